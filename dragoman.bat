@echo off
rem Runs Dragoman; builds it first where there is no build, or where sources are newer than the build.
rem   JAVA_HOME                  the Java to run with (else the java on the PATH)
rem   JAVA_OPTS, DRAGOMAN_OPTS   further options for Java
rem   dragoman --build           builds if needed, runs nothing
setlocal
set "HOME_DIR=%~dp0"
set "APP=%HOME_DIR%cli\target\dragoman"
set "JAR=%APP%\lib\dragoman.jar"
set "BUILT=%APP%\built"
set "ARCHIVE=%APP%\dragoman.jsa"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo dragoman: no Java found: install a JDK 17 or later and set JAVA_HOME 1>&2
  exit /b 1
)

set STALE=
if not exist "%BUILT%" set STALE=1
if not exist "%JAR%" set STALE=1
if not defined STALE (
  powershell -NoProfile -Command "$b=(Get-Item -LiteralPath $env:BUILT).LastWriteTimeUtc; $s=Get-ChildItem -Path (Join-Path $env:HOME_DIR 'pom.xml'),(Join-Path $env:HOME_DIR '*\pom.xml'),(Join-Path $env:HOME_DIR '*\src\main') -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $b } | Select-Object -First 1; if ($s) { exit 1 }"
  if errorlevel 1 set STALE=1
)
if not defined STALE goto run

echo dragoman: building (once) ... 1>&2
if not exist "%APP%" mkdir "%APP%"
type nul > "%APP%\building"
pushd "%HOME_DIR%"
call mvnw.cmd -q -B -Dquick -Dmaven.test.skip=true -pl cli -am package > "%HOME_DIR%cli\target\build.log" 2>&1
if errorlevel 1 (
  popd
  echo dragoman: the build failed; the log is in %HOME_DIR%cli\target\build.log 1>&2
  exit /b 1
)
popd
if exist "%ARCHIVE%" del "%ARCHIVE%"
"%JAVA%" -XX:ArchiveClassesAtExit="%ARCHIVE%" -XX:+UseParallelGC -XX:TieredStopAtLevel=1 -jar "%JAR%" --help >nul 2>&1
move /y "%APP%\building" "%BUILT%" >nul

:run
if "%~1"=="--build" exit /b 0
set SHARED=
if exist "%ARCHIVE%" set SHARED=-XX:SharedArchiveFile="%ARCHIVE%"
"%JAVA%" %SHARED% -Xshare:auto -Xlog:disable -XX:+UseParallelGC -Dfile.encoding=UTF-8 %JAVA_OPTS% %DRAGOMAN_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
