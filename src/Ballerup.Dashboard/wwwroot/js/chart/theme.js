// The colours and letters that the stylesheet gives to a place in the page.
export function theme(place = document.documentElement) {
  const style = getComputedStyle(place);
  const color = (name) => style.getPropertyValue(`--${name}`).trim();
  const named = "paper ink muted hairline axis accent accent-fill band".split(" ").map((name) => [name, color(name)]);
  const { fontFamily: family, fontSize } = getComputedStyle(document.documentElement);
  const size = (rem) => rem * parseFloat(fontSize); // follows the reader's own letters
  const font = (rem, weight = 400) => `${weight} ${size(rem)}px ${family}`;
  return { ...Object.fromEntries(named), series: [1, 2, 3, 4].map((n) => color(`series-${n}`)), family, size, font };
}
