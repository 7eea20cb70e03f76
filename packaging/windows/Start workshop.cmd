@echo off
title Poise workshop - close this window to end
call "%~dp0poise.cmd" workshop --open
if errorlevel 1 pause
