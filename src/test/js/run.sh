#!/bin/sh
# Runs the unit tests of webapp/js/lib with Node's own test runner. Where there is no Node, the browser tests run the same files (LibraryTestsIT).
if command -v node >/dev/null 2>&1; then
  exec node --test src/test/js/*.test.mjs
else
  echo "Node is not installed: the script tests run in the browser instead (LibraryTestsIT)."
fi
