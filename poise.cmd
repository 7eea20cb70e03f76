@echo off
rem Runs Poise on Windows: finds a JDK, builds when nothing is built or a source has changed, starts the command. In an archive,
rem which has a Java runtime beside this file and is built, it starts the command at once.
rem
rem   POISE_HEAP        the most memory the program may take for its objects (default 512m; a study has 192m and 32m for each thread)
rem   POISE_JARS        jars with policies, metrics and mechanisms of your own, with semicolons between them
rem   POISE_JDK_PLACES  folders to look for JDKs in, with semicolons between them (default: the usual ones)
rem   POISE_STATE       folder in which a workshop keeps its session (default: the usual one of the system)
setlocal EnableExtensions DisableDelayedExpansion

set "home=%~dp0"
set "home=%home:~0,-1%"
if "%~1"==":follow" goto follow

rem --- how much memory, by the threads that will work
set "heap=512m"
if "%~1 %~2"=="study run" call :heap_of_study %*
if "%~1 %~2"=="study resume" call :heap_of_study %*
if "%~1"=="cluster" call :heap_of_study %*
if defined POISE_HEAP call :heap_asked_for
if errorlevel 1 exit /b 2

rem --- Java, and the program
set "first=17"
if exist "%home%\runtime\bin\java.exe" (
    set "jdk=%home%\runtime"
    set "jar=%home%\lib\poise.jar"
    set "classes=%home%\lib\classes.jsa"
    goto start
)
call :find_jdk
if errorlevel 1 exit /b 2
call :fresh
if errorlevel 1 call :build
if errorlevel 1 exit /b 2
set "jar=%state%\%program%\poise.jar"
set "classes=%state%\%program%\classes.jsa"

:start
rem Commands that make a few runs are done before the second compiler pays for itself; batches gain from it.
set "speed=-XX:+UseParallelGC"
for %%c in ("" help run scenarios describe) do if "%~1"=="%%~c" set "speed=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
set "word=%~1"
if "%word:~0,1%"=="-" set "speed=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"

rem What the program prints is UTF-8; the console goes back to its own characters afterwards.
set "codepage="
for /f "tokens=2 delims=:." %%c in ('chcp 2^>nul') do set "codepage=%%c"
chcp 65001 >nul 2>nul
set "path_of_classes=%jar%"
if defined POISE_JARS set "path_of_classes=%jar%;%POISE_JARS%"
"%jdk%\bin\java.exe" -Xmx%heap% %speed% -XX:+IgnoreUnrecognizedVMOptions -XX:-UsePerfData -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%classes%" -Xlog:disable --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -cp "%path_of_classes%" dev.poise.cli.Main %*
set "code=%errorlevel%"
if defined codepage chcp %codepage% >nul 2>nul
exit /b %code%

rem --- 192 MB and 32 MB for each job: what --jobs asks for, else one for each processor; sets heap
:heap_of_study
set "processors=%NUMBER_OF_PROCESSORS%"
call :is_count "%processors%"
if errorlevel 1 set "processors=2"
set "jobs=%processors%"
:next_argument
if "%~1"=="" goto jobs_known
if "%~1"=="--jobs" set "jobs=%~2"
shift
goto next_argument
:jobs_known
call :is_count "%jobs%"
if errorlevel 1 set "jobs=%processors%"
if %jobs% gtr 9999 set "jobs=%processors%"
set /a megabytes=192+32*jobs
set "heap=%megabytes%m"
exit /b 0

rem --- what POISE_HEAP says, a number with k, m or g behind it; sets heap
:heap_asked_for
set "heap=%POISE_HEAP%"
set "unit=%POISE_HEAP:~-1%"
for %%u in (k m g K M G) do if "%unit%"=="%%u" set "unit="
call :is_count "%POISE_HEAP:~0,-1%"
if not errorlevel 1 if not defined unit exit /b 0
>&2 echo poise: POISE_HEAP is not a size, expected one like 512m or 4g
exit /b 2

rem Tell whether a text is a number above zero, without zeros before it.
:is_count
if "%~1"=="" exit /b 1
for /f "delims=0123456789" %%x in ("%~1") do exit /b 1
set "digits=%~1"
if "%digits:~0,1%"=="0" exit /b 1
exit /b 0

