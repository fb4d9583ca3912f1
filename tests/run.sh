#!/usr/bin/env bash
# The one test command: installs what is missing, builds, runs everything, and ends with one line of totals.
#   tests/run.sh                everything
#   tests/run.sh quick          the pure rules, and the program in one process on SQLite
#   tests/run.sh only PATTERN   the classes and namespaces with PATTERN in their names
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mode=${1:-everything}
pattern=${2:-}
if [[ ! $mode =~ ^(everything|quick|only)$ || ($mode == only && -z $pattern) ]]; then
  sed -n '2,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
  exit 2
fi

# Pinned, like every other version.
vnu_version=26.9.27

packages=()
[ -x /usr/bin/chromium-headless-shell ] || packages+=(chromium-headless-shell)
command -v java >/dev/null || packages+=(default-jre-headless)
command -v npm >/dev/null || packages+=(npm)
command -v soffice >/dev/null || packages+=(libreoffice-calc-nogui libreoffice-writer-nogui)
[ -x /usr/sbin/nginx ] || packages+=(nginx)
compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || packages+=(postgresql)
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
  # Where there is a systemd, Debian starts an nginx or a PostgreSQL that is installed. The tests start their own.
  for service in nginx postgresql; do
    if [[ " ${packages[*]} " == *" $service "* && -d /run/systemd/system ]]; then
      "${as_root[@]}" systemctl disable --now --quiet "$service"
    fi
  done
fi

vnu=tests/.tools/node_modules/vnu-jar/package.json
if ! grep -qs "\"version\": \"$vnu_version\"" "$vnu"; then
  npm install --prefix tests/.tools --no-save --no-package-lock --no-audit --no-fund --silent "vnu-jar@$vnu_version"
fi

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
# No build server outlives the run, so that the processor time printed at the end is all that was used.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false
# Processes here live for seconds or minutes: what is measured for later speed costs more than it gives, and so does a second mapping of
# all code. Together they are a quarter of the time.
export DOTNET_TieredPGO=0 DOTNET_EnableWriteXorExecute=0

# In memory where there is room: hundreds of databases that each wait for the disk are most of the time that this takes.
work=$(mktemp -d)
if [ "$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1)" -gt 4000000 ] 2>/dev/null; then
  rm -rf "$work"
  work=$(mktemp -d -p /dev/shm)
fi
chmod 755 "$work"
export TMPDIR=$work
trap 'tests/postgres.sh stop "$work/postgres"; rm -rf "$work"' EXIT

dotnet restore --locked-mode
# Release: what is tested is what is shipped, and it takes a third less time.
if [ "$mode" = quick ]; then
  dotnet build tests/quick.slnf -c Release --no-restore -p:RunAnalyzers=false
else
  dotnet build -c Release --no-restore
  DASHBOARD_TEST_POSTGRES=$(tests/postgres.sh start "$work/postgres")
  export DASHBOARD_TEST_POSTGRES
fi
# Compiling again what is called often costs more in tests than it gives.
export DOTNET_TC_CallCounting=0

mkdir "$work/runs"
run() { # name project filters…
  local name=$1 project=$2 code=0
  shift 2
  [ "$mode" != only ] || set -- "$@" --filter-class "*$pattern*"
  echo "== $name"
  local TIMEFORMAT='%U %S'
  { time dotnet test -c Release --no-build --project "tests/$project" --report-xunit-xml --report-xunit-xml-filename "$name.xml" \
    --results-directory "$work/runs" "$@" >"$work/runs/$name.log" 2>&1; } 2>"$work/runs/$name.seconds" || code=$?
  # 8: the project has no test of that pattern.
  [ "$mode" != only ] || [ "$code" -ne 8 ] || code=0
  echo "$code" >"$work/runs/$name.code"
}
# Thousands of damaged documents are worth compiling for.
rules() { DOTNET_TC_CallCounting=1 run rules Ballerup.Dashboard.UnitTests; }
# For tests that start the program as a process of its own.
publish() {
  export DASHBOARD_TEST_PUBLISHED=$work/published
  dotnet publish src/Ballerup.Dashboard -c Release --no-build -o "$DASHBOARD_TEST_PUBLISHED" -v quiet
}
sqlite() { run sqlite Ballerup.Dashboard.Tests --filter-not-trait Database=Postgres "$@"; }
# What differs between databases, and what only PostgreSQL has.
postgres() {
  DASHBOARD_TEST_DATABASE=Postgres run postgres Ballerup.Dashboard.Tests \
    --filter-trait Database=Both --filter-trait Database=Postgres --filter-not-trait Database=Sqlite
}
browser() { DASHBOARD_TEST_CHROMIUM=$work/chromium run browser Ballerup.Dashboard.BrowserTests; }

if [ "$mode" = quick ]; then
  names=(rules sqlite)
  rules &
  sqlite --filter-not-trait Run=Full
  wait
else
  names=(rules sqlite postgres browser)
  # Side by side: a browser waits for the program half of its time.
  browser &
  publish
  rules
  sqlite
  postgres
  wait
fi

status=0
for name in "${names[@]}"; do
  log=$work/runs/$name.log
  [ "$(cat "$work/runs/$name.code")" -ne 0 ] || continue
  status=1
  grep -vE '^ *$|\[[0-9:]+ (INF|WRN|ERR)\]' "$log" | tail -n 400
  # Again, where a long output has pushed the names out of sight.
  grep -E '^failed ' "$log" || true
done
sum() { cat "$work"/runs/*.log | awk -v word="$1:" '$1 == word { n += $2 } END { print n + 0 }'; }
passed=$(sum succeeded) failed=$(sum failed) skipped=$(sum skipped)
if [ "$skipped" -gt 0 ]; then
  echo "Nothing may be skipped here: this script installs what the tests need." >&2
  status=1
fi
[ "$passed" -gt 0 ] || status=1

echo "The ten slowest classes, in seconds:"
for name in "${names[@]}"; do
  [ ! -f "$work/runs/$name.xml" ] || { grep -oE '<test [^>]*' "$work/runs/$name.xml" || true; } | sed -E 's/.* time="([^"]*)".* type="([^"]*)".*/\2 \1/' | sed "s/^/$name /"
done | awk '{ seconds[$1 " " $2] += $3 } END { for (class in seconds) printf "%8.1f %s\n", seconds[class], class }' | sort -rn | sed -n 1,10p
for name in "${names[@]}"; do
  echo "$name: $(awk '$1 == "succeeded:" { print $2 }' "$work/runs/$name.log") passed," \
    "$(awk '{ printf "%.0f", $1 + $2 }' "$work/runs/$name.seconds") processor seconds"
done
# What others' programs took, a browser and a database server, is told apart: the server's is not in the time of this run, Chromium's is.
server=0 chromium=0
[ "$mode" = quick ] || server=$(tests/postgres.sh seconds "$work/postgres")
[ ! -f "$work/chromium" ] || chromium=$(cat "$work/chromium")
# Into a file: at the end of a pipe it would tell of a process that has just begun.
times >"$work/times"
tail -n 1 "$work/times" | awk -v server="$server" -v chromium="$chromium" -v wall="$SECONDS" '{
  for (i = 1; i <= 2; i++) { split($i, t, /[ms]/); cpu[i] = t[1] * 60 + t[2] }
  printf "%d s; %.0f processor seconds (user and sys), and %d in Chromium, %d in PostgreSQL\n", wall, cpu[1] + cpu[2] - chromium, chromium, server
}'
echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
