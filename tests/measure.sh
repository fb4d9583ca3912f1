#!/usr/bin/env bash
# Benchmarks, apart from the tests: what they print depends on the machine.
#   bash tests/measure.sh        start on an empty database to the first 200, beside an empty "dotnet new webapp";
#                                and the first visit of a goal page over the wire
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

rounds=5
work=$(mktemp -d)
server=
stop() { [ -z "$server" ] || { kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; server=; }; }
trap 'stop; rm -rf "$work"' EXIT
mkfifo "$work/never"

echo "Publishing both programs …"
dotnet publish src/Ballerup.Dashboard -c Release -o "$work/ours" --nologo -v quiet
dotnet new webapp -n Empty -o "$work/empty-source" --no-https >/dev/null
dotnet publish "$work/empty-source" -c Release -o "$work/empty" --nologo -v quiet

now() { date +%s%N; }

# Milliseconds from the process's start to its first 200 on "/".
first_answer() { # folder program port
  local began
  began=$(now)
  (cd "$1" && exec env Data__Folder="$work/data" "./$2" --urls "http://127.0.0.1:$3") >/dev/null 2>&1 &
  server=$!
  # Asked without starting a process each time: on two cores that would slow down what is measured.
  until (exec 3<>"/dev/tcp/127.0.0.1/$3") 2>/dev/null; do read -rt 0.01 <>"$work/never" || true; done
  curl -fs -o /dev/null "http://127.0.0.1:$3/"
  echo $((($(now) - began) / 1000000)) >>"$work/$2.times"
  stop
}

median() { sort -n "$work/$1.times" | sed -n "$(((rounds + 1) / 2))p"; }

for _ in $(seq $rounds); do
  rm -rf "$work/data"
  first_answer "$work/ours" Ballerup.Dashboard 5391
  first_answer "$work/empty" Empty 5392
done
ours=$(median Ballerup.Dashboard) empty=$(median Empty)
echo "Start on an empty database to the first 200: $(tr '\n' ' ' <"$work/Ballerup.Dashboard.times")ms, median $ours ms"
echo "An empty webapp:                             $(tr '\n' ' ' <"$work/Empty.times")ms, median $empty ms"
awk -v a="$ours" -v b="$empty" 'BEGIN { printf "That is %.2f times (at most 2)\n", a / b }'

(cd / && exec env Data__Folder="$work/data" "$work/ours/Ballerup.Dashboard" --urls http://127.0.0.1:5391) >/dev/null 2>&1 &
server=$!
until curl -fs -o /dev/null http://127.0.0.1:5391/health/ready 2>/dev/null; do sleep 0.05; done
fetch() { curl -s -o "$work/body" -w '%{size_download} %{size_header}' -H 'Accept-Encoding: br' "http://127.0.0.1:5391$1" | awk '{ print $1 + $2 }'; }
total=0
addresses=$(curl -s http://127.0.0.1:5391/maal/1 | grep -oE '(href|src)="/(css|js|lib|favicon)[^"]+"' | cut -d'"' -f2
            curl -s http://127.0.0.1:5391/css/site.css | grep -oE 'url\("[^"]+' | cut -d'"' -f2)
for address in /maal/1 $(echo "$addresses" | sort -u); do
  size=$(fetch "$address")
  total=$((total + size))
  printf '%8d %s\n' "$size" "$address"
done
echo "First visit of a goal page: $total bytes, $((total / 1024)) KiB (at most 200)"
