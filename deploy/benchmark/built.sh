# Read by the benchmarks of this folder: where things are, and `built`, which builds what they run when a source is younger than it.
here="$(cd "$(dirname "$0")" && pwd -P)"
root="$(cd "$here/../.." && pwd -P)"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
jar="$here/target/benchmark.jar"

# Chinese file names need a UTF-8 locale, whatever the terminal says.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in *[Uu][Tt][Ff]*) ;; *) export LC_ALL=C.UTF-8 ;; esac

# built MODULE...: the benchmarks, and the modules whose applications they start
built() {
  local module age=young sources=("$root/pom.xml")
  [ -e "$jar" ] || age=old
  for module in "$@"; do
    [ -e "$root/$module/target/quarkus-app/quarkus-run.jar" ] || age=old
  done
  for module in service-kit plan-service deploy/local deploy/rig deploy/benchmark "$@"; do
    sources+=("$root/$module/pom.xml" "$root/$module/src/main")
  done
  if [ "$age" = old ] || [ -n "$(find "${sources[@]}" -newer "$jar" -type f -print -quit)" ]; then
    printf 'Building …\n' >&2
    (cd "$root" && IFS=, && ./mvnw -B -ntp -q -Dquick -DskipTests -pl "deploy/benchmark${*:+,$*}" -am package) >&2
    touch "$jar"
  fi
}
