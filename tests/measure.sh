#!/usr/bin/env bash
# Benchmarks, apart from the tests: what they print depends on the machine.
#   bash tests/measure.sh        start on an empty database to the first 200, beside an empty "dotnet new webapp";
#                                and the first visit of a goal page over the wire
#   bash tests/measure.sh import [rows]   a file with a line for each figure, a million unless said otherwise, published by the command
#                                line beside hand-written prepared inserts of the same rows, and sqlite3's .import of the file
#   bash tests/measure.sh growth [millions …]   processor time of the common ways, and memory, with the seed alone and with so many million
#                                figures more in a table of their own (1, unless said otherwise); DATABASE=Postgres for that database
#   bash tests/measure.sh editors [editors [seconds]]   editors that publish at the same time, at one program and at two on one
#                                database; an error or a figure that is lost ends it with 1. DATABASE=Postgres as above
#   bash tests/measure.sh files  time and memory for the tests' bad and heavy files and 200 changed by chance, sent one by one to the
#                                program; an answer of more than 10 s, or a program of more than 400 MB, ends it with 1
#   bash tests/measure.sh fuzz [seconds [format …]]   files changed by chance, so many seconds for each format (600, unless said otherwise),
#                                read by the program's reader; what is found is written among the files of the tests and ends it with 1
#   bash tests/measure.sh mutants [mutants [seed]]   small mistakes in the rules, chosen by chance, that the unit tests notice, and the
#                                ones that they do not, with file and line (100 and 1, unless said otherwise)
#   bash tests/measure.sh documents   every way to move or swap two lines of the seed's document, of which a test run takes every fifth
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

rounds=5
work=$(mktemp -d)
server=
stop() { [ -z "$server" ] || { kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; server=; }; }
trap 'stop; rm -rf "$work"' EXIT
mkfifo "$work/never"

if [ "${1:-}" = import ]; then
  rows=${2:-1000000} rounds=3
  echo "Publishing the program …"
  dotnet publish src/Ballerup.Dashboard -c Release -o "$work/ours" --nologo -v quiet
  dotnet publish tests/Ballerup.Dashboard.Measuring -c Release -o "$work/measuring" --nologo -v quiet
  "$work/measuring/Ballerup.Dashboard.Measuring" prepare "$work/table" "$rows"
  ls -l "$work/table/tal.csv" | awk -v rows="$rows" '{ printf "%d figures, %.1f MB\n", rows, $5 / 1000000 }'
  fresh() { rm -rf "$work/data"; mkdir "$work/data"; cp "$work/table/dashboard.db" "$work/table/tal.csv" "$work/data"; sync; }
  for round in $(seq $rounds); do
    fresh
    Data__Folder="$work/data" /usr/bin/time -o "$work/usage" -f '%e %M' "$work/ours/Ballerup.Dashboard" import "$work/data/tal.csv" --publish 'Måling' >/dev/null
    read -r seconds memory <"$work/usage"
    fresh
    hand=$("$work/measuring/Ballerup.Dashboard.Measuring" insert "$work/data")
    fresh
    began=$(date +%s%N)
    sqlite3 "$work/data/dashboard.db" 'CREATE TABLE Raw (goal, "table", area, category, measure, unit, period, value, status);' '.mode csv' ".import --skip 1 $work/data/tal.csv Raw"
    raw=$((($(date +%s%N) - began) / 1000000))
    awk -v round="$round" -v s="$seconds" -v m="$memory" -v h="$hand" -v r="$raw" \
      'BEGIN { printf "%d: import --publish %.1f s, %d MB at most; by hand %.1f s; .import of the raw lines %.1f s; that is %.2f of the speed by hand\n", round, s, m / 1000, h / 1000, r / 1000, h / 1000 / s }'
  done | tee "$work/rounds"
  awk '{ print $(NF - 5) }' "$work/rounds" | sort -n | sed -n "$(((rounds + 1) / 2))p" | xargs printf 'Median: %s of the speed by hand (at least 0.5)\n'
  exit
fi

