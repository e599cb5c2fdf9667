# PostgreSQL, MariaDB and Redis for the tests: on loopback, with free ports and folders that are thrown away. Sourced by .ci/run.
# Exports TEST_POSTGRES_URL, TEST_MYSQL_URL and TEST_REDIS_URL for the servers that could be started, unless they are set already.

services_folder=''
services_pids=()

free_port() {
	node -e "const s = require('node:net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })"
}

# exec_as USER COMMAND...: becomes the command, so that the process id is that of the server. PostgreSQL refuses to run as root.
exec_as() {
	local user=$1
	shift
	if [ "$(id -u)" = 0 ]; then exec setpriv --reuid="$user" --regid="$user" --init-groups "$@"; else exec "$@"; fi
}

# folder_of USER: a folder that only this user can enter.
folder_of() {
	mkdir "$services_folder/$1"
	if [ "$(id -u)" = 0 ]; then chown "$1:" "$services_folder/$1"; fi
	printf '%s' "$services_folder/$1"
}

# until_ready PID COMMAND...: waits up to 30 seconds, and not for a server that has ended.
until_ready() {
	local pid=$1
	shift
	for _ in $(seq 150); do
		kill -0 "$pid" 2>/dev/null || return 1
		"$@" >/dev/null 2>&1 && return 0
		sleep 0.2
	done
	return 1
}

start_postgres() {
	local bin folder port password
	bin=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
	[ -x "${bin:-}/initdb" ] || return 1
	folder=$(folder_of postgres) || return 1
	port=$(free_port)
	password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
	printf '%s' "$password" >"$folder/password"
	if [ "$(id -u)" = 0 ]; then chown postgres: "$folder/password"; fi
	(exec_as postgres "$bin/initdb" -D "$folder/data" -U test --auth=scram-sha-256 --pwfile="$folder/password" \
		--encoding=UTF8 --no-locale --no-sync >"$services_folder/initdb.log" 2>&1) || return 1
	exec_as postgres "$bin/postgres" -D "$folder/data" -p "$port" -c listen_addresses=127.0.0.1 \
		-c unix_socket_directories= -c fsync=off >"$services_folder/postgres.log" 2>&1 </dev/null &
	services_pids+=($!)
	until_ready $! "$bin/pg_isready" -q -h 127.0.0.1 -p "$port" || return 1
	export TEST_POSTGRES_URL="postgres://test:$password@127.0.0.1:$port/postgres"
}

start_mariadb() {
	local folder port password
	command -v mariadbd >/dev/null && command -v mariadb-install-db >/dev/null || return 1
	folder=$(folder_of mysql) || return 1
	port=$(free_port)
	password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
	(umask 077 && printf "create database test;\ncreate user test@127.0.0.1 identified by '%s';\ngrant all on test.* to test@127.0.0.1;\n" \
		"$password" >"$folder/init.sql")
	if [ "$(id -u)" = 0 ]; then chown mysql: "$folder/init.sql"; fi
	(exec_as mysql mariadb-install-db --no-defaults --datadir="$folder/data" --skip-test-db --skip-name-resolve \
		>"$services_folder/install-db.log" 2>&1) || return 1
	exec_as mysql mariadbd --no-defaults --datadir="$folder/data" --port="$port" --bind-address=127.0.0.1 \
		--socket="$folder/socket" --skip-name-resolve --innodb-flush-log-at-trx-commit=0 --init-file="$folder/init.sql" \
		>"$services_folder/mariadb.log" 2>&1 </dev/null &
	services_pids+=($!)
	until_ready $! mariadb-admin --no-defaults --protocol=tcp -h 127.0.0.1 -P "$port" -u test --password="$password" ping || return 1
	export TEST_MYSQL_URL="mysql://test:$password@127.0.0.1:$port/test"
}

start_redis() {
	local folder port
	command -v redis-server >/dev/null || return 1
	folder=$(folder_of redis) || return 1
	port=$(free_port)
	exec_as redis redis-server --port "$port" --bind 127.0.0.1 --dir "$folder" --save '' --appendonly no \
		>"$services_folder/redis.log" 2>&1 </dev/null &
	services_pids+=($!)
	until_ready $! redis-cli -h 127.0.0.1 -p "$port" ping || return 1
	export TEST_REDIS_URL="redis://127.0.0.1:$port"
}

start_services() {
	services_folder=$(mktemp -d)
	chmod 755 "$services_folder"
	if [ -z "${TEST_POSTGRES_URL:-}" ]; then
		start_postgres || echo 'PostgreSQL cannot be started: the tests that need it are skipped'
	fi
	if [ -z "${TEST_MYSQL_URL:-}" ]; then
		start_mariadb || echo 'MariaDB cannot be started: the tests that need it are skipped'
	fi
	if [ -z "${TEST_REDIS_URL:-}" ]; then
		start_redis || echo 'Redis cannot be started: the tests that need it are skipped'
	fi
}

# Ends the servers that were started here, by their process ids, and removes their folders.
stop_services() {
	local pid
	# PostgreSQL ends at once with INT, and waits for its clients with TERM alone. MariaDB ignores INT.
	for pid in "${services_pids[@]}"; do
		kill -INT "$pid" 2>/dev/null || true
		kill -TERM "$pid" 2>/dev/null || true
	done
	for pid in "${services_pids[@]}"; do
		for _ in $(seq 50); do kill -0 "$pid" 2>/dev/null || break; sleep 0.2; done
		kill -KILL "$pid" 2>/dev/null || true
		wait "$pid" 2>/dev/null || true
	done
	services_pids=()
	if [ -n "$services_folder" ]; then rm -rf "$services_folder"; fi
}
