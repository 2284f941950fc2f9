#!/bin/sh
# Installs the clients that are not in Rust: Node's, Deno and Bun, Python's, Go's, Java's, C++'s, and
# the browsers: Chromium, Firefox and WebKit. It may run again, and does nothing then that is done
# already. On Debian it installs what is missing, as root.
set -eu
cd "$(dirname "$0")/clients"

gorilla=/usr/share/gocode/src/github.com/gorilla/websocket
jars=/usr/share/java
headers=/usr/include

missing=
for command in node:nodejs npm:npm python3:python3 go:golang-go javac:default-jdk-headless \
    g++:g++ chromium:chromium chromedriver:chromium-driver firefox-esr:firefox-esr \
    WebKitWebDriver:webkit2gtk-driver Xvfb:xvfb; do
    command -v "${command%:*}" >/dev/null || missing="$missing ${command#*:}"
done
python3 -c 'import ensurepip' 2>/dev/null || missing="$missing python3-venv"
[ -e "$jars/jetty9-websocket-client.jar" ] || missing="$missing libjetty9-extra-java"
[ -e "$gorilla" ] || missing="$missing golang-github-gorilla-websocket-dev"
[ -e "$headers/boost/beast.hpp" ] || missing="$missing libboost-dev"
[ -e "$headers/nlohmann/json.hpp" ] || missing="$missing nlohmann-json3-dev"
if [ -n "$missing" ]; then
    apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
fi

npm install --no-audit --no-fund --no-package-lock --ignore-scripts --loglevel=error
npm rebuild --loglevel=error bun deno >/dev/null
[ -x venv/bin/pip ] || python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check -r requirements.txt
GO111MODULE=off GOPATH="${gorilla%/src/*}" go build -o built/gorilla gorilla.go

for jar in client http io util util-ajax websocket-api websocket-client websocket-common; do
    ln -sf "$jars/jetty9-$jar.jar" built
done
javac -d built -cp 'built/*' java/*.java

[ built/beast -nt beast.cpp ] || g++ -std=c++20 -o built/beast beast.cpp
