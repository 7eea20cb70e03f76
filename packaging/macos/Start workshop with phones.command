#!/bin/sh
exec "$(dirname -- "$0")/poise" workshop --lan --open
