#!/usr/bin/env bash
# The one test command: installs what is missing, builds, runs everything, and ends with one line of totals.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Pinned, like every other version.
vnu_version=26.9.27

packages=()
[ -x /usr/bin/chromium ] || packages+=(chromium)
command -v java >/dev/null || packages+=(default-jre-headless)
command -v npm >/dev/null || packages+=(npm)
[ -x /usr/sbin/nginx ] || packages+=(nginx)
command -v systemd-analyze >/dev/null || packages+=(systemd)
if [ ${#packages[@]} -gt 0 ]; then
  echo "Installing ${packages[*]}"
  as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! sudo -n true 2>/dev/null; then
      echo "These Debian packages are missing. Run this once, then the tests again:" >&2
      echo "  sudo apt-get update && sudo apt-get install -y ${packages[*]}" >&2
      exit 1
    fi
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
  # Where there is a systemd, Debian starts an nginx that is installed. The tests start their own.
  if [[ " ${packages[*]} " == *" nginx "* && -d /run/systemd/system ]]; then
    "${as_root[@]}" systemctl disable --now --quiet nginx
  fi
fi

vnu=tests/.tools/node_modules/vnu-jar/package.json
if ! grep -qs "\"version\": \"$vnu_version\"" "$vnu"; then
  npm install --prefix tests/.tools --no-save --no-package-lock --no-audit --no-fund --silent "vnu-jar@$vnu_version"
fi

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
dotnet restore --locked-mode
dotnet format --no-restore --verify-no-changes
dotnet build --no-restore

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
dotnet test --no-build --max-parallel-test-modules 1 2>&1 | tee "$log" || status=$?

sum() { awk -v word="$1:" '$1 == word { n += $2 } END { print n + 0 }' "$log"; }
passed=$(sum succeeded) failed=$(sum failed) skipped=$(sum skipped)
if [ "$skipped" -gt 0 ]; then
  echo "Nothing may be skipped here: this script installs what the tests need." >&2
  status=1
fi
[ "$passed" -gt 0 ] || status=1
grep -E '^failed |\[FAIL\]' "$log" | sort -u || true # again at the end, where they are looked for
echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
