#!/usr/bin/env bash
# Installs the browsers that the journeys drive, where this machine lets us. What is missing then, the journeys say.
set -euo pipefail

missing=()
need() { command -v "$1" >/dev/null || missing+=("${@:2}"); }
need chromium chromium
need chromedriver chromium-driver
need firefox-esr firefox-esr
need WebKitWebDriver webkit2gtk-driver gir1.2-webkit2-4.1 python3-gi
need Xvfb xvfb
need WPEWebDriver wpewebkit-driver cog

if [ "${#missing[@]}" -eq 0 ]; then exit 0; fi
if ! command -v apt-get >/dev/null; then
  echo "No apt-get here, so these are not installed: ${missing[*]}"
  exit 0
fi
root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! sudo -n true 2>/dev/null; then
    echo "To install the browsers: sudo apt-get install ${missing[*]}"
    exit 0
  fi
  root=(sudo)
fi
echo "— Installing ${missing[*]}"
"${root[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq "${missing[@]}" >/dev/null
