# Sourced by other scripts. The console is built with Node.js and npm; where that needs no questions, they are installed.
casement_need_npm() {
  command -v npm >/dev/null && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing what the console is built with: nodejs npm"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nodejs npm; } >/dev/null 2>&1 || true
  fi
  command -v npm >/dev/null || {
    echo "Casement's console is built with Node.js 18.17 or newer and npm: apt-get install nodejs npm, brew install node, or https://nodejs.org/" >&2
    return 1
  }
}
