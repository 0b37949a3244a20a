# Sourced by scripts that work on a copy of the audit log: of_log CLASS ARGUMENTS... runs a program of infrastructure/usage-report, compiled anew
# when its sources have changed.
. "$(dirname "${BASH_SOURCE[0]}")/jdk.sh"

of_log() {
  local module=$casement_root/infrastructure/usage-report modules=(conformance merkle domain json columns) newer=all
  if [ -f "$module/target/classpath" ]; then
    newer=$(find "$module/src/main" "$module/pom.xml" "${modules[@]/#/$casement_root/shared/}" \( -path '*/target' -o -path '*/src/test' \) -prune -o -newer "$module/target/classpath" -type f -print -quit)
  fi
  if [ -n "$newer" ]; then
    (cd "$casement_root" && mvn -q -pl infrastructure/usage-report -am -DskipTests -Dmdep.outputFile=target/classpath -DincludeScope=runtime compile dependency:build-classpath) >&2
  fi
  exec "$JAVA" --enable-native-access=ALL-UNNAMED -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
    -cp "$module/target/classes:$(cat "$module/target/classpath")" "$@"
}
