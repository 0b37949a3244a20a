# Sourced by the other scripts: finds a JDK 25 and Maven, or says how to get them. Sets JAVA, and exports JAVA_HOME for Maven.
casement_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

casement_is_25() {
  [ -x "$1/bin/javac" ] && "$1/bin/java" -version 2>&1 | grep -q 'version "25[."]'
}

casement_find_jdk() {
  local home on_path
  on_path=$(command -v javac || true)
  for home in "${JAVA_HOME:-}" "${JAVA_HOME_25_X64:-}" ${on_path:+"$(dirname "$(dirname "$(readlink -f "$on_path")")")"} \
    /usr/lib/jvm/*25* "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25* /opt/*jdk*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if [ -n "$home" ] && casement_is_25 "$home"; then
      printf '%s\n' "$home"
      return
    fi
  done
  cat >&2 <<'TEXT'
Casement needs a JDK 25, and found none (looked at JAVA_HOME, PATH, /usr/lib/jvm, ~/.sdkman, ~/.jdks, /opt).
Get one:  https://adoptium.net/temurin/releases/?version=25   or   sdk install java 25-tem
Then:     export JAVA_HOME=/path/to/it
TEXT
  return 1
}

if ! command -v mvn >/dev/null; then
  echo "Casement needs Maven 3.8 or newer: apt-get install maven, brew install maven, or https://maven.apache.org/download.cgi" >&2
  exit 1
fi
casement_jdk=$(casement_find_jdk) || exit 1
JAVA=$casement_jdk/bin/java
export JAVA_HOME=$casement_jdk
