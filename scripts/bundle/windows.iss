; Inno Setup's recipe of the Windows installer, for one user, without an administrator: ISCC /DVersion=1.2.3 windows.iss
#ifndef Version
  #error name the version: /DVersion=1.2.3
#endif

[Setup]
AppId={{6A0B8B0E-7E57-4E0B-9F52-1A3C5C0B7D11}
AppName=HIT Viewer
AppVersion={#Version}
AppPublisher=HIT Viewer contributors
DefaultDirName={localappdata}\Programs\HIT Viewer
DefaultGroupName=HIT Viewer
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
Compression=lzma2/ultra64
SolidCompression=yes
LicenseFile=..\..\LICENSE
InfoBeforeFile=..\..\build\bundle\dist\hit-viewer\LICENCES.txt
OutputDir=..\..\dist
OutputBaseFilename=hit-viewer-{#Version}-windows
UninstallDisplayIcon={app}\hit-viewer.exe

[Files]
Source: "..\..\build\bundle\dist\hit-viewer\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{userprograms}\HIT Viewer"; Filename: "{app}\hit-viewer.exe"
Name: "{userdesktop}\HIT Viewer"; Filename: "{app}\hit-viewer.exe"; Tasks: desktop

[Tasks]
Name: desktop; Description: "An icon on the desktop"; Flags: unchecked

[Run]
Filename: "{app}\hit-viewer.exe"; Description: "Start HIT Viewer"; Flags: nowait postinstall skipifsilent