rem --- a JDK of version 17 or newer; sets jdk
:find_jdk
set "jdk="
set "looked="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined jdk exit /b 0
if defined JAVA_HOME >&2 echo poise: JAVA_HOME has no JDK %first% or newer, looking elsewhere
for %%j in (javac.exe) do if not "%%~$PATH:j"=="" call :consider "%%~dp$PATH:j.."
if defined jdk exit /b 0
set "places=%ProgramFiles%\Java;%ProgramFiles%\Eclipse Adoptium;%ProgramFiles%\Microsoft;%ProgramFiles%\Zulu;%ProgramFiles%\Amazon Corretto;%ProgramFiles%\BellSoft;%USERPROFILE%\.jdks"
if defined POISE_JDK_PLACES set "places=%POISE_JDK_PLACES%"
for %%p in ("%places:;=" "%") do for /f "delims=" %%d in ('dir /b /ad "%%~p" 2^>nul') do call :consider "%%~p\%%d"
if defined jdk exit /b 0
>&2 echo poise: no JDK %first% or newer found; looked at JAVA_HOME, javac on the PATH, %places%. Install one and set JAVA_HOME to it.
exit /b 2

rem Take a folder as jdk when none is known yet and it has a JDK that is new enough.
:consider
if defined jdk exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "version=0"
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" set "version=%%~l"
for /f "tokens=1 delims=.-+_" %%v in ("%version%") do set "version=%%v"
if %version% geq %first% set "jdk=%~f1"
exit /b 0

rem --- is the last build of what is here now: every source with its time and size; sets state and program
:fresh
set "state=%home%\.poise"
set "program="
if not exist "%state%" mkdir "%state%"
call :sources >"%state%\sources.now"
if not exist "%state%\built" exit /b 1
set /p program=<"%state%\built"
if not exist "%state%\%program%\poise.jar" exit /b 1
fc "%state%\sources.now" "%state%\sources.built" >nul 2>nul
exit /b %errorlevel%

:sources
for %%f in ("%home%\pom.xml") do echo %%~tf %%~zf %%~ff
for /f "delims=" %%m in ('dir /b /ad "%home%"') do call :sources_of "%home%\%%m"
call :files "%home%\.mvn"
call :files "%home%\docs\schema"
exit /b 0

:sources_of
if not exist "%~1\pom.xml" exit /b 0
for %%f in ("%~1\pom.xml") do echo %%~tf %%~zf %%~ff
call :files "%~1\src\main"
exit /b 0

:files
for /r "%~1" %%f in (*) do echo %%~tf %%~zf %%~ff
exit /b 0

:locked
>&2 echo poise: another poise is building; if none is, delete %state%\lock
exit /b 2

rem --- the build; a program that runs while the next one is built keeps its files; sets program
:build
if exist "%state%\lock" goto locked
mkdir "%state%\lock"
>&2 echo poise: building, which takes a minute or two; log: %state%\build.log
set "program=program-%random%-%random%"
set "JAVA_HOME=%jdk%"
set "commit="
for /f "delims=" %%c in ('git -C "%home%" describe --always --dirty "--abbrev=40" "--exclude=*" 2^>nul') do set "commit=%%c"
type nul >"%state%\build.log"
start "" /b "%ComSpec%" /d /c call "%~f0" :follow <nul >nul
call "%home%\mvnw.cmd" -B -Pquick -f "%home%\pom.xml" -pl cli -am package "-Dpoise.commit=%commit%" >"%state%\build.log" 2>&1
if errorlevel 1 goto build_failed
xcopy "%home%\cli\target\lib" "%state%\%program%\lib" /q /e /i >nul
if errorlevel 1 goto build_failed
copy /y "%home%\cli\target\poise.jar" "%state%\%program%\poise.jar" >nul
move /y "%state%\sources.now" "%state%\sources.built" >nul
>"%state%\built" echo %program%
for /f "delims=" %%d in ('dir /b /ad "%state%\program-*"') do if not "%%d"=="%program%" rmdir /s /q "%state%\%%d" 2>nul
rmdir "%state%\lock"
exit /b 0
:build_failed
rmdir "%state%\lock"
>&2 echo poise: the build failed; the whole log: %state%\build.log
exit /b 2

rem --- say how far the build is, a line for each module, while the lock is there, for half an hour at most
:follow
set "state=%home%\.poise"
set "told="
set "left=1800"
:follow_on
ping -n 2 127.0.0.1 >nul 2>nul
set /a left-=1
if not exist "%state%\lock" exit /b 0
if %left% lss 1 exit /b 0
set "at="
for /f "usebackq tokens=2-4 delims=:[]" %%l in ("%state%\build.log") do if "%%l"==" Building Poise" set "at=module %%n:%%m"
if not "%at%"=="%told%" >&2 echo poise: building: %at%
set "told=%at%"
goto follow_on
