@echo off
rem Starts Kinframe with whatever arguments it is given. The first start makes the environment it runs in
rem (.venv beside this file); later starts only compare one file. The window leaves no console behind.
setlocal DisableDelayedExpansion
set "root=%~dp0"
set "lock=%root%requirements.lock"
set "venv=%root%.venv"
set PYTHONNOUSERSITE=1
set PIP_DISABLE_PIP_VERSION_CHECK=1
set PYTHONPATH=
set PYTHONHOME=

rem An environment that somebody made by hand stays as it is.
if exist "%venv%\" if not exist "%venv%\kinframe.made" set "venv=%root%.venv-run"

if not exist "%venv%\Scripts\python.exe" goto prepare
fc /b "%lock%" "%venv%\kinframe.lock" >nul 2>&1
if not errorlevel 1 goto start

:prepare
rem The lock names wheels for Python 3.11 to 3.14.
set "fits=import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))"
for %%P in ("py -3.14" "py -3.13" "py -3.12" "py -3.11" "python" "python3") do (
    %%~P -c "%fits%" >nul 2>&1
    if not errorlevel 1 (
        set "python=%%~P"
        goto build
    )
)
echo Kinframe: needs Python 3.11, 3.12, 3.13 or 3.14. Install one and start again. 1>&2
goto failed

:build
%python% "%root%packaging\prepare.py" --venv "%venv%" --lock "%lock%"
if errorlevel 1 goto failed

:start
set "headless="
:next
if "%~1"=="" goto chosen
for %%W in (scan people suggest draw name merge undo history check regroup -h --help --version --install-launcher --remove-launcher) do if "%~1"=="%%W" set "headless=1"
shift /1
goto next

:chosen
if defined headless (
    "%venv%\Scripts\python.exe" "%root%main_qt.py" %*
    goto end
)
start "" "%venv%\Scripts\pythonw.exe" "%root%main_qt.py" %*
exit /b 0

:end
exit /b %errorlevel%

:failed
rem Opened by a double click, the console would close before anybody could read why.
set "opened=%cmdcmdline:"=%"
if not "%opened:run.bat=%"=="%opened%" pause
exit /b 1
