@echo off
rem Starts Kinframe with whatever arguments it is given. The first start makes the environment it runs in
rem (.venv beside this file); later starts only compare one file. The window leaves no console behind.
setlocal DisableDelayedExpansion
set "root=%~dp0"
set PYTHONNOUSERSITE=1
set PIP_DISABLE_PIP_VERSION_CHECK=1
set PYTHONPATH=
set PYTHONHOME=

set "headless="
:next
if "%~1"=="" goto environment
for %%W in (scan look-again people suggest draw name merge different born ignore repeats undo redo history check regroup packs backup restore relocate folder trash forget import names write-names export export-data search) do if "%~1"=="%%W" set "headless=1"
for %%W in (-h --help --version --install-launcher --remove-launcher) do if "%~1"=="%%W" set "headless=1"
shift /1
goto next

:environment
rem One that somebody made by hand stays as it is.
set "venv=.venv"
if exist "%root%.venv\" if not exist "%root%.venv\kinframe.made" set "venv=.venv-run"
if not exist "%root%%venv%\Scripts\python.exe" goto prepare
fc /b "%root%requirements.lock" "%root%%venv%\kinframe.lock" >nul 2>&1
if not errorlevel 1 goto start

:prepare
rem The lock names wheels for Python 3.11 to 3.14.
set "fits=import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))"
set "python="
for %%P in ("py -3.14" "py -3.13" "py -3.12" "py -3.11" "python" "python3") do if not defined python call :try %%~P
if defined python goto build
echo Kinframe: needs Python 3.11, 3.12, 3.13 or 3.14. Install one and start again. 1>&2
goto failed

:build
rem "call", because some installations of Python are batch files and would not come back here without it;
rem relative names, because "call" would read a percent sign in the folder's name as its own.
pushd "%root%"
if errorlevel 1 goto failed
call %python% packaging\prepare.py --venv %venv% --lock requirements.lock
if errorlevel 1 goto failed
popd

:start
if defined headless goto console
start "" "%root%%venv%\Scripts\pythonw.exe" "%root%main_qt.py" %*
exit /b 0

:console
"%root%%venv%\Scripts\python.exe" "%root%main_qt.py" %*
exit /b %errorlevel%

:failed
rem Opened by a double click, the console would close before anybody could read why.
if not defined headless pause
exit /b 1

:try
call %* -c "%fits%" >nul 2>&1
if not errorlevel 1 set "python=%*"
exit /b