if [[ "${1:-}" =~ ^(growth|editors)$ ]]; then
  what=$1
  shift
  echo "Publishing the program …"
  dotnet publish src/Ballerup.Dashboard -c Release -o "$work/ours" --nologo -v quiet
  dotnet publish tests/Ballerup.Dashboard.Measuring -c Release -o "$work/measuring" --nologo -v quiet
  export Data__Folder=$work/data Backup__Time= Jobindsats__Look= Bootstrap__AdminEmail=maaling@ballerup.dk Bootstrap__AdminPassword='En lang adgangskode'
  if [ "${DATABASE:-Sqlite}" = Postgres ]; then
    chmod 755 "$work"
    trap 'stop; tests/postgres.sh stop "$work/postgres"; rm -rf "$work"' EXIT
    Database__Provider=Postgres ConnectionStrings__Dashboard=$(tests/postgres.sh start "$work/postgres")
    export Database__Provider ConnectionStrings__Dashboard
  fi
  run() { # [port], until it answers on the first page
    local port=${1:-5391}
    (cd "$work/ours" && exec env ASPNETCORE_ENVIRONMENT=Development ./Ballerup.Dashboard --urls "http://127.0.0.1:$port") >"$work/log.$port" 2>&1 &
    server=$!
    until curl -fs -o /dev/null "http://127.0.0.1:$port/" 2>/dev/null; do sleep 0.2; done
  }
  measure() {
    run
    "$work/measuring/Ballerup.Dashboard.Measuring" growth http://127.0.0.1:5391 "$server" maaling@ballerup.dk 'En lang adgangskode' >"$work/growth.$1"
    stop
  }
  run
  if [ "$what" = editors ]; then
    first=$server
    editors() { "$work/measuring/Ballerup.Dashboard.Measuring" editors maaling@ballerup.dk 'En lang adgangskode' "${1:-30}" "${2:-60}" "${@:3}"; }
    editors "${1:-30}" "${2:-60}" http://127.0.0.1:5391
    run 5392
    editors "${1:-30}" "${2:-60}" http://127.0.0.1:5391 http://127.0.0.1:5392
    kill "$first"
    exit
  fi
  stop
  [ $# -gt 0 ] || set -- 1
  measure 0
  "$work/measuring/Ballerup.Dashboard.Measuring" table "$work/data"
  done=0
  for millions in "$@"; do
    for ((; done < millions; done++)); do
      "$work/measuring/Ballerup.Dashboard.Measuring" rows "$work/data" $((done * 100)) 1000000
      "$work/ours/Ballerup.Dashboard" import "$work/data/tal.csv" --publish 'Måling' --accept-warnings 'Måling' >/dev/null
    done
    measure "$millions"
    echo "With $millions million figures more, beside the seed alone:"
    paste "$work/growth.0" "$work/growth.$millions" | awk -F '\t' '{ printf "%-42s %9.1f %9.1f  %.2f\n", $1, $2, $4, $2 ? $4 / $2 : 0 }'
  done
  exit
fi

if [ "${1:-}" = mutants ]; then
  core=src/Ballerup.Dashboard.Core tests=tests/Ballerup.Dashboard.UnitTests
  echo "Building the tests …"
  dotnet build "$tests" -c Release -p:RunAnalyzers=false --nologo -v quiet
  dotnet publish tests/Ballerup.Dashboard.Measuring -c Release -o "$work/measuring" -p:RunAnalyzers=false --nologo -v quiet
  # What the compiler would be told, by a build that does not compile.
  dotnet msbuild "$core" -t:Compile -p:Configuration=Release -p:RunAnalyzers=false -p:SkipCompilerExecution=true -p:ProvideCommandLineArgs=true \
    -p:NonExistentFile="$work/none" -getItem:CscCommandLineArgs >"$work/arguments.json"
  cp -r "$tests/bin/Release/net10.0" "$work/tests"
  nice -n 15 "$work/measuring/Ballerup.Dashboard.Measuring" mutants "$work/arguments.json" "$PWD/$core" "$work/tests" "${2:-100}" "${3:-1}"
  exit
fi

if [ "${1:-}" = documents ]; then
  dotnet build tests/Ballerup.Dashboard.UnitTests -c Release -p:RunAnalyzers=false --nologo -v quiet
  DASHBOARD_TEST_EVERY_DOCUMENT=1 dotnet test -c Release --no-build --project tests/Ballerup.Dashboard.UnitTests --filter-class '*.DamagedDocumentTests'
  exit
fi

if [ "${1:-}" = fuzz ]; then
  dotnet publish tests/Ballerup.Dashboard.Measuring -c Release -o "$work/measuring" -p:RunAnalyzers=false --nologo -v quiet
  "$work/measuring/Ballerup.Dashboard.Measuring" fuzz tests/.output/corpus tests/Ballerup.Dashboard.Tests/Importing/Finds "${2:-600}" "${@:3}"
  exit
fi

if [ "${1:-}" = files ]; then
  echo "Publishing the program …"
  dotnet publish src/Ballerup.Dashboard -c Release -o "$work/ours" --nologo -v quiet
  dotnet publish tests/Ballerup.Dashboard.Measuring -c Release -o "$work/measuring" --nologo -v quiet
  (cd "$work/ours" && exec env Data__Folder="$work/data" ASPNETCORE_ENVIRONMENT=Development Bootstrap__AdminEmail=maaling@ballerup.dk Bootstrap__AdminPassword='En lang adgangskode' \
    ./Ballerup.Dashboard --urls http://127.0.0.1:5391) >/dev/null 2>&1 &
  server=$!
  until curl -fs -o /dev/null http://127.0.0.1:5391/health/ready 2>/dev/null; do sleep 0.1; done
  "$work/measuring/Ballerup.Dashboard.Measuring" send http://127.0.0.1:5391 "$server" maaling@ballerup.dk 'En lang adgangskode'
  exit
fi

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
