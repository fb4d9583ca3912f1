#!/usr/bin/env bash
# A PostgreSQL server of its own for the tests: in a temporary folder, on 127.0.0.1 and a free port.
#   tests/postgres.sh start FOLDER   makes it, starts it and prints its connection string
#   tests/postgres.sh seconds FOLDER prints the processor seconds that it has used
#   tests/postgres.sh stop FOLDER
# As root it runs as the user postgres, since the server refuses root.
set -euo pipefail

folder=$2
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
as_server() { if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi; }

case $1 in
start)
  mkdir -p "$folder"
  [ "$(id -u)" -ne 0 ] || chown postgres "$folder"
  port=$((20000 + RANDOM % 12000))
  while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
  as_server "$bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
  # What the tests write need not survive the machine.
  as_server "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w -o "-c listen_addresses=127.0.0.1 -p $port -c unix_socket_directories= \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off -c jit=off -c max_connections=300" start >/dev/null
  echo "Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
  ;;
seconds)
  server=$(head -n 1 "$folder/data/postmaster.pid")
  # Its own, those of its processes that have ended, and those of the ones that run.
  cat "/proc/$server/stat" $(ps -o pid= --ppid "$server" | awk '{ print "/proc/" $1 "/stat" }') 2>/dev/null |
    awk -v hertz="$(getconf CLK_TCK)" '{ sub(/.*\) /, ""); n += $12 + $13 + (NR == 1 ? $14 + $15 : 0) } END { printf "%.0f\n", n / hertz }'
  ;;
stop)
  [ -d "$folder" ] || exit 0
  as_server "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null || true
  rm -rf "$folder"
  ;;
esac
