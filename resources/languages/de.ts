<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>a file name</source>
        <translation>ein Dateiname</translation>
    </message>
    <message>
        <source>is there already, with other files in it</source>
        <translation>besteht bereits und enthält andere Dateien</translation>
    </message>
    <message>
        <source>Choose another name, or move it away</source>
        <translation>Wählen Sie einen anderen Namen, oder verschieben Sie ihn</translation>
    </message>
    <message>
        <source>Choose another folder or free some space</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Speicherplatz</translation>
    </message>
    <message>
        <source>cannot be written: {reason}</source>
        <translation>kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>the demonstration phantom</source>
        <translation>das Demonstrationsphantom</translation>
    </message>
    <message>
        <source>an unknown body model</source>
        <translation>ein unbekanntes Körpermodell</translation>
    </message>
    <message>
        <source>These betas belong to {space}; this body is {own}: another body, whose size and weight are not the person&apos;s.</source>
        <translation>Das Körpermodell dieser Betas ist {space}, das dieses Körpers ist {own}: Es ist ein anderer Körper, dessen Größe und Gewicht nicht die der Person sind.</translation>
    </message>
    <message>
        <source>Whether these betas mean the same body here is not known: they belong to {space}, this body is that of {own}.</source>
        <translation>Ob diese Betas hier denselben Körper bedeuten, ist nicht bekannt: Ihr Körpermodell ist {space}, das dieses Körpers ist {own}.</translation>
    </message>
    <message>
        <source>The file&apos;s body is {gender}, this model is {own}: the same betas mean another body here.</source>
        <translation>Der Körper der Datei ist {gender}, dieses Modell ist {own}: Dieselben Betas bedeuten hier einen anderen Körper.</translation>
    </message>
    <message>
        <source>The file&apos;s body is {gender}, this model is {own}: the same betas mean another body for each gender.</source>
        <translation>Der Körper der Datei ist {gender}, dieses Modell ist {own}: Dieselben Betas bedeuten für jedes Geschlecht einen anderen Körper.</translation>
    </message>
    <message>
        <source>of unknown gender</source>
        <translation>von unbekanntem Geschlecht</translation>
    </message>
    <message>
        <source>has an unknown ending</source>
        <translation>hat eine unbekannte Endung</translation>
    </message>
    <message>
        <source>.npz, .pkl or .json</source>
        <translation>.npz, .pkl oder .json</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>hips</source>
        <translation>Hüften</translation>
    </message>
    <message>
        <source>mid-thighs</source>
        <translation>Mitte der Oberschenkel</translation>
    </message>
    <message>
        <source>knees</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>ankles</source>
        <translation>Knöchel</translation>
    </message>
    <message>
        <source>lower spine (about L3)</source>
        <translation>untere Wirbelsäule (etwa L3)</translation>
    </message>
    <message>
        <source>middle spine</source>
        <translation>mittlere Wirbelsäule</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>elbows</source>
        <translation>Ellbogen</translation>
    </message>
    <message>
        <source>left thigh</source>
        <translation>linker Oberschenkel</translation>
    </message>
    <message>
        <source>right thigh</source>
        <translation>rechter Oberschenkel</translation>
    </message>
    <message>
        <source>left upper arm</source>
        <translation>linker Oberarm</translation>
    </message>
    <message>
        <source>right upper arm</source>
        <translation>rechter Oberarm</translation>
    </message>
    <message>
        <source>not an SMPL body model</source>
        <translation>kein SMPL-Körpermodell</translation>
    </message>
    <message>
        <source>the keys {names}</source>
        <translation>die Schlüssel {names}</translation>
    </message>
    <message>
        <source>wrong shape</source>
        <translation>falsche Form</translation>
    </message>
    <message>
        <source>values that are not finite</source>
        <translation>nicht endliche Werte</translation>
    </message>
    <message>
        <source>too few shape components</source>
        <translation>zu wenige Formkomponenten</translation>
    </message>
    <message>
        <source>at least {num_betas}</source>
        <translation>mindestens {num_betas}</translation>
    </message>
    <message>
        <source>a face names a vertex that does not exist</source>
        <translation>eine Fläche nennt einen Punkt, den es nicht gibt</translation>
    </message>
    <message>
        <source>joints are not listed after their parents</source>
        <translation>Gelenke stehen nicht nach ihren Elterngelenken</translation>
    </message>
    <message>
        <source>a {kind} that is no array of numbers</source>
        <translation>ein {kind}, das keine Zahlenmatrix ist</translation>
    </message>
    <message>
        <source>is not numeric</source>
        <translation>ist nicht numerisch</translation>
    </message>
    <message>
        <source>{bad} of {size} values NaN or infinite</source>
        <translation>{bad} von {size} Werten sind NaN oder unendlich</translation>
    </message>
    <message>
        <source>has values that are no numbers</source>
        <translation>enthält Werte, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>finite values</source>
        <translation>endliche Werte</translation>
    </message>
    <message>
        <source>values within +-{limit:.4g}{unit}</source>
        <translation>Werte innerhalb von +-{limit:.4g}{unit}</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>eine einzelne Zahl</translation>
    </message>
    <message>
        <source>shape {shape}</source>
        <translation>Form {shape}</translation>
    </message>
    <message>
        <source>has the wrong size</source>
        <translation>hat die falsche Größe</translation>
    </message>
    <message>
        <source>1 to {most} numbers</source>
        <translation>1 bis {most} Zahlen</translation>
    </message>
    <message>
        <source>72 values are global_orient (3) and body_pose (69) in one: pass them apart, or in files as &apos;pose&apos;</source>
        <translation>72 Werte sind global_orient (3) und body_pose (69) in einem: Übergeben Sie sie getrennt, oder in Dateien als „pose“</translation>
    </message>
    <message>
        <source>Rotation matrices are not supported: convert them to axis-angle vectors</source>
        <translation>Rotationsmatrizen werden nicht unterstützt: Wandeln Sie sie in Achse-Winkel-Vektoren um</translation>
    </message>
    <message>
        <source>is unknown</source>
        <translation>ist unbekannt</translation>
    </message>
    <message>
        <source>male, female or neutral</source>
        <translation>male, female oder neutral</translation>
    </message>
    <message>
        <source>shape (frames, {names})</source>
        <translation>Form (frames, {names})</translation>
    </message>
    <message>
        <source>has the wrong shape</source>
        <translation>hat die falsche Form</translation>
    </message>
    <message>
        <source>{length} frames as in body_pose</source>
        <translation>{length} Bilder wie in body_pose</translation>
    </message>
    <message>
        <source>has another length</source>
        <translation>hat eine andere Länge</translation>
    </message>
    <message>
        <source>above 0, at most {most:,} frames/s</source>
        <translation>über 0, höchstens {most:,} Bilder/s</translation>
    </message>
    <message>
        <source>is no frame rate</source>
        <translation>ist keine Bildrate</translation>
    </message>
    <message>
        <source>is outside</source>
        <translation>liegt außerhalb</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stehend</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitzend</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Gehend</translation>
    </message>
    <message>
        <source>Arms up (MRI)</source>
        <translation>Arme oben (MRT)</translation>
    </message>
    <message>
        <source>betas with body_pose, pose or poses</source>
        <translation>betas mit body_pose, pose oder poses</translation>
    </message>
    <message>
        <source>Which axis of the file&apos;s world is up is not sure from how the body stands: choose it if this is wrong.</source>
        <translation>Welche Achse der Dateiwelt nach oben zeigt, geht aus dem Stand des Körpers nicht sicher hervor: Wählen Sie sie, wenn dies falsch ist.</translation>
    </message>
    <message>
        <source>is not in the file</source>
        <translation>ist nicht in der Datei</translation>
    </message>
    <message>
        <source>person {name}</source>
        <translation>Person {name}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>eines von {names}</translation>
    </message>
    <message>
        <source>The file holds no pose; the body stands in the T-pose.</source>
        <translation>Die Datei enthält keine Haltung; der Körper steht in der T-Haltung.</translation>
    </message>
    <message>
        <source>The file holds {frames} frames; the first one is shown.</source>
        <translation>Die Datei enthält {frames} Bilder; das erste wird gezeigt.</translation>
    </message>
    <message>
        <source>holds no motion</source>
        <translation>enthält keine Bewegung</translation>
    </message>
    <message>
        <source>poses, pose, or body_pose</source>
        <translation>poses, pose oder body_pose</translation>
    </message>
    <message>
        <source> (seen in {file})</source>
        <translation> (zu sehen in {file})</translation>
    </message>
    <message>
        <source>the first, {name},</source>
        <translation>die erste, {name},</translation>
    </message>
    <message>
        <source>The file holds {count} persons ({names}); {chosen}{seen} is shown.</source>
        <translation>Die Datei enthält {count} Personen ({names}); gezeigt wird {chosen}{seen}.</translation>
    </message>
    <message>
        <source>The file&apos;s world has {axis} up; it is turned so that Y is up.</source>
        <translation>In der Welt der Datei zeigt {axis} nach oben; sie wird gedreht, sodass Y oben ist.</translation>
    </message>
    <message>
        <source>{file}: {error}</source>
        <translation>{file}: {error}</translation>
    </message>
    <message>
        <source>The file holds no frame rate; 30 frames per second are assumed.</source>
        <translation>Die Datei enthält keine Bildrate; 30 Bilder pro Sekunde werden angenommen.</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>is of a newer program</source>
        <translation>stammt von einem neueren Programm</translation>
    </message>
    <message>
        <source>holds too many bodies apart from each other</source>
        <translation>enthält zu viele einzelne Körper</translation>
    </message>
    <message>
        <source>at most {most:,}</source>
        <translation>höchstens {most:,}</translation>
    </message>
    <message>
        <source>Save its frames as arrays</source>
        <translation>Speichern Sie die Bilder als Arrays</translation>
    </message>
    <message>
        <source>holds a body of {model}, which is no SMPL</source>
        <translation>enthält einen Körper von {model}, also kein SMPL</translation>
    </message>
    <message>
        <source>10 betas, or rows of 72, 156 or 165 pose numbers</source>
        <translation>10 Betas, oder Zeilen mit 72, 156 oder 165 Haltungszahlen</translation>
    </message>
    <message>
        <source>is not a supported body file</source>
        <translation>ist keine unterstützte Körperdatei</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>ein Wörterbuch</translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <translation>Nicht verwendet: {names}.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Not shown: {names}, the same bodies in other axes or for another model.</source>
        <translation>Nicht gezeigt: {names}, dieselben Körper in anderen Achsen oder für ein anderes Modell.</translation>
    </message>
    <message>
        <source>Read: {names}.</source>
        <translation>Gelesen: {names}.</translation>
    </message>
    <message>
        <source>a scene or mesh (glTF)</source>
        <translation>eine Szene oder ein Netz (glTF)</translation>
    </message>
    <message>
        <source>a scene (FBX)</source>
        <translation>eine Szene (FBX)</translation>
    </message>
    <message>
        <source>a scene of Blender</source>
        <translation>eine Szene von Blender</translation>
    </message>
    <message>
        <source>a mesh or point cloud (PLY)</source>
        <translation>ein Netz oder eine Punktwolke (PLY)</translation>
    </message>
    <message>
        <source>a mesh (STL)</source>
        <translation>ein Netz (STL)</translation>
    </message>
    <message>
        <source>a mesh (OFF)</source>
        <translation>ein Netz (OFF)</translation>
    </message>
    <message>
        <source>a scene (USD)</source>
        <translation>eine Szene (USD)</translation>
    </message>
    <message>
        <source>a motion of bones (BVH)</source>
        <translation>eine Knochenbewegung (BVH)</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>eine HDF5-Datei</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a film or sound</source>
        <translation>ein Film oder Ton</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>ein Film</translation>
    </message>
    <message>
        <source>a document (PDF)</source>
        <translation>ein Dokument (PDF)</translation>
    </message>
    <message>
        <source>a file packed by lz4</source>
        <translation>eine mit lz4 gepackte Datei</translation>
    </message>
    <message>
        <source>a file of an old joblib</source>
        <translation>eine Datei eines alten joblib</translation>
    </message>
    <message>
        <source>an archive (7z)</source>
        <translation>ein Archiv (7z)</translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <translation>ein Archiv (RAR)</translation>
    </message>
    <message>
        <source>a file of Matlab</source>
        <translation>eine Matlab-Datei</translation>
    </message>
    <message>
        <source>Choose the file with the body&apos;s parameters (betas, body_pose) that the tool writes beside it</source>
        <translation>Wählen Sie die Datei mit den Körperparametern (betas, body_pose), die das Programm daneben schreibt</translation>
    </message>
    <message>
        <source>Save it anew, as .npz or with another compression</source>
        <translation>Speichern Sie sie neu, als .npz oder mit anderer Komprimierung</translation>
    </message>
    <message>
        <source>is no table of numbers ({error})</source>
        <translation>ist keine Zahlentabelle ({error})</translation>
    </message>
    <message>
        <source>is an archive without arrays</source>
        <translation>ist ein Archiv ohne Arrays</translation>
    </message>
    <message>
        <source>an .npz or a file of torch.save</source>
        <translation>eine .npz oder eine Datei von torch.save</translation>
    </message>
    <message>
        <source>is {what}, not a body</source>
        <translation>ist {what}, kein Körper</translation>
    </message>
    <message>
        <source>is a film or picture, not a body</source>
        <translation>ist ein Film oder Bild, kein Körper</translation>
    </message>
    <message>
        <source>is a mesh (OBJ), not a body</source>
        <translation>ist ein Netz (OBJ), kein Körper</translation>
    </message>
    <message>
        <source>is damaged or no JSON ({error})</source>
        <translation>ist beschädigt oder kein JSON ({error})</translation>
    </message>
    <message>
        <source>is a scene (glTF), not a body</source>
        <translation>ist eine Szene (glTF), kein Körper</translation>
    </message>
    <message>
        <source>The betas are SMPL-X&apos;s, whose shape space is another: the shape is an approximation.</source>
        <translation>Die Betas sind die von SMPL-X, dessen Formraum ein anderer ist: Die Form ist eine Näherung.</translation>
    </message>
    <message>
        <source>The file holds no betas that are known as such; the body has the mean shape.</source>
        <translation>Die Datei enthält keine als solche bekannten Betas; der Körper hat die mittlere Form.</translation>
    </message>
    <message>
        <source>The shape changes over the {count} frames; the mean of all frames&apos; betas is used.</source>
        <translation>Die Form ändert sich über die {count} Bilder; der Mittelwert der Betas aller Bilder wird verwendet.</translation>
    </message>
    <message>
        <source>; this person is taken for a child, and an adult is shown</source>
        <translation>; diese Person gilt als Kind, gezeigt wird ein Erwachsener</translation>
    </message>
    <message>
        <source>The last of the {size} betas is an age ({age:.2g}), which the model does not know: it knows the first {count} betas{child}.</source>
        <translation>Das letzte der {size} Betas ist ein Alter ({age:.2g}), das das Modell nicht kennt: Es kennt die ersten {count} Betas{child}.</translation>
    </message>
    <message>
        <source>The last of the {size} betas is an age, here that of an adult; it is left out.</source>
        <translation>Das letzte der {size} Betas ist ein Alter, hier das eines Erwachsenen; es wird weggelassen.</translation>
    </message>
    <message>
        <source>The file holds {size} betas; the model knows the first {count}, the others are left out.</source>
        <translation>Die Datei enthält {size} Betas; das Modell kennt die ersten {count}, die übrigen werden weggelassen.</translation>
    </message>
    <message>
        <source>The file holds {size} betas; the others are zero.</source>
        <translation>Die Datei enthält {size} Betas; die übrigen sind null.</translation>
    </message>
    <message>
        <source>The betas reach {most:.3g}, which no person has: they may be a fit that went astray.</source>
        <translation>Die Betas reichen bis {most:.3g}, was kein Mensch hat: Sie können von einer misslungenen Anpassung stammen.</translation>
    </message>
    <message>
        <source>The betas are those of {model}, another body model than SMPL.</source>
        <translation>Die Betas sind die von {model}, einem anderen Körpermodell als SMPL.</translation>
    </message>
    <message>
        <source>The body is {scale:.4g} times as large as its betas say ({name}); betas that come near show it.</source>
        <translation>Der Körper ist {scale:.4g}-mal so groß, wie seine Betas sagen ({name}); gezeigt werden Betas, die dem nahekommen.</translation>
    </message>
    <message>
        <source>The gender is given as {value}, which is taken for {word} (0 neutral, 1 male, 2 female).</source>
        <translation>Das Geschlecht ist als {value} angegeben, was als {word} gelesen wird (0 neutral, 1 männlich, 2 weiblich).</translation>
    </message>
    <message>
        <source>The gender is given as {value:g}, which is unknown.</source>
        <translation>Das Geschlecht ist als {value:g} angegeben, was unbekannt ist.</translation>
    </message>
    <message>
        <source>The gender is given in an unknown form.</source>
        <translation>Das Geschlecht ist in unbekannter Form angegeben.</translation>
    </message>
    <message>
        <source>The gender is given as &apos;{value}&apos;, which is unknown.</source>
        <translation>Das Geschlecht ist als „{value}“ angegeben, was unbekannt ist.</translation>
    </message>
    <message>
        <source>rotations of 21 to 24, 52, 53 or 55 joints: 63 or 69 numbers without the root, 66, 72, 156 or 165 with it</source>
        <translation>Rotationen von 21 bis 24, 52, 53 oder 55 Gelenken: 63 oder 69 Zahlen ohne die Wurzel, 66, 72, 156 oder 165 mit ihr</translation>
    </message>
    <message>
        <source>{bad} of {size} values NaN, infinite or too large</source>
        <translation>{bad} von {size} Werten sind NaN, unendlich oder zu groß</translation>
    </message>
    <message>
        <source>The field {name} holds the root as well.</source>
        <translation>Das Feld {name} enthält auch die Wurzel.</translation>
    </message>
    <message>
        <source>one rotation: 3, 4, 6 or 9 numbers, or rows of them</source>
        <translation>eine Rotation: 3, 4, 6 oder 9 Zahlen, oder Zeilen davon</translation>
    </message>
    <message>
        <source>The root&apos;s rotation is that of {name}; {other} has another.</source>
        <translation>Die Rotation der Wurzel ist die von {name}; {other} hat eine andere.</translation>
    </message>
    <message>
        <source>{count} numbers or more</source>
        <translation>{count} Zahlen oder mehr</translation>
    </message>
    <message>
        <source>3 numbers, or rows of them</source>
        <translation>3 Zahlen, oder Zeilen davon</translation>
    </message>
    <message>
        <source>The place is {name} divided by {other} ({by:g}).</source>
        <translation>Die Position ist {name} geteilt durch {other} ({by:g}).</translation>
    </message>
    <message>
        <source>is a code of VPoser, not a pose</source>
        <translation>ist ein VPoser-Code, keine Haltung</translation>
    </message>
    <message>
        <source>joint rotations</source>
        <translation>Gelenkrotationen</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} Zahlen</translation>
    </message>
    <message>
        <source>Decode it with the tool that wrote the file: vposer.decode(code)[&apos;pose_body&apos;] of human_body_prior gives 63 numbers, to be saved as body_pose</source>
        <translation>Dekodieren Sie ihn mit dem Programm, das die Datei geschrieben hat: vposer.decode(code)[&apos;pose_body&apos;] von human_body_prior liefert 63 Zahlen, die als body_pose zu speichern sind</translation>
    </message>
    <message>
        <source>is a pose of SKEL, another body model</source>
        <translation>ist eine Haltung von SKEL, einem anderen Körpermodell</translation>
    </message>
    <message>
        <source>SMPL&apos;s joint rotations</source>
        <translation>Gelenkrotationen von SMPL</translation>
    </message>
    <message>
        <source>Let the tool export the SMPL body that the SKEL one was fitted to</source>
        <translation>Lassen Sie das Programm den SMPL-Körper exportieren, an den der SKEL-Körper angepasst wurde</translation>
    </message>
    <message>
        <source>MHR (SAM 3D Body)</source>
        <translation>MHR (SAM 3D Body)</translation>
    </message>
    <message>
        <source>Export the mesh and fit a body to it</source>
        <translation>Exportieren Sie das Netz, und passen Sie einen Körper daran an</translation>
    </message>
    <message>
        <source>MANO, a hand</source>
        <translation>MANO, eine Hand</translation>
    </message>
    <message>
        <source>Choose the tool&apos;s file with the whole body</source>
        <translation>Wählen Sie die Datei des Programms mit dem ganzen Körper</translation>
    </message>
    <message>
        <source>FLAME, a head</source>
        <translation>FLAME, ein Kopf</translation>
    </message>
    <message>
        <source>is a body model, not a body</source>
        <translation>ist ein Körpermodell, kein Körper</translation>
    </message>
    <message>
        <source>Put body models into the SMPL folder of the settings</source>
        <translation>Legen Sie Körpermodelle in den SMPL-Ordner der Einstellungen</translation>
    </message>
    <message>
        <source>holds a pose as a code of VPoser (32 numbers) only</source>
        <translation>enthält eine Haltung nur als VPoser-Code (32 Zahlen)</translation>
    </message>
    <message>
        <source>Decode it with the tool that wrote the file: vposer.decode(code)[&apos;pose_body&apos;] of human_body_prior gives 63 numbers, to be saved as body_pose with betas and global_orient</source>
        <translation>Dekodieren Sie sie mit dem Programm, das die Datei geschrieben hat: vposer.decode(code)[&apos;pose_body&apos;] von human_body_prior liefert 63 Zahlen, die als body_pose mit betas und global_orient zu speichern sind</translation>
    </message>
    <message>
        <source>is a scene, not a body</source>
        <translation>ist eine Szene, kein Körper</translation>
    </message>
    <message>
        <source>Choose the file with the body&apos;s parameters that the tool writes beside it</source>
        <translation>Wählen Sie die Datei mit den Körperparametern, die das Programm daneben schreibt</translation>
    </message>
    <message>
        <source>holds a scene or cameras, not a body</source>
        <translation>enthält eine Szene oder Kameras, keinen Körper</translation>
    </message>
    <message>
        <source>Choose the file with the body&apos;s parameters beside it</source>
        <translation>Wählen Sie die Datei mit den Körperparametern daneben</translation>
    </message>
    <message>
        <source>holds measures of a person, not a body</source>
        <translation>enthält Maße einer Person, keinen Körper</translation>
    </message>
    <message>
        <source>`hit solve FILE` makes bodies of its rows; the window takes measures under its table</source>
        <translation>`hit solve FILE` macht aus den Zeilen Körper; das Fenster nimmt Maße unter seiner Tabelle entgegen</translation>
    </message>
    <message>
        <source>holds a mesh, not a body&apos;s parameters</source>
        <translation>enthält ein Netz, keine Körperparameter</translation>
    </message>
    <message>
        <source>The angles are far too large for radians; they are taken as degrees.</source>
        <translation>Die Winkel sind für Radiant viel zu groß; sie werden als Grad gelesen.</translation>
    </message>
    <message>
        <source>The angles are taken as {unit}, as said.</source>
        <translation>Die Winkel werden wie angegeben gelesen: {unit}.</translation>
    </message>
    <message>
        <source>is out of range: expected values within +-{limit:.4g} rad, found {most:.4g} rad</source>
        <translation>liegt außerhalb des Bereichs: erwartet: Werte innerhalb von +-{limit:.4g} rad, gefunden: {most:.4g} rad</translation>
    </message>
    <message>
        <source>Angles beyond two turns are brought back within one.</source>
        <translation>Winkel über zwei Umdrehungen werden auf eine zurückgeführt.</translation>
    </message>
    <message>
        <source>are no quaternions: expected a length of 1, found {value:.3g}</source>
        <translation>sind keine Quaternionen: erwartet: eine Länge von 1, gefunden: {value:.3g}</translation>
    </message>
    <message>
        <source>The rotations are taken as quaternions with w {place}.</source>
        <translation>Die Rotationen werden als Quaternionen mit w {place} gelesen.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>last</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>The 6D rotations are taken as rows, since knees and elbows bend so.</source>
        <translation>Die 6D-Rotationen werden zeilenweise gelesen, da Knie und Ellbogen sich so beugen.</translation>
    </message>
    <message>
        <source>are no rotation matrices: they press a direction flat</source>
        <translation>sind keine Rotationsmatrizen: sie drücken eine Richtung flach</translation>
    </message>
    <message>
        <source>are no rotation matrices: they mirror the body</source>
        <translation>sind keine Rotationsmatrizen: sie spiegeln den Körper</translation>
    </message>
    <message>
        <source>The rotation matrices are up to {far:.2g} off a rotation; the nearest ones are taken.</source>
        <translation>Die Rotationsmatrizen weichen um bis zu {far:.2g} von einer Rotation ab; die nächsten werden verwendet.</translation>
    </message>
    <message>
        <source>has too many axes</source>
        <translation>hat zu viele Achsen</translation>
    </message>
    <message>
        <source>persons, frames and numbers at most</source>
        <translation>höchstens Personen, Bilder und Zahlen</translation>
    </message>
    <message>
        <source>has more axes than the pose</source>
        <translation>hat mehr Achsen als die Haltung</translation>
    </message>
    <message>
        <source>rows as the pose</source>
        <translation>Zeilen wie die Haltung</translation>
    </message>
    <message>
        <source>has other persons or frames</source>
        <translation>hat andere Personen oder Bilder</translation>
    </message>
    <message>
        <source>{count} frames as body_pose</source>
        <translation>{count} Bilder wie body_pose</translation>
    </message>
    <message>
        <source>the fields {names}</source>
        <translation>die Felder {names}</translation>
    </message>
    <message>
        <source>is no SMPL body model</source>
        <translation>ist kein SMPL-Körpermodell</translation>
    </message>
    <message>
        <source>Put SMPL&apos;s own files into the folder</source>
        <translation>Legen Sie die Originaldateien von SMPL in den Ordner</translation>
    </message>
    <message>
        <source>is an {model} model; HIT needs SMPL</source>
        <translation>ist ein {model}-Modell; HIT braucht SMPL</translation>
    </message>
    <message>
        <source>at least {count} shapes</source>
        <translation>mindestens {count} Formen</translation>
    </message>
    <message>
        <source>has too few shapes</source>
        <translation>hat zu wenige Formen</translation>
    </message>
    <message>
        <source>sums from {low:.3g} to {high:.3g}</source>
        <translation>Summen von {low:.3g} bis {high:.3g}</translation>
    </message>
    <message>
        <source>are no skinning weights</source>
        <translation>sind keine Skinning-Gewichte</translation>
    </message>
    <message>
        <source>rows that sum to 1</source>
        <translation>Zeilen mit der Summe 1</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>has values that are not finite or too large</source>
        <translation>enthält Werte, die nicht endlich oder zu groß sind</translation>
    </message>
    <message>
        <source>whole numbers from 0 to {value}</source>
        <translation>ganze Zahlen von 0 bis {value}</translation>
    </message>
    <message>
        <source>names vertices that do not exist</source>
        <translation>nennt Punkte, die es nicht gibt</translation>
    </message>
    <message>
        <source>parents {value}</source>
        <translation>Eltern {value}</translation>
    </message>
    <message>
        <source>is not SMPL&apos;s tree of joints</source>
        <translation>ist nicht der Gelenkbaum von SMPL</translation>
    </message>
    <message>
        <source>is no SMPL-X body model</source>
        <translation>ist kein SMPL-X-Körpermodell</translation>
    </message>
    <message>
        <source>at least 10</source>
        <translation>mindestens 10</translation>
    </message>
    <message>
        <source>parents that begin with {value}</source>
        <translation>Eltern, die mit {value} beginnen</translation>
    </message>
    <message>
        <source>is not SMPL-X&apos;s tree of joints</source>
        <translation>ist nicht der Gelenkbaum von SMPL-X</translation>
    </message>
    <message>
        <source>is no correspondence of SMPL-X and SMPL</source>
        <translation>ist keine Zuordnung von SMPL-X und SMPL</translation>
    </message>
    <message>
        <source>a matrix</source>
        <translation>eine Matrix</translation>
    </message>
    <message>
        <source>has values that are not finite</source>
        <translation>enthält Werte, die nicht endlich sind</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>is a device or pipe</source>
        <translation>ist ein Gerät oder eine Pipe</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>existiert nicht</translation>
    </message>
    <message>
        <source>its name is invalid</source>
        <translation>ungültiger Name</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>is a damaged or incomplete {kind} archive</source>
        <translation>ist ein beschädigtes oder unvollständiges {kind}-Archiv</translation>
    </message>
    <message>
        <source>does not fit into memory</source>
        <translation>passt nicht in den Speicher</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>ist zu groß</translation>
    </message>
    <message>
        <source>at most {most:,} bytes unpacked</source>
        <translation>höchstens {most:,} Bytes entpackt</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>lists too many members</source>
        <translation>listet zu viele Einträge auf</translation>
    </message>
    <message>
        <source>a directory of at most {most:,} bytes</source>
        <translation>ein Verzeichnis von höchstens {most:,} Bytes</translation>
    </message>
    <message>
        <source>needs more than {most:,} MB of memory</source>
        <translation>braucht mehr als {most:,} MB Speicher</translation>
    </message>
    <message>
        <source>holds more than {most:,} objects or instructions</source>
        <translation>enthält mehr als {most:,} Objekte oder Anweisungen</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>größer als {most} MB</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a number is too large: {number}</source>
        <translation>eine Zahl ist zu groß: {number}</translation>
    </message>
    <message>
        <source>a number has too many digits</source>
        <translation>eine Zahl hat zu viele Stellen</translation>
    </message>
    <message>
        <source>{constant} is no number</source>
        <translation>{constant} ist keine Zahl</translation>
    </message>
    <message>
        <source>{error}, which no body needs</source>
        <translation>{error}, was kein Körper braucht</translation>
    </message>
    <message>
        <source>was refused and nothing in it was run, because it asks for &apos;{refused}&apos;, which no body needs</source>
        <translation>wurde abgelehnt und nichts darin ausgeführt, weil sie „{refused}“ verlangt, was kein Körper braucht</translation>
    </message>
    <message>
        <source>is no complete pickle: it ends too early, after {count} bytes</source>
        <translation>ist kein vollständiges Pickle: es endet zu früh, nach {count} Bytes</translation>
    </message>
    <message>
        <source>is no pickle that can be read as data: it holds {error} (at byte {position})</source>
        <translation>ist kein Pickle, das als Daten gelesen werden kann: es enthält {error} (bei Byte {position})</translation>
    </message>
    <message>
        <source>is no pickle, or a damaged one (at byte {position})</source>
        <translation>ist kein Pickle, oder ein beschädigtes (bei Byte {position})</translation>
    </message>
    <message>
        <source>Save bodies as plain numpy arrays</source>
        <translation>Speichern Sie Körper als einfache numpy-Arrays</translation>
    </message>
    <message>
        <source>a mark in place of a value</source>
        <translation>eine Marke anstelle eines Wertes</translation>
    </message>
    <message>
        <source>items for something that is no {kind}</source>
        <translation>Elemente für etwas, das kein {kind} ist</translation>
    </message>
    <message>
        <source>a name that is no text</source>
        <translation>einen Namen, der kein Text ist</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>einen Verweis auf nichts</translation>
    </message>
    <message>
        <source>a key without a value</source>
        <translation>einen Schlüssel ohne Wert</translation>
    </message>
    <message>
        <source>an object with unexpected options</source>
        <translation>ein Objekt mit unerwarteten Optionen</translation>
    </message>
    <message>
        <source>an object with unexpected arguments</source>
        <translation>ein Objekt mit unerwarteten Argumenten</translation>
    </message>
    <message>
        <source>an object outside of the file (persistent id)</source>
        <translation>ein Objekt außerhalb der Datei (persistent id)</translation>
    </message>
    <message>
        <source>a number of too many digits</source>
        <translation>eine Zahl mit zu vielen Stellen</translation>
    </message>
    <message>
        <source>text without quotes</source>
        <translation>Text ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a pickle protocol of the future</source>
        <translation>ein zukünftiges Pickle-Protokoll</translation>
    </message>
    <message>
        <source>an object without a class</source>
        <translation>ein Objekt ohne Klasse</translation>
    </message>
    <message>
        <source>a registered extension</source>
        <translation>eine registrierte Erweiterung</translation>
    </message>
    <message>
        <source>a buffer outside of the file</source>
        <translation>einen Puffer außerhalb der Datei</translation>
    </message>
    <message>
        <source>is a damaged .npz or zip archive</source>
        <translation>ist ein beschädigtes .npz- oder zip-Archiv</translation>
    </message>
    <message>
        <source>is a damaged .npz archive</source>
        <translation>ist ein beschädigtes .npz-Archiv</translation>
    </message>
    <message>
        <source>is a damaged numpy array</source>
        <translation>ist ein beschädigtes numpy-Array</translation>
    </message>
    <message>
        <source>has an unsupported type</source>
        <translation>hat einen nicht unterstützten Typ</translation>
    </message>
    <message>
        <source>holds {error}</source>
        <translation>enthält {error}</translation>
    </message>
    <message>
        <source>lists nested too deep</source>
        <translation>zu tief verschachtelte Listen</translation>
    </message>
    <message>
        <source>too many numbers</source>
        <translation>zu viele Zahlen</translation>
    </message>
    <message>
        <source>lists of unequal lengths</source>
        <translation>Listen ungleicher Länge</translation>
    </message>
    <message>
        <source>an array of {dtype}</source>
        <translation>ein Array aus {dtype}</translation>
    </message>
    <message>
        <source>an array of shape {shape} and type {dtype} with {count} bytes</source>
        <translation>ein Array der Form {shape} und des Typs {dtype} mit {count} Bytes</translation>
    </message>
    <message>
        <source>text with impossible characters</source>
        <translation>Text mit unmöglichen Zeichen</translation>
    </message>
    <message>
        <source>an array of impossible shape {shape}</source>
        <translation>ein Array der unmöglichen Form {shape}</translation>
    </message>
    <message>
        <source>a call of something that is no function</source>
        <translation>einen Aufruf von etwas, das keine Funktion ist</translation>
    </message>
    <message>
        <source>an unexpected call of &apos;{text}&apos;</source>
        <translation>einen unerwarteten Aufruf von „{text}“</translation>
    </message>
    <message>
        <source>wrong arguments for &apos;{text}&apos;</source>
        <translation>falsche Argumente für „{text}“</translation>
    </message>
    <message>
        <source>an object of an unexpected class</source>
        <translation>ein Objekt einer unerwarteten Klasse</translation>
    </message>
    <message>
        <source>a numpy array with an unexpected state</source>
        <translation>ein numpy-Array mit unerwartetem Zustand</translation>
    </message>
    <message>
        <source>a &apos;{name}&apos; with an unexpected state</source>
        <translation>ein „{name}“ mit unerwartetem Zustand</translation>
    </message>
    <message>
        <source>a state for a {kind}, which has none</source>
        <translation>einen Zustand für ein {kind}, das keinen hat</translation>
    </message>
    <message>
        <source>a dictionary with an unexpected state</source>
        <translation>ein Wörterbuch mit unerwartetem Zustand</translation>
    </message>
    <message>
        <source>an array without a type</source>
        <translation>ein Array ohne Typ</translation>
    </message>
    <message>
        <source>an array without a valid shape</source>
        <translation>ein Array ohne gültige Form</translation>
    </message>
    <message>
        <source>an array of objects of shape {shape} without that many objects</source>
        <translation>ein Array von Objekten der Form {shape} ohne so viele Objekte</translation>
    </message>
    <message>
        <source>an array whose data are text</source>
        <translation>ein Array, dessen Daten Text sind</translation>
    </message>
    <message>
        <source>an array without data</source>
        <translation>ein Array ohne Daten</translation>
    </message>
    <message>
        <source>an array of unsupported type {shown}</source>
        <translation>ein Array des nicht unterstützten Typs {shown}</translation>
    </message>
    <message>
        <source>an array of unsupported type (records or sub-arrays)</source>
        <translation>ein Array eines nicht unterstützten Typs (Datensätze oder Unter-Arrays)</translation>
    </message>
    <message>
        <source>an array of unsupported byte order</source>
        <translation>ein Array mit nicht unterstützter Bytereihenfolge</translation>
    </message>
    <message>
        <source>an array of unsupported class</source>
        <translation>ein Array einer nicht unterstützten Klasse</translation>
    </message>
    <message>
        <source>an array of unexpected order</source>
        <translation>ein Array in unerwarteter Anordnung</translation>
    </message>
    <message>
        <source>an array with unexpected axes</source>
        <translation>ein Array mit unerwarteten Achsen</translation>
    </message>
    <message>
        <source>text in an unexpected encoding</source>
        <translation>Text in unerwarteter Kodierung</translation>
    </message>
    <message>
        <source>an object of an unexpected base class</source>
        <translation>ein Objekt einer unerwarteten Basisklasse</translation>
    </message>
    <message>
        <source>{value} as a key or set element</source>
        <translation>{value} als Schlüssel oder Mengenelement</translation>
    </message>
    <message>
        <source>a dictionary without pairs</source>
        <translation>ein Wörterbuch ohne Paare</translation>
    </message>
    <message>
        <source>a collection without items</source>
        <translation>eine Sammlung ohne Elemente</translation>
    </message>
    <message>
        <source>a path that is no text</source>
        <translation>einen Pfad, der kein Text ist</translation>
    </message>
    <message>
        <source>value that is neither a number nor text</source>
        <translation>Wert, der weder Zahl noch Text ist</translation>
    </message>
    <message>
        <source>a sparse matrix without a valid shape</source>
        <translation>eine dünnbesetzte Matrix ohne gültige Form</translation>
    </message>
    <message>
        <source>a sparse matrix without data</source>
        <translation>eine dünnbesetzte Matrix ohne Daten</translation>
    </message>
    <message>
        <source>a sparse matrix with invalid row starts</source>
        <translation>eine dünnbesetzte Matrix mit ungültigen Zeilenanfängen</translation>
    </message>
    <message>
        <source>sparse matrix of shape {shape}, which is too large</source>
        <translation>dünnbesetzte Matrix der Form {shape}, die zu groß ist</translation>
    </message>
    <message>
        <source>a sparse matrix with invalid indices</source>
        <translation>eine dünnbesetzte Matrix mit ungültigen Indizes</translation>
    </message>
    <message>
        <source>a sparse matrix with indices out of range</source>
        <translation>eine dünnbesetzte Matrix mit Indizes außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>chumpy {kind}</source>
        <translation>chumpy {kind}</translation>
    </message>
    <message>
        <source>a chumpy {kind} that does not fit its array</source>
        <translation>ein chumpy-{kind}, das nicht zu seinem Array passt</translation>
    </message>
    <message>
        <source>a shape of too many dimensions</source>
        <translation>eine Form mit zu vielen Dimensionen</translation>
    </message>
    <message>
        <source>an index that is no integer</source>
        <translation>einen Index, der keine ganze Zahl ist</translation>
    </message>
    <message>
        <source>arrays in other files beside it, as old joblib versions wrote</source>
        <translation>Arrays in anderen Dateien daneben, wie alte joblib-Versionen sie schrieben</translation>
    </message>
    <message>
        <source>pickles within pickles</source>
        <translation>Pickles in Pickles</translation>
    </message>
    <message>
        <source>an object outside of the file</source>
        <translation>ein Objekt außerhalb der Datei</translation>
    </message>
    <message>
        <source>a tensor of an unsupported type</source>
        <translation>ein Tensor eines nicht unterstützten Typs</translation>
    </message>
    <message>
        <source>wrong arguments for &apos;{name}&apos;</source>
        <translation>falsche Argumente für „{name}“</translation>
    </message>
    <message>
        <source>a tensor without a valid shape</source>
        <translation>ein Tensor ohne gültige Form</translation>
    </message>
    <message>
        <source>a tensor larger than its numbers</source>
        <translation>ein Tensor, der größer als seine Zahlen ist</translation>
    </message>
    <message>
        <source>it holds no line of numbers</source>
        <translation>keine Zeile mit Zahlen</translation>
    </message>
    <message>
        <source>its lines have different numbers of columns</source>
        <translation>die Zeilen haben verschieden viele Spalten</translation>
    </message>
    <message>
        <source>it holds words between its numbers</source>
        <translation>Wörter zwischen den Zahlen</translation>
    </message>
    <message>
        <source>is no PyTorch file, or a damaged one</source>
        <translation>ist keine PyTorch-Datei, oder eine beschädigte</translation>
    </message>
    <message>
        <source>at most {most:,} bytes</source>
        <translation>höchstens {most:,} Bytes</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>kein Text in UTF-8</translation>
    </message>
    <message>
        <source>it holds more than {most:,} values</source>
        <translation>mehr als {most:,} Werte</translation>
    </message>
    <message>
        <source>it is nested more than {most} levels deep</source>
        <translation>mehr als {most} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>expected {what}</source>
        <translation>erwartet: {what}</translation>
    </message>
    <message>
        <source>found {what}</source>
        <translation>gefunden: {what}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>The model is trained for betas from -{limit:g} to {limit:g}; beyond, it extrapolates</source>
        <translation>Das Modell ist für Betas von -{limit:g} bis {limit:g} trainiert; darüber hinaus extrapoliert es</translation>
    </message>
    <message>
        <source>The person is {height_cm:.1f} cm tall; by the scan&apos;s own size it would be {own_cm:.1f} cm</source>
        <translation>Die Person ist {height_cm:.1f} cm groß; nach der Größe des Scans wären es {own_cm:.1f} cm</translation>
    </message>
    <message>
        <source>holds no frames</source>
        <translation>enthält keine Bilder</translation>
    </message>
    <message>
        <source>meshes, one a frame</source>
        <translation>Netze, eines je Bild</translation>
    </message>
    <message>
        <source>meshes of {names} vertices</source>
        <translation>Netze mit {names} Punkten</translation>
    </message>
    <message>
        <source>is no motion of a body model</source>
        <translation>ist keine Bewegung eines Körpermodells</translation>
    </message>
    <message>
        <source>{text}; distances are those of the first frame.</source>
        <translation>{text}; Abstände sind die des ersten Bildes.</translation>
    </message>
    <message>
        <source>is another mesh</source>
        <translation>ist ein anderes Netz</translation>
    </message>
    <message>
        <source>{value} vertices</source>
        <translation>{value} Punkte</translation>
    </message>
    <message>
        <source>is no scan that is known</source>
        <translation>ist kein bekannter Scan</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>keine Endung</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation>braucht mehr Speicher, als vorhanden ist</translation>
    </message>
    <message>
        <source>cannot be read as {value} ({kind})</source>
        <translation>kann nicht als {value} gelesen werden ({kind})</translation>
    </message>
    <message>
        <source>Save the scan anew, for example as PLY</source>
        <translation>Speichern Sie den Scan neu, zum Beispiel als PLY</translation>
    </message>
    <message>
        <source>at most {most:,} points</source>
        <translation>höchstens {most:,} Punkte</translation>
    </message>
    <message>
        <source>names a vertex that does not exist</source>
        <translation>nennt einen Punkt, den es nicht gibt</translation>
    </message>
    <message>
        <source>a scan of a body, at least {fewest_points} points</source>
        <translation>ein Scan eines Körpers, mindestens {fewest_points} Punkte</translation>
    </message>
    <message>
        <source>holds too little</source>
        <translation>enthält zu wenig</translation>
    </message>
    <message>
        <source>holds no surface: all its points are one</source>
        <translation>enthält keine Oberfläche: alle Punkte sind einer</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nichts darin</translation>
    </message>
    <message>
        <source>asks for {name}</source>
        <translation>verlangt {name}</translation>
    </message>
    <message>
        <source>holds no vertices</source>
        <translation>enthält keine Punkte</translation>
    </message>
    <message>
        <source>pred_vertices, as SAM 3D Body writes</source>
        <translation>pred_vertices, wie SAM 3D Body sie schreibt</translation>
    </message>
    <message>
        <source>are no points</source>
        <translation>sind keine Punkte</translation>
    </message>
    <message>
        <source>(points, 3)</source>
        <translation>(points, 3)</translation>
    </message>
    <message>
        <source>are not SMPL-X&apos;s: there is nothing to convert</source>
        <translation>sind nicht die von SMPL-X: es gibt nichts umzuwandeln</translation>
    </message>
    <message>
        <source>needs SMPL-X&apos;s own model for a true conversion</source>
        <translation>braucht für eine genaue Umwandlung das Modell von SMPL-X selbst</translation>
    </message>
    <message>
        <source>SMPLX_{value}.npz or .pkl in the SMPL folder</source>
        <translation>SMPLX_{value}.npz oder .pkl im SMPL-Ordner</translation>
    </message>
    <message>
        <source>is another correspondence</source>
        <translation>ist eine andere Zuordnung</translation>
    </message>
    <message>
        <source>{count} or {value} columns</source>
        <translation>{count} oder {value} Spalten</translation>
    </message>
    <message>
        <source>is no correspondence of this mesh</source>
        <translation>ist keine Zuordnung dieses Netzes</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>by the official correspondence of the vertices</source>
        <translation>nach der offiziellen Zuordnung der Punkte</translation>
    </message>
    <message>
        <source>fitted as a surface</source>
        <translation>als Oberfläche angepasst</translation>
    </message>
    <message>
        <source>The betas were SMPL-X&apos;s and are converted with the {gender} model of SMPL-X, {how}; the body lies {median:.1f} mm (median) from SMPL-X&apos;s, 95 % within {p95:.1f} mm.</source>
        <translation>Die Betas waren die von SMPL-X und sind mit dessen {gender}em Modell umgewandelt, {how}; der Körper liegt {median:.1f} mm (Median) von dem von SMPL-X entfernt, 95 % innerhalb von {p95:.1f} mm.</translation>
    </message>
    <message>
        <source>The mesh has SMPL-X&apos;s vertices: SMPL&apos;s are taken by the official correspondence</source>
        <translation>Das Netz hat die Punkte von SMPL-X: Die von SMPL folgen aus der offiziellen Zuordnung</translation>
    </message>
    <message>
        <source>The mesh has SMPL-X&apos;s vertices: its joints are solved from them, and the body is fitted to the surface from there</source>
        <translation>Das Netz hat die Punkte von SMPL-X: Seine Gelenke werden daraus bestimmt, und von dort wird der Körper an die Oberfläche angepasst</translation>
    </message>
    <message>
        <source>arms along the body</source>
        <translation>Arme am Körper</translation>
    </message>
    <message>
        <source>hands on handles</source>
        <translation>Hände an Griffen</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>sitzend</translation>
    </message>
    <message>
        <source>arms up</source>
        <translation>Arme oben</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>has not the size of a body in any unit</source>
        <translation>hat in keiner Einheit die Größe eines Körpers</translation>
    </message>
    <message>
        <source>has not the size of a body</source>
        <translation>hat nicht die Größe eines Körpers</translation>
    </message>
    <message>
        <source>far from it</source>
        <translation>weit davon entfernt</translation>
    </message>
    <message>
        <source>Cut the scan down to one person, or name its unit</source>
        <translation>Schneiden Sie den Scan auf eine Person zu, oder geben Sie seine Einheit an</translation>
    </message>
    <message>
        <source>looks like no body in any pose</source>
        <translation>gleicht keinem Körper in irgendeiner Haltung</translation>
    </message>
    <message>
        <source>Cut the scan down to one person</source>
        <translation>Schneiden Sie den Scan auf eine Person zu</translation>
    </message>
    <message>
        <source>the mesh&apos;s own</source>
        <translation>die des Netzes</translation>
    </message>
    <message>
        <source>The scan is in {unit}</source>
        <translation>Die Einheit des Scans: {unit}</translation>
    </message>
    <message>
        <source>Its {axis} axis points from feet to head</source>
        <translation>Seine Achse {axis} zeigt von den Füßen zum Kopf</translation>
    </message>
    <message>
        <source>The body looks along its {axis} axis</source>
        <translation>Der Körper blickt entlang seiner Achse {axis}</translation>
    </message>
    <message>
        <source>The fit began with the pose: {pose}</source>
        <translation>Die Anpassung begann mit der Haltung: {pose}</translation>
    </message>
    <message>
        <source>The height of a body from a photo is not known: compare it with the person&apos;s.</source>
        <translation>Die Größe eines Körpers aus einem Foto ist nicht bekannt: Vergleichen Sie sie mit der der Person.</translation>
    </message>
    <message>
        <source>The body is from a photo: its height was given, but what the picture does not show of its shape is a guess.</source>
        <translation>Der Körper stammt aus einem Foto: Seine Größe wurde angegeben, aber was das Bild von seiner Form nicht zeigt, ist geschätzt.</translation>
    </message>
    <message>
        <source>is no body that could be fitted: half of it lies more than {median_mm:.0f} mm from the best body</source>
        <translation>ist kein Körper, der angepasst werden könnte: die Hälfte liegt mehr als {median_mm:.0f} mm vom besten Körper entfernt</translation>
    </message>
    <message>
        <source>Cut the scan down to one person, or name unit and up axis</source>
        <translation>Schneiden Sie den Scan auf eine Person zu, oder geben Sie Einheit und Hochachse an</translation>
    </message>
    <message>
        <source>shows only {share:.0f} % of a body: too little to fit one</source>
        <translation>zeigt nur {share:.0f} % eines Körpers: zu wenig für eine Anpassung</translation>
    </message>
    <message>
        <source>at least {share:.0f} %</source>
        <translation>mindestens {share:.0f} %</translation>
    </message>
    <message>
        <source>The gender was given</source>
        <translation>Das Geschlecht wurde angegeben</translation>
    </message>
    <message>
        <source>A {gender} body agrees better with the scan</source>
        <translation>Ein {gender}er Körper passt besser zum Scan</translation>
    </message>
    <message>
        <source>The scan was mirrored back</source>
        <translation>Der Scan wurde zurückgespiegelt</translation>
    </message>
    <message>
        <source>The scan&apos;s triangles face inwards: it is turned inside out, or left and right are exchanged</source>
        <translation>Die Dreiecke des Scans zeigen nach innen: Er ist umgestülpt, oder links und rechts sind vertauscht</translation>
    </message>
    <message>
        <source>Flat pieces beside the body were left out: {count}</source>
        <translation>Flache Stücke neben dem Körper wurden weggelassen: {count}</translation>
    </message>
    <message>
        <source>the rest of the scan</source>
        <translation>der Rest des Scans</translation>
    </message>
    <message>
        <source>the scan</source>
        <translation>der Scan</translation>
    </message>
    <message>
        <source>{share:.0f} % of {what} belongs to no body</source>
        <translation>{share:.0f} % gehören zu keinem Körper: {what}</translation>
    </message>
    <message>
        <source>The scan lacks {share:.0f} % of the body</source>
        <translation>Dem Scan fehlen {share:.0f} % des Körpers</translation>
    </message>
    <message>
        <source>More than one body is in the scan: the largest was fitted. Cut the others off.</source>
        <translation>Der Scan enthält mehr als einen Körper: Der größte wurde angepasst. Schneiden Sie die anderen weg.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the scan lies far from the body: look whether something else is in it.</source>
        <translation>{share:.0f} % des Scans liegen weit vom Körper: Prüfen Sie, ob noch etwas anderes darin ist.</translation>
    </message>
    <message>
        <source>Only {share:.0f} % of the body is in the scan: the rest is a guess.</source>
        <translation>Nur {share:.0f} % des Körpers sind im Scan: Der Rest ist geschätzt.</translation>
    </message>
    <message>
        <source>Half of the scan lies more than {median_mm:.0f} mm from the body: clothes, hair, or no good fit.</source>
        <translation>Die Hälfte des Scans liegt mehr als {median_mm:.0f} mm vom Körper entfernt: Kleidung, Haare oder keine gute Anpassung.</translation>
    </message>
    <message>
        <source>The scan&apos;s triangles face inwards: if left and right are exchanged, fit it as mirrored.</source>
        <translation>Die Dreiecke des Scans zeigen nach innen: Sind links und rechts vertauscht, passen Sie ihn als gespiegelt an.</translation>
    </message>
    <message>
        <source>Fitted as {gender}; a body of the other gender agrees nearly as well.</source>
        <translation>Angepasst als {gender}; ein Körper des anderen Geschlechts passt fast ebenso gut.</translation>
    </message>
    <message>
        <source>Clothes hide the body: its girths are guessed from inside.</source>
        <translation>Kleidung verdeckt den Körper: Seine Umfänge sind von innen geschätzt.</translation>
    </message>
    <message>
        <source>It is not sure: {finding}.</source>
        <translation>Es ist nicht sicher: {finding}.</translation>
    </message>
    <message>
        <source>has a unit that is not read</source>
        <translation>hat eine Einheit, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>cm and kg</source>
        <translation>cm und kg</translation>
    </message>
    <message>
        <source>Your home folder is missing or cannot be opened: settings and autosaves end with the program. Save what you need elsewhere.</source>
        <translation>Ihr Benutzerordner fehlt oder lässt sich nicht öffnen: Einstellungen und automatische Sicherungen enden mit dem Programm. Speichern Sie anderswo, was Sie brauchen.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: settings and autosaves are not kept. Save what you need elsewhere.</source>
        <translation>In {folder} kann nicht geschrieben werden: Einstellungen und automatische Sicherungen werden nicht behalten. Speichern Sie anderswo, was Sie brauchen.</translation>
    </message>
    <message>
        <source>The device that is set cannot be used. {reason}</source>
        <translation>Das eingestellte Gerät ist nicht nutzbar. {reason}</translation>
    </message>
    <message>
        <source>PyTorch cannot be used: {reason}</source>
        <translation>PyTorch ist nicht nutzbar: {reason}</translation>
    </message>
    <message>
        <source>settings and presets are not kept</source>
        <translation>Einstellungen und Vorgaben werden nicht behalten</translation>
    </message>
    <message>
        <source>a crash loses what is not saved</source>
        <translation>ein Absturz verliert, was nicht gespeichert ist</translation>
    </message>
    <message>
        <source>surfaces of models are worked out anew at each start</source>
        <translation>Oberflächen von Modellen werden bei jedem Start neu berechnet</translation>
    </message>
    <message>
        <source>nothing is logged</source>
        <translation>nichts wird protokolliert</translation>
    </message>
    <message>
        <source>trainings need another folder</source>
        <translation>Trainings brauchen einen anderen Ordner</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {effect}.</source>
        <translation>In {folder} kann nicht geschrieben werden: {effect}.</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are free at {folder}.</source>
        <translation>Nur {megabytes} MB sind frei bei {folder}.</translation>
    </message>
    <message>
        <source>The embedded model cannot be evaluated: {reason}</source>
        <translation>Das eingebaute Modell kann nicht ausgewertet werden: {reason}</translation>
    </message>
    <message>
        <source>this program&apos;s own</source>
        <translation>eigene dieses Programms</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>from the lowest to the highest point of the skin</source>
        <translation>vom tiefsten zum höchsten Punkt der Haut</translation>
    </message>
    <message>
        <source>Inseam</source>
        <translation>Schrittlänge</translation>
    </message>
    <message>
        <source>lowest point of the trunk&apos;s middle above the floor</source>
        <translation>tiefster Punkt der Rumpfmitte über dem Boden</translation>
    </message>
    <message>
        <source>Waist height</source>
        <translation>Taillenhöhe</translation>
    </message>
    <message>
        <source>of the narrowest waist above the floor</source>
        <translation>der schmalsten Taille über dem Boden</translation>
    </message>
    <message>
        <source>Knee height</source>
        <translation>Kniehöhe</translation>
    </message>
    <message>
        <source>of the right knee&apos;s joint above the floor</source>
        <translation>des rechten Kniegelenks über dem Boden</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Hals</translation>
    </message>
    <message>
        <source>narrowest across the neck&apos;s axis, right below the head</source>
        <translation>am engsten quer zur Halsachse, direkt unter dem Kopf</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>level, at the chest&apos;s prominence</source>
        <translation>waagerecht, am stärksten Vorsprung der Brust</translation>
    </message>
    <message>
        <source>Underbust</source>
        <translation>Unterbrust</translation>
    </message>
    <message>
        <source>level, 4 % of the height below the chest&apos;s</source>
        <translation>waagerecht, 4 % der Größe unter dem der Brust</translation>
    </message>
    <message>
        <source>Waist, narrowest</source>
        <translation>Taille, schmalste</translation>
    </message>
    <message>
        <source>level, where the trunk is narrowest below the chest</source>
        <translation>waagerecht, wo der Rumpf unter der Brust am schmalsten ist</translation>
    </message>
    <message>
        <source>Waist, midway</source>
        <translation>Taille, Mitte</translation>
    </message>
    <message>
        <source>level, midway between lowest rib and iliac crest</source>
        <translation>waagerecht, mitten zwischen unterster Rippe und Darmbeinkamm</translation>
    </message>
    <message>
        <source>Waist, iliac crest</source>
        <translation>Taille, Darmbeinkamm</translation>
    </message>
    <message>
        <source>level, at the joint of spine 1 (about L4)</source>
        <translation>waagerecht, am Gelenk „spine 1“ (etwa L4)</translation>
    </message>
    <message>
        <source>Waist, navel</source>
        <translation>Taille, Nabel</translation>
    </message>
    <message>
        <source>level, at the navel of the mean body&apos;s skin</source>
        <translation>waagerecht, am Nabel der Haut des mittleren Körpers</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>level, where it is widest between crotch and pelvis</source>
        <translation>waagerecht, wo sie zwischen Schritt und Becken am weitesten ist</translation>
    </message>
    <message>
        <source>Thigh, upper</source>
        <translation>Oberschenkel, oben</translation>
    </message>
    <message>
        <source>level, widest of the right leg below the crotch</source>
        <translation>waagerecht, weiteste Stelle des rechten Beins unter dem Schritt</translation>
    </message>
    <message>
        <source>Thigh, middle</source>
        <translation>Oberschenkel, Mitte</translation>
    </message>
    <message>
        <source>level, half-way between the joints of hip and knee</source>
        <translation>waagerecht, mitten zwischen Hüft- und Kniegelenk</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>level, at the joint of the right knee</source>
        <translation>waagerecht, am rechten Kniegelenk</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>level, widest between knee and ankle</source>
        <translation>waagerecht, weiteste Stelle zwischen Knie und Knöchel</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Knöchel</translation>
    </message>
    <message>
        <source>level, narrowest between calf and ankle</source>
        <translation>waagerecht, engste Stelle zwischen Wade und Knöchel</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Oberarm</translation>
    </message>
    <message>
        <source>across the bone, half-way between shoulder and elbow</source>
        <translation>quer zum Knochen, mitten zwischen Schulter und Ellbogen</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Ellbogen</translation>
    </message>
    <message>
        <source>across the straight arm, at the joint</source>
        <translation>quer zum gestreckten Arm, am Gelenk</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Unterarm</translation>
    </message>
    <message>
        <source>across the bone, widest in its upper half</source>
        <translation>quer zum Knochen, weiteste Stelle der oberen Hälfte</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>Handgelenk</translation>
    </message>
    <message>
        <source>across the bone, narrowest in the last quarter</source>
        <translation>quer zum Knochen, engste Stelle im letzten Viertel</translation>
    </message>
    <message>
        <source>Arm length</source>
        <translation>Armlänge</translation>
    </message>
    <message>
        <source>straight arm: shoulder point, elbow, wrist</source>
        <translation>gestreckter Arm: Schulterpunkt, Ellbogen, Handgelenk</translation>
    </message>
    <message>
        <source>Across the shoulders</source>
        <translation>Über die Schultern</translation>
    </message>
    <message>
        <source>shoulder points over the neck&apos;s</source>
        <translation>Schulterpunkte über den des Halses</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>length along the skin</comment>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>along the skin, from the neck&apos;s back to the waist</source>
        <translation>entlang der Haut, vom Nacken bis zur Taille</translation>
    </message>
    <message>
        <source>Shoulder breadth</source>
        <translation>Schulterbreite</translation>
    </message>
    <message>
        <source>between the skin&apos;s points above the shoulder joints</source>
        <translation>zwischen den Hautpunkten über den Schultergelenken</translation>
    </message>
    <message>
        <source>Chest breadth</source>
        <translation>Brustbreite</translation>
    </message>
    <message>
        <source>of the cut at the chest&apos;s prominence</source>
        <translation>des Schnitts am stärksten Vorsprung der Brust</translation>
    </message>
    <message>
        <source>Waist breadth</source>
        <translation>Taillenbreite</translation>
    </message>
    <message>
        <source>of the cut at the narrowest waist</source>
        <translation>des Schnitts an der schmalsten Taille</translation>
    </message>
    <message>
        <source>Hip breadth</source>
        <translation>Hüftbreite</translation>
    </message>
    <message>
        <source>of the cut where the hip is widest</source>
        <translation>des Schnitts, wo die Hüfte am weitesten ist</translation>
    </message>
    <message>
        <source>Chest depth</source>
        <translation>Brusttiefe</translation>
    </message>
    <message>
        <source>Waist depth</source>
        <translation>Taillentiefe</translation>
    </message>
    <message>
        <source>is no measure</source>
        <translation>ist kein Maß</translation>
    </message>
    <message>
        <source>No body near this one has {text}</source>
        <translation>Kein Körper in der Nähe von diesem hat {text}</translation>
    </message>
    <message>
        <source>Choose a value nearer to the present one</source>
        <translation>Wählen Sie einen Wert, der dem jetzigen näher ist</translation>
    </message>
    <message>
        <source>No body of {value:.0f} cm within {typed_beta:g} standard deviations has a body mass index of {bmi:g}</source>
        <translation>Kein Körper von {value:.0f} cm innerhalb von {typed_beta:g} Standardabweichungen hat einen Body-Mass-Index von {bmi:g}</translation>
    </message>
    <message>
        <source>of {what}</source>
        <translation>für: {what}</translation>
    </message>
    <message>
        <source>height</source>
        <comment>kind of measure</comment>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>girth</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>length</source>
        <comment>kind of measure</comment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>breadth</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>{kind}, {definition}</source>
        <translation>{kind}, {definition}</translation>
    </message>
    <message>
        <source>Body, volume</source>
        <translation>Körper, Volumen</translation>
    </message>
    <message>
        <source>{tissue}, volume</source>
        <translation>{tissue}, Volumen</translation>
    </message>
    <message>
        <source>volume times {density} kg/l</source>
        <translation>Volumen mal {density} kg/l</translation>
    </message>
    <message>
        <source>{tissue}, estimated mass</source>
        <translation>{tissue}, geschätzte Masse</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>as given, or else the tissues&apos; estimated masses together</source>
        <translation>wie angegeben, sonst die geschätzten Massen der Gewebe zusammen</translation>
    </message>
    <message>
        <source>{region}, volume</source>
        <translation>{region}, Volumen</translation>
    </message>
    <message>
        <source>{region}, {tissue}, volume</source>
        <translation>{region}, {tissue}, Volumen</translation>
    </message>
    <message>
        <source>volume of this tissue in the region {region}</source>
        <translation>Volumen dieses Gewebes in der Region {region}</translation>
    </message>
    <message>
        <source>{region}, {tissue}, estimated mass</source>
        <translation>{region}, {tissue}, geschätzte Masse</translation>
    </message>
    <message>
        <source>{level}, area</source>
        <translation>{level}, Fläche</translation>
    </message>
    <message>
        <source>{level}, {tissue}, area</source>
        <translation>{level}, {tissue}, Fläche</translation>
    </message>
    <message>
        <source>{site}, thickness of the subcutaneous layer</source>
        <translation>{site}, Dicke der Unterhautschicht</translation>
    </message>
    <message>
        <source>{definition}; along the normal</source>
        <translation>{definition}; entlang der Normalen</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>ist zu lang</translation>
    </message>
    <message>
        <source>{longest_m:g} m at most</source>
        <translation>höchstens {longest_m:g} m</translation>
    </message>
    <message>
        <source>is not flat</source>
        <translation>ist nicht eben</translation>
    </message>
    <message>
        <source>corners in one plane</source>
        <translation>Ecken in einer Ebene</translation>
    </message>
    <message>
        <source>crosses itself</source>
        <translation>schneidet sich selbst</translation>
    </message>
    <message>
        <source>are no places</source>
        <translation>sind keine Orte</translation>
    </message>
    <message>
        <source>at least {least} of three finite numbers</source>
        <translation>mindestens {least} aus drei endlichen Zahlen</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>Body-Mass-Index</translation>
    </message>
    <message>
        <source>weight / height^2</source>
        <translation>Gewicht / Größe^2</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>WHO</translation>
    </message>
    <message>
        <source>Waist to height</source>
        <translation>Taille zu Größe</translation>
    </message>
    <message>
        <source>waist (midway) / height</source>
        <translation>Taille (Mitte) / Größe</translation>
    </message>
    <message>
        <source>NICE NG246</source>
        <translation>NICE NG246</translation>
    </message>
    <message>
        <source>Waist to hip</source>
        <translation>Taille zu Hüfte</translation>
    </message>
    <message>
        <source>waist (midway) / hip</source>
        <translation>Taille (Mitte) / Hüfte</translation>
    </message>
    <message>
        <source>WHO 2008</source>
        <translation>WHO 2008</translation>
    </message>
    <message>
        <source>Waist (iliac crest) to height</source>
        <translation>Taille (Darmbeinkamm) zu Größe</translation>
    </message>
    <message>
        <source>waist (iliac crest) / height</source>
        <translation>Taille (Darmbeinkamm) / Größe</translation>
    </message>
    <message>
        <source>NHANES</source>
        <translation>NHANES</translation>
    </message>
    <message>
        <source>Waist (iliac crest) to hip</source>
        <translation>Taille (Darmbeinkamm) zu Hüfte</translation>
    </message>
    <message>
        <source>waist (iliac crest) / hip</source>
        <translation>Taille (Darmbeinkamm) / Hüfte</translation>
    </message>
    <message>
        <source>A body shape index</source>
        <translation>Körperformindex (ABSI)</translation>
    </message>
    <message>
        <source>waist (iliac crest) / (BMI^(2/3) height^(1/2))</source>
        <translation>Taille (Darmbeinkamm) / (BMI^(2/3) Größe^(1/2))</translation>
    </message>
    <message>
        <source>Krakauer 2012</source>
        <translation>Krakauer 2012</translation>
    </message>
    <message>
        <source>Body roundness index</source>
        <translation>Körperrundungsindex (BRI)</translation>
    </message>
    <message>
        <source>364.2 - 365.5 sqrt(1 - (waist (iliac crest) / 2 pi)^2 / (height / 2)^2)</source>
        <translation>364.2 - 365.5 sqrt(1 - (Taille (Darmbeinkamm) / 2 pi)^2 / (Größe / 2)^2)</translation>
    </message>
    <message>
        <source>Thomas 2013</source>
        <translation>Thomas 2013</translation>
    </message>
    <message>
        <source>Conicity index</source>
        <translation>Konizitätsindex</translation>
    </message>
    <message>
        <source>waist (midway) / (0.109 sqrt(weight / height))</source>
        <translation>Taille (Mitte) / (0.109 sqrt(Gewicht / Größe))</translation>
    </message>
    <message>
        <source>Valdez 1991</source>
        <translation>Valdez 1991</translation>
    </message>
    <message>
        <source>Body surface, estimated</source>
        <translation>Körperoberfläche, geschätzt</translation>
    </message>
    <message>
        <source>sqrt(height_cm weight / 3600)</source>
        <translation>sqrt(Größe_cm Gewicht / 3600)</translation>
    </message>
    <message>
        <source>Mosteller 1987</source>
        <translation>Mosteller 1987</translation>
    </message>
    <message>
        <source>Body surface, of the skin&apos;s mesh</source>
        <translation>Körperoberfläche, des Hautnetzes</translation>
    </message>
    <message>
        <source>area of the mesh</source>
        <translation>Fläche des Netzes</translation>
    </message>
    <message>
        <source>How sure volumes are is not known: {count:.0f} held-out subjects are too few, 9 are needed</source>
        <translation>Die Sicherheit der Volumen ist nicht bekannt: {count:.0f} zurückgehaltene Probanden sind zu wenige, 9 sind nötig</translation>
    </message>
    <message>
        <source>No interval: betas beyond {limit:g} are outside of what the model was tried on</source>
        <translation>Kein Intervall: Betas über {limit:g} liegen außerhalb dessen, woran das Modell geprüft wurde</translation>
    </message>
    <message>
        <source>No interval: the volumes are not reliable</source>
        <translation>Kein Intervall: Die Volumen sind nicht verlässlich</translation>
    </message>
    <message>
        <source>No interval: ten betas do not say {share:.0f} % of how this person differs from the mean body</source>
        <translation>Kein Intervall: Zehn Betas erfassen {share:.0f} % der Abweichung dieser Person vom mittleren Körper nicht</translation>
    </message>
    <message>
        <source>±: {level:.0f} % interval, from {count:.0f} held-out subjects</source>
        <translation>±: {level:.0f}-%-Intervall, aus {count:.0f} zurückgehaltenen Probanden</translation>
    </message>
    <message>
        <source>±: {level:.0f} % interval, from {count:.0f} held-out phantom subjects, not from people</source>
        <translation>±: {level:.0f}-%-Intervall, aus {count:.0f} zurückgehaltenen Phantom-Probanden, nicht aus Menschen</translation>
    </message>
    <message>
        <source>Intervals are widened by the spread of the scan&apos;s fit</source>
        <translation>Die Intervalle sind um die Streuung der Scan-Anpassung erweitert</translation>
    </message>
    <message>
        <source>Pose unlike the subjects&apos; scans (joints: {count:.0f}): what is shown there is less sure</source>
        <translation>Haltung anders als in den Scans der Probanden (Gelenke: {count:.0f}): Was dort gezeigt wird, ist weniger sicher</translation>
    </message>
    <message>
        <source>between the line to the hip&apos;s joint and the upper arm</source>
        <translation>zwischen der Linie zum Hüftgelenk und dem Oberarm</translation>
    </message>
    <message>
        <source>between upper arm and forearm</source>
        <translation>zwischen Oberarm und Unterarm</translation>
    </message>
    <message>
        <source>between forearm and hand</source>
        <translation>zwischen Unterarm und Hand</translation>
    </message>
    <message>
        <source>between the line to the shoulder&apos;s joint and the thigh</source>
        <translation>zwischen der Linie zum Schultergelenk und dem Oberschenkel</translation>
    </message>
    <message>
        <source>between thigh and shank</source>
        <translation>zwischen Oberschenkel und Unterschenkel</translation>
    </message>
    <message>
        <source>between shank and foot</source>
        <translation>zwischen Unterschenkel und Fuß</translation>
    </message>
    <message>
        <source>Left shoulder</source>
        <translation>Linke Schulter</translation>
    </message>
    <message>
        <source>Right shoulder</source>
        <translation>Rechte Schulter</translation>
    </message>
    <message>
        <source>Left elbow</source>
        <translation>Linker Ellbogen</translation>
    </message>
    <message>
        <source>Right elbow</source>
        <translation>Rechter Ellbogen</translation>
    </message>
    <message>
        <source>Left wrist</source>
        <translation>Linkes Handgelenk</translation>
    </message>
    <message>
        <source>Right wrist</source>
        <translation>Rechtes Handgelenk</translation>
    </message>
    <message>
        <source>Left hip</source>
        <translation>Linke Hüfte</translation>
    </message>
    <message>
        <source>Right hip</source>
        <translation>Rechte Hüfte</translation>
    </message>
    <message>
        <source>Left knee</source>
        <translation>Linkes Knie</translation>
    </message>
    <message>
        <source>Right knee</source>
        <translation>Rechtes Knie</translation>
    </message>
    <message>
        <source>Left ankle</source>
        <translation>Linker Knöchel</translation>
    </message>
    <message>
        <source>Right ankle</source>
        <translation>Rechter Knöchel</translation>
    </message>
    <message>
        <source>has no angle</source>
        <translation>hat keinen Winkel</translation>
    </message>
    <message>
        <source>at the iliac crest</source>
        <translation>am Darmbeinkamm</translation>
    </message>
    <message>
        <source>at the buttocks&apos; largest</source>
        <translation>an der stärksten Stelle des Gesäßes</translation>
    </message>
    <message>
        <source>half-way along the upper arm</source>
        <translation>auf halber Länge des Oberarms</translation>
    </message>
    <message>
        <source>waist at the iliac crest</source>
        <translation>Taille am Darmbeinkamm</translation>
    </message>
    <message>
        <source>is too large for a reference table</source>
        <translation>ist zu groß für eine Referenztabelle</translation>
    </message>
    <message>
        <source>cannot be read as a table</source>
        <translation>kann nicht als Tabelle gelesen werden</translation>
    </message>
    <message>
        <source>is no table of percentiles</source>
        <translation>ist keine Perzentiltabelle</translation>
    </message>
    <message>
        <source>columns age, L, M, S, or age, p5, p50, p95 and the like, and two rows</source>
        <translation>Spalten age, L, M, S, oder age, p5, p50, p95 und ähnliche, und zwei Zeilen</translation>
    </message>
    <message>
        <source>line {line} holds no numbers</source>
        <translation>Zeile {line} enthält keine Zahlen</translation>
    </message>
    <message>
        <source>rising ages and percentiles</source>
        <translation>aufsteigende Alter und Perzentile</translation>
    </message>
    <message>
        <source>is no LMS table</source>
        <translation>ist keine LMS-Tabelle</translation>
    </message>
    <message>
        <source>rising ages, and mu and sigma above 0</source>
        <translation>aufsteigende Alter, und mu und sigma über 0</translation>
    </message>
    <message>
        <source>{table}, {age:g} years</source>
        <translation>{table}, {age:g} Jahre</translation>
    </message>
    <message>
        <source>below {rank}</source>
        <translation>unter {rank}</translation>
    </message>
    <message>
        <source>above {rank}</source>
        <translation>über {rank}</translation>
    </message>
    <message>
        <source>men of {low} years and more</source>
        <translation>Männer ab {low} Jahren</translation>
    </message>
    <message>
        <source>men of {low} to {high} years</source>
        <translation>Männer von {low} bis {high} Jahren</translation>
    </message>
    <message>
        <source>women of {low} years and more</source>
        <translation>Frauen ab {low} Jahren</translation>
    </message>
    <message>
        <source>women of {low} to {high} years</source>
        <translation>Frauen von {low} bis {high} Jahren</translation>
    </message>
    <message>
        <source>{number}st</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{number}nd</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{number}rd</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{number}th</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{border} {centimetres:+.1f} cm</source>
        <translation>{border} {centimetres:+.1f} cm</translation>
    </message>
    <message>
        <source>Regions&apos; borders are moved: {borders}</source>
        <translation>Grenzen von Regionen sind verschoben: {borders}</translation>
    </message>
    <message>
        <source>no region has this name</source>
        <translation>keine Region hat diesen Namen</translation>
    </message>
    <message>
        <source>a region is of none before it</source>
        <translation>eine Region gehört zu keiner vor ihr</translation>
    </message>
    <message>
        <source>Shoulder, across the arm</source>
        <translation>Schulter, quer zum Arm</translation>
    </message>
    <message>
        <source>Armpit</source>
        <translation>Achsel</translation>
    </message>
    <message>
        <source>Android region, top</source>
        <translation>Androide Region, oben</translation>
    </message>
    <message>
        <source>Android region, bottom</source>
        <translation>Androide Region, unten</translation>
    </message>
    <message>
        <source>Gynoid region, top</source>
        <translation>Gynoide Region, oben</translation>
    </message>
    <message>
        <source>Gynoid region, bottom</source>
        <translation>Gynoide Region, unten</translation>
    </message>
    <message>
        <source>DXA&apos;s region (GE Lunar enCORE), with level cuts at joints</source>
        <translation>DXA-Region (GE Lunar enCORE), mit waagerechten Schnitten an Gelenken</translation>
    </message>
    <message>
        <source>no joint has this name</source>
        <translation>kein Gelenk hat diesen Namen</translation>
    </message>
    <message>
        <source>the joints&apos; weights do not sum to 1</source>
        <translation>die Gewichte der Gelenke ergeben nicht die Summe 1</translation>
    </message>
    <message>
        <source>the direction has no length</source>
        <translation>die Richtung hat keine Länge</translation>
    </message>
    <message>
        <source>{cut} (moved by {centimetres:+.1f} cm)</source>
        <translation>{cut} (verschoben um {centimetres:+.1f} cm)</translation>
    </message>
    <message>
        <source>of the body: {cuts}</source>
        <translation>vom Körper: {cuts}</translation>
    </message>
    <message>
        <source>of the trunk: {cuts}</source>
        <translation>vom Rumpf: {cuts}</translation>
    </message>
    <message>
        <source>of the trunk and left leg and right leg: {cuts}</source>
        <translation>von Rumpf und linkem und rechtem Bein: {cuts}</translation>
    </message>
    <message>
        <source>of the left arm: {cuts}</source>
        <translation>vom linken Arm: {cuts}</translation>
    </message>
    <message>
        <source>of the right arm: {cuts}</source>
        <translation>vom rechten Arm: {cuts}</translation>
    </message>
    <message>
        <source>of the left leg: {cuts}</source>
        <translation>vom linken Bein: {cuts}</translation>
    </message>
    <message>
        <source>of the right leg: {cuts}</source>
        <translation>vom rechten Bein: {cuts}</translation>
    </message>
    <message>
        <source>what these leave of the body</source>
        <translation>was diese vom Körper übrig lassen</translation>
    </message>
    <message>
        <source>what these leave of the left arm</source>
        <translation>was diese vom linken Arm übrig lassen</translation>
    </message>
    <message>
        <source>what these leave of the right arm</source>
        <translation>was diese vom rechten Arm übrig lassen</translation>
    </message>
    <message>
        <source>what these leave of the left leg</source>
        <translation>was diese vom linken Bein übrig lassen</translation>
    </message>
    <message>
        <source>what these leave of the right leg</source>
        <translation>was diese vom rechten Bein übrig lassen</translation>
    </message>
    <message>
        <source>beyond the shoulder&apos;s joint, across the bone</source>
        <translation>jenseits des Schultergelenks, quer zum Knochen</translation>
    </message>
    <message>
        <source>beyond the elbow&apos;s joint, across the bone</source>
        <translation>jenseits des Ellbogengelenks, quer zum Knochen</translation>
    </message>
    <message>
        <source>beyond the wrist&apos;s joint, across the bone</source>
        <translation>jenseits des Handgelenks, quer zum Knochen</translation>
    </message>
    <message>
        <source>beyond the knee&apos;s joint, across the bone</source>
        <translation>jenseits des Kniegelenks, quer zum Knochen</translation>
    </message>
    <message>
        <source>beyond the ankle&apos;s joint, across the bone</source>
        <translation>jenseits des Sprunggelenks, quer zum Knochen</translation>
    </message>
    <message>
        <source>on the left of the pelvis</source>
        <translation>links vom Becken</translation>
    </message>
    <message>
        <source>on the right of the pelvis</source>
        <translation>rechts vom Becken</translation>
    </message>
    <message>
        <source>above a plane that rises to the left by 45 degrees from the neck&apos;s joint</source>
        <translation>über einer Ebene, die vom Halsgelenk um 45 Grad nach links ansteigt</translation>
    </message>
    <message>
        <source>above a plane that rises to the right by 45 degrees from the neck&apos;s joint</source>
        <translation>über einer Ebene, die vom Halsgelenk um 45 Grad nach rechts ansteigt</translation>
    </message>
    <message>
        <source>Left arm</source>
        <translation>Linker Arm</translation>
    </message>
    <message>
        <source>Right arm</source>
        <translation>Rechter Arm</translation>
    </message>
    <message>
        <source>Left upper arm</source>
        <translation>Linker Oberarm</translation>
    </message>
    <message>
        <source>Right upper arm</source>
        <translation>Rechter Oberarm</translation>
    </message>
    <message>
        <source>Left forearm</source>
        <translation>Linker Unterarm</translation>
    </message>
    <message>
        <source>Right forearm</source>
        <translation>Rechter Unterarm</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Linke Hand</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Rechte Hand</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Rechtes Bein</translation>
    </message>
    <message>
        <source>Left thigh</source>
        <translation>Linker Oberschenkel</translation>
    </message>
    <message>
        <source>Right thigh</source>
        <translation>Rechter Oberschenkel</translation>
    </message>
    <message>
        <source>Left calf</source>
        <translation>Linke Wade</translation>
    </message>
    <message>
        <source>Right calf</source>
        <translation>Rechte Wade</translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation>Linker Fuß</translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation>Rechter Fuß</translation>
    </message>
    <message>
        <source>above a plane through the armpit that falls outward by 45 degrees: half the way from neck to spine 3 below the shoulder</source>
        <translation>über einer Ebene durch die Achsel, die nach außen um 45 Grad abfällt: um den halben Weg vom Hals zu „spine 3“ unter der Schulter</translation>
    </message>
    <message>
        <source>below a plane through the hip&apos;s joint that rises outward by 45 degrees, from the crotch</source>
        <translation>unter einer Ebene durch das Hüftgelenk, die vom Schritt nach außen um 45 Grad ansteigt</translation>
    </message>
    <message>
        <source>below the iliac crest (spine 1)</source>
        <translation>unter dem Darmbeinkamm (spine 1)</translation>
    </message>
    <message>
        <source>as DXA&apos;s legs: through hip and crotch</source>
        <translation>wie die Beine der DXA: durch Hüfte und Schritt</translation>
    </message>
    <message>
        <source>Head and neck</source>
        <translation>Kopf und Hals</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Gynoid region</source>
        <translation>Gynoide Region</translation>
    </message>
    <message>
        <source>from 1.5 times the android region&apos;s height below the iliac crest</source>
        <translation>ab dem 1,5-Fachen der Höhe der androiden Region unter dem Darmbeinkamm</translation>
    </message>
    <message>
        <source>down by twice its height</source>
        <translation>abwärts um das Doppelte ihrer Höhe</translation>
    </message>
    <message>
        <source>Android region</source>
        <translation>Androide Region</translation>
    </message>
    <message>
        <source>from the iliac crest (spine 1)</source>
        <translation>ab dem Darmbeinkamm (spine 1)</translation>
    </message>
    <message>
        <source>up by 20 % of the way from there to the chin (half-way between neck and head)</source>
        <translation>aufwärts um 20 % des Wegs von dort zum Kinn (mitten zwischen Hals und Kopf)</translation>
    </message>
    <message>
        <source>no border has this name</source>
        <translation>keine Grenze hat diesen Namen</translation>
    </message>
    <message>
        <source>is moved too far</source>
        <translation>ist zu weit verschoben</translation>
    </message>
    <message>
        <source>Left mid-thigh</source>
        <translation>Mitte des linken Oberschenkels</translation>
    </message>
    <message>
        <source>Right mid-thigh</source>
        <translation>Mitte des rechten Oberschenkels</translation>
    </message>
    <message>
        <source>across the bone, half-way between the joints of hip and knee</source>
        <translation>quer zum Knochen, mitten zwischen Hüft- und Kniegelenk</translation>
    </message>
    <message>
        <source>level, half-way between the joints of spine 1 (about L4) and spine 2: about L3</source>
        <translation>waagerecht, mitten zwischen den Gelenken „spine 1“ (etwa L4) und „spine 2“: etwa L3</translation>
    </message>
    <message>
        <source>Navel</source>
        <translation>Nabel</translation>
    </message>
    <message>
        <source>About L3</source>
        <translation>Etwa L3</translation>
    </message>
    <message>
        <source>Triceps</source>
        <translation>Trizeps</translation>
    </message>
    <message>
        <source>back of the right upper arm, half-way between shoulder and elbow</source>
        <translation>Rückseite des rechten Oberarms, mitten zwischen Schulter und Ellbogen</translation>
    </message>
    <message>
        <source>Subscapular</source>
        <translation>Subskapulär</translation>
    </message>
    <message>
        <source>right of the back, half-way between the joints of spine 3 and neck, at half the shoulder&apos;s distance</source>
        <translation>rechts am Rücken, mitten zwischen den Gelenken „spine 3“ und Hals, auf halbem Abstand der Schulter</translation>
    </message>
    <message>
        <source>Suprailiac</source>
        <translation>Suprailiakal</translation>
    </message>
    <message>
        <source>right side, a quarter of the way from the iliac crest (spine 1) to spine 2</source>
        <translation>rechte Seite, ein Viertel des Wegs vom Darmbeinkamm (spine 1) zu „spine 2“</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>right of the navel by a fifth of the shoulder&apos;s distance from the middle</source>
        <translation>rechts vom Nabel um ein Fünftel des Abstands der Schulter von der Mitte</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>Vorderseite des Oberschenkels</translation>
    </message>
    <message>
        <source>front of the right thigh, half-way between hip and knee</source>
        <translation>Vorderseite des rechten Oberschenkels, mitten zwischen Hüfte und Knie</translation>
    </message>
    <message>
        <source>Inside of the calf</source>
        <translation>Innenseite der Wade</translation>
    </message>
    <message>
        <source>inside of the right calf, three tenths of the way from knee to ankle</source>
        <translation>Innenseite der rechten Wade, drei Zehntel des Wegs vom Knie zum Knöchel</translation>
    </message>
    <message>
        <source>is on no triangle of this skin</source>
        <translation>liegt auf keinem Dreieck dieser Haut</translation>
    </message>
    <message>
        <source>below {count}</source>
        <translation>unter {count}</translation>
    </message>
    <message>
        <source>Many bodies have these measures: this one is the likeliest, nearest to the mean body</source>
        <translation>Viele Körper haben diese Maße: Dieser ist der wahrscheinlichste, dem mittleren Körper am nächsten</translation>
    </message>
    <message>
        <source>no measure is given</source>
        <translation>kein Maß ist angegeben</translation>
    </message>
    <message>
        <source>some of {names}</source>
        <translation>einige von {names}</translation>
    </message>
    <message>
        <source>is no measure of a person</source>
        <translation>ist kein Maß einer Person</translation>
    </message>
    <message>
        <source>air and rest</source>
        <translation>Luft und Rest</translation>
    </message>
    <message>
        <source>airways, lungs and whatever belongs to no tissue; counted as air, which weighs nothing</source>
        <translation>Atemwege, Lungen und alles, was zu keinem Gewebe gehört; gilt als Luft, die nichts wiegt</translation>
    </message>
    <message>
        <source>{litres:.1f} l of tissue, {share:.0f} % of the body&apos;s volume, lie outside of the skin</source>
        <translation>{litres:.1f} l Gewebe, {share:.0f} % des Körpervolumens, liegen außerhalb der Haut</translation>
    </message>
    <message>
        <source>LT, AT and BT together are {share:.1f} % of the body&apos;s volume</source>
        <translation>LT, AT und BT zusammen sind {share:.1f} % des Körpervolumens</translation>
    </message>
    <message>
        <source>{litres:.1f} l, {share:.0f} % of the body&apos;s volume, belong to no tissue, more than lungs can hold</source>
        <translation>{litres:.1f} l, {share:.0f} % des Körpervolumens, gehören zu keinem Gewebe, mehr als Lungen fassen können</translation>
    </message>
    <message>
        <source>Surfaces are a sketch until the model&apos;s own are worked out: nothing is measured of them</source>
        <translation>Die Oberflächen sind eine Skizze, bis die des Modells selbst ausgearbeitet sind: An ihnen wird nichts gemessen</translation>
    </message>
    <message>
        <source>Unreliable shape: surfaces may intersect</source>
        <translation>Unzuverlässige Form: Oberflächen können sich schneiden</translation>
    </message>
    <message>
        <source>{count:.0f} vertices could not be carried to this shape and are up to {error:.1f} mm off</source>
        <translation>{count:.0f} Punkte konnten nicht auf diese Form übertragen werden und liegen bis zu {error:.1f} mm daneben</translation>
    </message>
    <message>
        <source>How sure volumes are is not known: this model is not calibrated</source>
        <translation>Die Sicherheit der Volumen ist nicht bekannt: Dieses Modell ist nicht kalibriert</translation>
    </message>
    <message>
        <source>is no direction</source>
        <translation>ist keine Richtung</translation>
    </message>
    <message>
        <source>3 finite numbers, not all 0</source>
        <translation>3 endliche Zahlen, nicht alle 0</translation>
    </message>
    <message>
        <source>the shaped body in the standard pose (X-pose), whatever pose is shown</source>
        <translation>der geformte Körper in der Standardhaltung (X-Haltung), gleich welche Haltung gezeigt wird</translation>
    </message>
    <message>
        <source>not a density</source>
        <translation>keine Dichte</translation>
    </message>
    <message>
        <source>a positive number, kg/l</source>
        <translation>eine positive Zahl, kg/l</translation>
    </message>
    <message>
        <source>is no calibration</source>
        <translation>ist keine Kalibrierung</translation>
    </message>
    <message>
        <source>has numbers that cannot be</source>
        <translation>enthält unmögliche Zahlen</translation>
    </message>
    <message>
        <source>pose-dependent displacement</source>
        <translation>haltungsabhängige Verschiebung</translation>
    </message>
    <message>
        <source>forward beta network</source>
        <translation>Vorwärts-Beta-Netz</translation>
    </message>
    <message>
        <source>MRI value network</source>
        <translation>MRT-Wert-Netz</translation>
    </message>
    <message>
        <source>unknown choice</source>
        <translation>unbekannte Wahl</translation>
    </message>
    <message>
        <source>best or last</source>
        <translation>best oder last</translation>
    </message>
    <message>
        <source>no checkpoint</source>
        <translation>kein Checkpoint</translation>
    </message>
    <message>
        <source>a .ckpt file in ckpts/</source>
        <translation>eine .ckpt-Datei in ckpts/</translation>
    </message>
    <message>
        <source>no last.ckpt</source>
        <translation>kein last.ckpt</translation>
    </message>
    <message>
        <source>Ask for the &quot;best&quot; checkpoint</source>
        <translation>Fordern Sie den Checkpoint „best“ an</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>the model&apos;s config.yaml</source>
        <translation>die config.yaml des Modells</translation>
    </message>
    <message>
        <source>unreadable ({error})</source>
        <translation>nicht lesbar ({error})</translation>
    </message>
    <message>
        <source>a YAML configuration</source>
        <translation>eine YAML-Konfiguration</translation>
    </message>
    <message>
        <source>not a HIT configuration</source>
        <translation>keine HIT-Konfiguration</translation>
    </message>
    <message>
        <source>the keys train_cfg.networks and smpl_cfg.gender</source>
        <translation>die Schlüssel train_cfg.networks und smpl_cfg.gender</translation>
    </message>
    <message>
        <source>the {title} is not supported</source>
        <translation>nicht unterstützt: {title}</translation>
    </message>
    <message>
        <source>false</source>
        <translation>false</translation>
    </message>
    <message>
        <source>unknown gender</source>
        <translation>unbekanntes Geschlecht</translation>
    </message>
    <message>
        <source>Choose another checkpoint of the model, or copy the file anew</source>
        <translation>Wählen Sie einen anderen Checkpoint des Modells, oder kopieren Sie die Datei neu</translation>
    </message>
    <message>
        <source>not a readable checkpoint: it {reason}</source>
        <translation>kein lesbarer Checkpoint: er {reason}</translation>
    </message>
    <message>
        <source>no state_dict inside</source>
        <translation>kein state_dict darin</translation>
    </message>
    <message>
        <source>a Lightning checkpoint</source>
        <translation>ein Lightning-Checkpoint</translation>
    </message>
    <message>
        <source>an SMPL buffer is missing</source>
        <translation>ein SMPL-Puffer fehlt</translation>
    </message>
    <message>
        <source>an SMPL buffer is too large</source>
        <translation>ein SMPL-Puffer ist zu groß</translation>
    </message>
    <message>
        <source>at most {most:,} numbers</source>
        <translation>höchstens {most:,} Zahlen</translation>
    </message>
    <message>
        <source>a layer is missing</source>
        <translation>eine Netzschicht fehlt</translation>
    </message>
    <message>
        <source>shape {value}</source>
        <translation>Form {value}</translation>
    </message>
    <message>
        <source>The checkpoint may belong to another config.yaml</source>
        <translation>Der Checkpoint gehört vielleicht zu einer anderen config.yaml</translation>
    </message>
    <message>
        <source>a layer has another size than config.yaml says</source>
        <translation>eine Netzschicht hat eine andere Größe, als config.yaml sagt</translation>
    </message>
    <message>
        <source>an unknown layer</source>
        <translation>eine unbekannte Netzschicht</translation>
    </message>
    <message>
        <source>no such section</source>
        <translation>kein solcher Abschnitt</translation>
    </message>
    <message>
        <source>unknown device</source>
        <translation>unbekanntes Gerät</translation>
    </message>
    <message>
        <source>auto, cpu, cuda, cuda:0 or mps</source>
        <translation>auto, cpu, cuda, cuda:0 oder mps</translation>
    </message>
    <message>
        <source>this device is not available here</source>
        <translation>dieses Gerät ist hier nicht verfügbar</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>nicht genug Speicher</translation>
    </message>
    <message>
        <source>Close other programs or use the CPU</source>
        <translation>Schließen Sie andere Programme, oder verwenden Sie die CPU</translation>
    </message>
    <message>
        <source>not a list of numbers</source>
        <translation>keine Liste von Zahlen</translation>
    </message>
    <message>
        <source>wrong length</source>
        <translation>falsche Länge</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <translation>endliche Zahlen</translation>
    </message>
    <message>
        <source>batch sizes differ</source>
        <translation>Batchgrößen verschieden</translation>
    </message>
    <message>
        <source>unknown space</source>
        <translation>unbekannter Raum</translation>
    </message>
    <message>
        <source>not an array of numbers</source>
        <translation>kein Zahlen-Array</translation>
    </message>
    <message>
        <source>holds no SMPL body, and none was found</source>
        <translation>enthält keinen SMPL-Körper, und keiner wurde gefunden</translation>
    </message>
    <message>
        <source>SMPL_{value}.pkl or .npz in the SMPL folder</source>
        <translation>SMPL_{value}.pkl oder .npz im SMPL-Ordner</translation>
    </message>
    <message>
        <source>no SMPL folder</source>
        <translation>kein SMPL-Ordner</translation>
    </message>
    <message>
        <source>Set HIT_SMPL_DIR or the SMPL folder in the settings</source>
        <translation>Setzen Sie HIT_SMPL_DIR oder den SMPL-Ordner in den Einstellungen</translation>
    </message>
    <message>
        <source>no such model</source>
        <translation>kein solches Modell</translation>
    </message>
    <message>
        <source>a model folder or one of: {known}</source>
        <translation>ein Modellordner oder eines von: {known}</translation>
    </message>
    <message>
        <source>Set HIT_MODELS_DIR to the folder that holds the models</source>
        <translation>Setzen Sie HIT_MODELS_DIR auf den Ordner mit den Modellen</translation>
    </message>
    <message>
        <source>cannot be read: {value}</source>
        <translation>kann nicht gelesen werden: {value}</translation>
    </message>
    <message>
        <source>no options</source>
        <translation>keine Optionen</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>ein Abschnitt</translation>
    </message>
    <message>
        <source>unreadable network options ({value})</source>
        <translation>nicht lesbare Netzoptionen ({value})</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>conditions enter at the first layer only</source>
        <translation>Bedingungen gehen nur in die erste Netzschicht ein</translation>
    </message>
    <message>
        <source>embedded conditions are not supported</source>
        <translation>eingebettete Bedingungen werden nicht unterstützt</translation>
    </message>
    <message>
        <source>only networks with weight normalisation are supported</source>
        <translation>nur Netze mit Gewichtsnormalisierung werden unterstützt</translation>
    </message>
    <message>
        <source>Demonstration phantom, not medical data</source>
        <translation>Demonstrationsphantom, keine medizinischen Daten</translation>
    </message>
    <message>
        <source>Betas beyond 2: the model extrapolates</source>
        <translation>Betas über 2: das Modell extrapoliert</translation>
    </message>
    <message>
        <source>Edges without a letter lie askew to the body</source>
        <translation>Ränder ohne Buchstaben liegen schräg zum Körper</translation>
    </message>
    <message>
        <source>the picture is too small for its notice</source>
        <translation>das Bild ist zu klein für seinen Hinweis</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} Pixel</translation>
    </message>
    <message>
        <source>Make it larger, or choose a plain picture</source>
        <translation>Machen Sie es größer, oder wählen Sie ein Bild ohne Rahmen</translation>
    </message>
    <message>
        <source>auto, {names}</source>
        <translation>auto, {names}</translation>
    </message>
    <message>
        <source>is no person&apos;s</source>
        <translation>hat keine Person</translation>
    </message>
    <message>
        <source>this field was not evaluated</source>
        <translation>dieses Feld wurde nicht ausgewertet</translation>
    </message>
    <message>
        <source>Ask for the field &quot;{name}&quot;</source>
        <translation>Fordern Sie das Feld „{name}“ an</translation>
    </message>
    <message>
        <source>unknown slice field</source>
        <translation>unbekanntes Schnittfeld</translation>
    </message>
    <message>
        <source>a slice shows one body</source>
        <translation>ein Schnitt zeigt einen Körper</translation>
    </message>
    <message>
        <source>a batch of 1</source>
        <translation>ein Batch von 1</translation>
    </message>
    <message>
        <source>the model has no compressor</source>
        <translation>das Modell hat keinen Kompressor</translation>
    </message>
    <message>
        <source>Leave the field &quot;comp&quot; out</source>
        <translation>Lassen Sie das Feld „comp“ weg</translation>
    </message>
    <message>
        <source>Tissue classes</source>
        <translation>Gewebeklassen</translation>
    </message>
    <message>
        <source>Tissues mixed by their probabilities</source>
        <translation>Gewebe, gemischt nach ihren Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Skinning weights: a hue for each joint, mixed</source>
        <translation>Skinning-Gewichte: eine Farbe je Gelenk, gemischt</translation>
    </message>
    <message>
        <source>Displacement by body shape, over the tissue classes</source>
        <translation>Verschiebung durch die Körperform, über den Gewebeklassen</translation>
    </message>
    <message>
        <source>Compression of a lying body, over the tissue classes</source>
        <translation>Kompression eines liegenden Körpers, über den Gewebeklassen</translation>
    </message>
    <message>
        <source>Cyan: the likeliest class has less than {percent:.0f} %, or is taken from nearby, calibrated</source>
        <translation>Cyan: Die wahrscheinlichste Klasse hat weniger als {percent:.0f} %, oder sie ist aus der Nähe übernommen, kalibriert</translation>
    </message>
    <message>
        <source>Cyan: the likeliest class has less than {percent:.0f} %, or is taken from nearby, as the model says, not calibrated</source>
        <translation>Cyan: Die wahrscheinlichste Klasse hat weniger als {percent:.0f} %, oder sie ist aus der Nähe übernommen, nach Angabe des Modells, nicht kalibriert</translation>
    </message>
    <message>
        <source>{length}  (arrows x {times:g})</source>
        <translation>{length}  (Pfeile x {times:g})</translation>
    </message>
    <message>
        <source>axial plane</source>
        <translation>axiale Ebene</translation>
    </message>
    <message>
        <source>frontal plane</source>
        <translation>frontale Ebene</translation>
    </message>
    <message>
        <source>sagittal plane</source>
        <translation>sagittale Ebene</translation>
    </message>
    <message>
        <source>oblique plane</source>
        <translation>schräge Ebene</translation>
    </message>
    <message>
        <source>posed space</source>
        <translation>Raum mit Haltung</translation>
    </message>
    <message>
        <source>shaped space</source>
        <translation>Raum mit Form</translation>
    </message>
    <message>
        <source>canonical space</source>
        <translation>kanonischer Raum</translation>
    </message>
    <message>
        <source>Ask for the field &quot;sw&quot;</source>
        <translation>Fordern Sie das Feld „sw“ an</translation>
    </message>
    <message>
        <source>{plane} at {place} cm</source>
        <translation>{plane} bei {place} cm</translation>
    </message>
    <message>
        <source>{shows}; {plane}, {space}</source>
        <translation>{shows}; {plane}, {space}</translation>
    </message>
    <message>
        <source>a slice plane needs finite numbers</source>
        <translation>eine Schnittebene braucht endliche Zahlen</translation>
    </message>
    <message>
        <source>a slice plane needs an extent and a spacing above zero</source>
        <translation>eine Schnittebene braucht Ausdehnung und Abstand über null</translation>
    </message>
    <message>
        <source>a slice plane needs two unit directions at right angles</source>
        <translation>eine Schnittebene braucht zwei Einheitsrichtungen im rechten Winkel</translation>
    </message>
    <message>
        <source>{right} and {up}</source>
        <translation>{right} und {up}</translation>
    </message>
    <message>
        <source>the slice plane is too fine for its extent</source>
        <translation>die Schnittebene ist zu fein für ihre Ausdehnung</translation>
    </message>
    <message>
        <source>Choose a larger spacing</source>
        <translation>Wählen Sie einen größeren Abstand</translation>
    </message>
    <message>
        <source>unknown kind of slice plane</source>
        <translation>unbekannte Art von Schnittebene</translation>
    </message>
    <message>
        <source>the normal of a slice plane needs a length</source>
        <translation>die Normale einer Schnittebene braucht eine Länge</translation>
    </message>
    <message>
        <source>a slice plane&apos;s normal is parallel to its upward direction</source>
        <translation>die Normale einer Schnittebene ist parallel zu ihrer Aufwärtsrichtung</translation>
    </message>
    <message>
        <source>Give another upward direction</source>
        <translation>Geben Sie eine andere Aufwärtsrichtung an</translation>
    </message>
    <message>
        <source>a plane is made coarser by a whole number of 1 or more</source>
        <translation>eine Ebene wird um eine ganze Zahl ab 1 vergröbert</translation>
    </message>
    <message>
        <source>unknown method</source>
        <translation>unbekanntes Verfahren</translation>
    </message>
    <message>
        <source>unknown space for {method}</source>
        <translation>unbekannter Raum für {method}</translation>
    </message>
    <message>
        <source>unknown detail</source>
        <translation>unbekannter Detailgrad</translation>
    </message>
    <message>
        <source>predicts no tissue anywhere, so that there is nothing to show</source>
        <translation>sagt nirgends Gewebe voraus, sodass es nichts zu zeigen gibt</translation>
    </message>
    <message>
        <source>Train it further, or choose another checkpoint</source>
        <translation>Trainieren Sie es weiter, oder wählen Sie einen anderen Checkpoint</translation>
    </message>
    <message>
        <source>{min_resolution} to {max_resolution} cells</source>
        <translation>{min_resolution} bis {max_resolution} Zellen</translation>
    </message>
    <message>
        <source>surfaces take one body at a time</source>
        <translation>Oberflächen nehmen jeweils einen Körper</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>outside of the body, and the lungs</source>
        <translation>außerhalb des Körpers, und die Lungen</translation>
    </message>
    <message>
        <source>lean tissue</source>
        <translation>Magergewebe</translation>
    </message>
    <message>
        <source>muscle and organs, with visceral and intramuscular fat</source>
        <translation>Muskeln und Organe, mit viszeralem und intramuskulärem Fett</translation>
    </message>
    <message>
        <source>subcutaneous adipose tissue</source>
        <translation>Unterhautfettgewebe</translation>
    </message>
    <message>
        <source>fat under the skin only</source>
        <translation>nur das Fett unter der Haut</translation>
    </message>
    <message>
        <source>long bones</source>
        <translation>Röhrenknochen</translation>
    </message>
    <message>
        <source>long bones of arms and legs only</source>
        <translation>nur die Röhrenknochen von Armen und Beinen</translation>
    </message>
    <message>
        <source>The process ended with exit code {code}.</source>
        <translation>Der Prozess endete mit dem Exit-Code {code}.</translation>
    </message>
    <message>
        <source>The process ended with exit code {code}. Its last line: {line}</source>
        <translation>Der Prozess endete mit dem Exit-Code {code}. Seine letzte Zeile: {line}</translation>
    </message>
    <message>
        <source>The process was ended by SIGKILL (perhaps by the system, for lack of memory). {kept}</source>
        <translation>Der Prozess wurde durch SIGKILL beendet (vielleicht vom System, aus Speichermangel). {kept}</translation>
    </message>
    <message>
        <source>The process was ended by {signal}. {kept}</source>
        <translation>Der Prozess wurde durch {signal} beendet. {kept}</translation>
    </message>
    <message>
        <source>Start it again to go on from its last checkpoint.</source>
        <translation>Starten Sie es erneut, um ab dem letzten Checkpoint fortzufahren.</translation>
    </message>
    <message>
        <source>No checkpoint had been written yet.</source>
        <translation>Es war noch kein Checkpoint geschrieben.</translation>
    </message>
    <message>
        <source>Its process is gone and did not say why: it was killed, or the computer stopped.</source>
        <translation>Der Prozess ist weg, ohne Angabe eines Grundes: Er wurde abgebrochen, oder der Computer ging aus.</translation>
    </message>
    <message>
        <source>Its process {number} is gone and did not say why: it was killed, or the computer stopped.</source>
        <translation>Der Prozess {number} ist weg, ohne Angabe eines Grundes: Er wurde abgebrochen, oder der Computer ging aus.</translation>
    </message>
    <message>
        <source>mesh &apos;{name}&apos; has wrong {field}</source>
        <translation>Netz „{name}“ hat falsche {field}</translation>
    </message>
    <message>
        <source>shape (n, 3)</source>
        <translation>Form (n, 3)</translation>
    </message>
    <message>
        <source>mesh &apos;{name}&apos; has vertices that are not finite</source>
        <translation>Netz „{name}“ hat Punkte, die nicht endlich sind</translation>
    </message>
    <message>
        <source>mesh &apos;{name}&apos; has faces that name vertices that do not exist</source>
        <translation>Netz „{name}“ hat Flächen mit Punkten, die es nicht gibt</translation>
    </message>
    <message>
        <source>there is nothing to export: no mesh has a face</source>
        <translation>es gibt nichts zu exportieren: kein Netz hat eine Fläche</translation>
    </message>
    <message>
        <source>unknown mesh format</source>
        <translation>unbekanntes Netzformat</translation>
    </message>
    <message>
        <source>glTF is in metres with Y up</source>
        <translation>glTF ist in Metern mit Y nach oben</translation>
    </message>
    <message>
        <source>body, or another format</source>
        <translation>body, oder ein anderes Format</translation>
    </message>
    <message>
        <source>.png</source>
        <translation>.png</translation>
    </message>
    <message>
        <source>is no picture</source>
        <translation>ist kein Bild</translation>
    </message>
    <message>
        <source>is no PNG picture that can be read</source>
        <translation>ist kein lesbares PNG-Bild</translation>
    </message>
    <message>
        <source>Demonstration phantom: its tissues are procedurally generated. Not medical data.</source>
        <translation>Demonstrationsphantom: Seine Gewebe sind prozedural erzeugt. Keine medizinischen Daten.</translation>
    </message>
    <message>
        <source>the record cannot be written as JSON: {error}</source>
        <translation>das Protokoll kann nicht als JSON geschrieben werden: {error}</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>Body report</source>
        <translation>Körperbericht</translation>
    </message>
    <message>
        <source>at most {most} letters</source>
        <translation>höchstens {most} Buchstaben</translation>
    </message>
    <message>
        <source>own measure</source>
        <translation>eigenes Maß</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} Jahre</translation>
    </message>
    <message>
        <source>model {name}</source>
        <translation>Modell {name}</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Write an .html report, which a browser prints as PDF</source>
        <translation>Schreiben Sie einen .html-Bericht, den ein Browser als PDF druckt</translation>
    </message>
    <message>
        <source>has letters that this program&apos;s PDFs cannot show</source>
        <translation>enthält Zeichen, die die PDFs dieses Programms nicht zeigen können</translation>
    </message>
    <message>
        <source>LT lean tissue</source>
        <translation>LT Magergewebe</translation>
    </message>
    <message>
        <source>AT fat under skin</source>
        <translation>AT Unterhautfett</translation>
    </message>
    <message>
        <source>BT long bones</source>
        <translation>BT Röhrenknochen</translation>
    </message>
    <message>
        <source>LT is lean tissue: muscle and organs, with the fat among them. AT is subcutaneous adipose tissue: what lies between skin and muscle, not the fat inside of the trunk, and not lipid, so that it must not be compared with DXA&apos;s fat mass. BT are the long bones of arms and legs.</source>
        <translation>LT ist Magergewebe: Muskeln und Organe, mit dem Fett dazwischen. AT ist Unterhautfettgewebe: was zwischen Haut und Muskel liegt, nicht das Fett im Rumpf, und kein Lipid, sodass es nicht mit der Fettmasse der DXA verglichen werden darf. BT sind die Röhrenknochen von Armen und Beinen.</translation>
    </message>
    <message>
        <source>Methods: The body is the one of ten shape coefficients{source}. Tissues were predicted inside it by the HIT model {model} (checkpoint {sha}), carried as surfaces to this body; their volumes are those in a standard pose, masses are volumes times {densities} kg/l. Measures were taken on the skin in a standing pose with the arms out, after ISO 8559-1:2017 and NHANES where named. Slices are those of the body with its arms a little out, seen from the feet, its right at the left. Percentiles: {nhanes}. HIT Viewer {version}.</source>
        <translation>Methoden: Der Körper ist der aus zehn Formkoeffizienten{source}. Die Gewebe darin wurden vom HIT-Modell {model} (Checkpoint {sha}) vorhergesagt und als Oberflächen auf diesen Körper übertragen; ihre Volumen sind die in einer Standardhaltung, Massen sind Volumen mal {densities} kg/l. Die Maße wurden an der Haut im Stehen mit ausgestreckten Armen genommen, nach ISO 8559-1:2017 und, wo genannt, nach NHANES. Die Schnitte sind die des Körpers mit leicht abgespreizten Armen, von den Füßen gesehen, seine rechte Seite links. Perzentile: {nhanes}. HIT Viewer {version}.</translation>
    </message>
    <message>
        <source> from {source}</source>
        <translation> aus {source}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Heights and girths</source>
        <translation>Höhen und Umfänge</translation>
    </message>
    <message>
        <source>Lengths and breadths</source>
        <translation>Längen und Breiten</translation>
    </message>
    <message>
        <source>Checkpoint SHA-256 {sha}. Versions: {made}.</source>
        <translation>Checkpoint SHA-256 {sha}. Versionen: {made}.</translation>
    </message>
    <message>
        <source>Own measures</source>
        <translation>Eigene Maße</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>genommen</translation>
    </message>
    <message>
        <source>{weight} (given)</source>
        <translation>{weight} (angegeben)</translation>
    </message>
    <message>
        <source>{weight} (estimated)</source>
        <translation>{weight} (geschätzt)</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Tissues</source>
        <translation>Gewebe</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>mass (est.)</source>
        <translation>Masse (gesch.)</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Regions, litres</source>
        <translation>Regionen, Liter</translation>
    </message>
    <message>
        <source>Subcutaneous layer</source>
        <translation>Unterhautschicht</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>Waist (crest) to height</source>
        <translation>Taille (Darmbeinkamm) zu Größe</translation>
    </message>
    <message>
        <source>Waist (crest) to hip</source>
        <translation>Taille (Darmbeinkamm) zu Hüfte</translation>
    </message>
    <message>
        <source>{measure} ({group})</source>
        <translation>{measure} ({group})</translation>
    </message>
    <message>
        <source>Percentiles among {people}</source>
        <translation>Perzentile unter: {people}</translation>
    </message>
    <message>
        <source>Percentiles of own tables</source>
        <translation>Perzentile eigener Tabellen</translation>
    </message>
    <message>
        <source>axial, chest</source>
        <translation>axial, Brust</translation>
    </message>
    <message>
        <source>axial, navel</source>
        <translation>axial, Nabel</translation>
    </message>
    <message>
        <source>axial, mid-thigh</source>
        <translation>axial, Mitte Oberschenkel</translation>
    </message>
    <message>
        <source>front</source>
        <translation>vorn</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>frontal, middle</source>
        <translation>frontal, Mitte</translation>
    </message>
    <message>
        <source>{title}: {areas} cm2</source>
        <translation>{title}: {areas} cm2</translation>
    </message>
    <message>
        <source>is too large for a logo</source>
        <translation>ist zu groß für ein Logo</translation>
    </message>
    <message>
        <source>Choose another in Settings</source>
        <translation>Wählen Sie in den Einstellungen ein anderes</translation>
    </message>
    <message>
        <source>is no logo that can be read</source>
        <translation>ist kein lesbares Logo</translation>
    </message>
    <message>
        <source>a PNG or JPEG picture</source>
        <translation>ein PNG- oder JPEG-Bild</translation>
    </message>
    <message>
        <source>Not a medical device: for research and teaching, not for diagnosis or treatment.</source>
        <translation>Kein Medizinprodukt: für Forschung und Lehre, nicht für Diagnose oder Behandlung.</translation>
    </message>
    <message>
        <source>Height differs by {apart:.1f} cm between visits: are all bodies of one grown person?</source>
        <translation>Die Größe weicht zwischen den Terminen um {apart:.1f} cm ab: Sind alle Körper von einer erwachsenen Person?</translation>
    </message>
    <message>
        <source>Weight is given at some visits and estimated at others: its changes and those of BMI tell nothing.</source>
        <translation>Das Gewicht ist bei manchen Terminen angegeben, bei anderen geschätzt: Seine Änderungen und die des BMI besagen nichts.</translation>
    </message>
    <message>
        <source>* larger than the least significant change (LSC), {factor} times the precision error: two repeats differ by more only once in twenty times. Precision errors: {source}. Where none is stated, a change may be that of repeats.</source>
        <translation>* größer als die kleinste signifikante Änderung (LSC), das {factor}-Fache des Präzisionsfehlers: Zwei Wiederholungen unterscheiden sich nur einmal in zwanzig Fällen um mehr. Präzisionsfehler: {source}. Wo keiner angegeben ist, kann eine Änderung die von Wiederholungen sein.</translation>
    </message>
    <message>
        <source>No precision stated: whether a change is more than the difference of two repeats cannot be told. With precision errors of your own, stated when a report is written, each change is set against the least significant change.</source>
        <translation>Keine Präzision angegeben: Ob eine Änderung mehr als der Unterschied zweier Wiederholungen ist, lässt sich nicht sagen. Mit eigenen Präzisionsfehlern, die beim Schreiben eines Berichts angegeben werden, wird jede Änderung mit der kleinsten signifikanten Änderung verglichen.</translation>
    </message>
    <message>
        <source>Curves run from {first} to {last}, each over a tenth of the first value at least; a grey band is the LSC around the first visit.</source>
        <translation>Die Kurven gehen von {first} bis {last}, jede über mindestens ein Zehntel des ersten Werts; ein graues Band ist die LSC um den ersten Termin.</translation>
    </message>
    <message>
        <source>In brackets: change since the first visit. The bodies are models of the person; how far a change of the body&apos;s shape is one of the person depends on how each was obtained.</source>
        <translation>In Klammern: Änderung seit dem ersten Termin. Die Körper sind Modelle der Person; wie weit eine Änderung der Körperform eine der Person ist, hängt davon ab, wie sie jeweils gewonnen wurden.</translation>
    </message>
    <message>
        <source>as given, source not named</source>
        <translation>wie angegeben, Quelle nicht genannt</translation>
    </message>
    <message>
        <source>is not compared</source>
        <translation>wird nicht verglichen</translation>
    </message>
    <message>
        <source>is no precision error</source>
        <translation>ist kein Präzisionsfehler</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>eine Zahl über 0</translation>
    </message>
    <message>
        <source>are too many for a page</source>
        <translation>sind zu viele für eine Seite</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>höchstens {most}</translation>
    </message>
    <message>
        <source>are of different models</source>
        <translation>sind von verschiedenen Modellen</translation>
    </message>
    <message>
        <source>one model</source>
        <translation>ein Modell</translation>
    </message>
    <message>
        <source>several visits have one date</source>
        <translation>mehrere Termine haben dasselbe Datum</translation>
    </message>
    <message>
        <source>a date a visit</source>
        <translation>ein Datum je Termin</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>ist kein Datum</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>{count} visits, {first} to {last} · model {model}</source>
        <translation>{count} Termine, {first} bis {last} · Modell {model}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>{measure}: {first} to {last}</source>
        <translation>{measure}: {first} bis {last}</translation>
    </message>
    <message>
        <source>Weight (given)</source>
        <translation>Gewicht (angegeben)</translation>
    </message>
    <message>
        <source>Weight (estimated)</source>
        <translation>Gewicht (geschätzt)</translation>
    </message>
    <message>
        <source>Weight (given or estimated)</source>
        <translation>Gewicht (angegeben oder geschätzt)</translation>
    </message>
    <message>
        <source>a report that this program wrote</source>
        <translation>ein Bericht, den dieses Programm geschrieben hat</translation>
    </message>
    <message>
        <source>holds no numbers of a report</source>
        <translation>enthält keine Zahlen eines Berichts</translation>
    </message>
    <message>
        <source>holds a damaged record ({error})</source>
        <translation>enthält ein beschädigtes Protokoll ({error})</translation>
    </message>
    <message>
        <source>holds no body</source>
        <translation>enthält keinen Körper</translation>
    </message>
    <message>
        <source>.glb</source>
        <translation>.glb</translation>
    </message>
    <message>
        <source>the body is too large for a GLB file</source>
        <translation>der Körper ist zu groß für eine GLB-Datei</translation>
    </message>
    <message>
        <source>Choose display detail</source>
        <translation>Wählen Sie den Detailgrad „Anzeige“</translation>
    </message>
    <message>
        <source>one body at a time can be rigged</source>
        <translation>nur jeweils ein Körper kann ein Skelett bekommen</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>es gibt nichts zu schreiben</translation>
    </message>
    <message>
        <source>at least one plane and one field</source>
        <translation>mindestens eine Ebene und ein Feld</translation>
    </message>
    <message>
        <source>these are too many slices</source>
        <translation>das sind zu viele Schnitte</translation>
    </message>
    <message>
        <source>Choose a larger step</source>
        <translation>Wählen Sie eine größere Schrittweite</translation>
    </message>
    <message>
        <source>The camera needs two kept views or more: View, Kept views.</source>
        <translation>Die Kamera braucht mindestens zwei gemerkte Ansichten: Ansicht, Gemerkte Ansichten.</translation>
    </message>
    <message>
        <source>holds no bodies or scans</source>
        <translation>enthält keine Körper oder Scans</translation>
    </message>
    <message>
        <source>holds too many cases</source>
        <translation>enthält zu viele Fälle</translation>
    </message>
    <message>
        <source>is no table of marks</source>
        <translation>ist keine Tabelle mit Bewertungen</translation>
    </message>
    <message>
        <source>is no list of cases</source>
        <translation>ist keine Fallliste</translation>
    </message>
    <message>
        <source>a column named file</source>
        <translation>eine Spalte namens file</translation>
    </message>
    <message>
        <source>names a file of another computer</source>
        <translation>nennt eine Datei auf einem anderen Computer</translation>
    </message>
    <message>
        <source>cannot be</source>
        <translation>ist unmöglich</translation>
    </message>
    <message>
        <source>CSV in UTF-8 (of a spreadsheet: CSV UTF-8)</source>
        <translation>CSV in UTF-8 (bei Tabellenprogrammen: CSV UTF-8)</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>{size} numbers within +-{limit:.4g}</source>
        <translation>{size} Zahlen innerhalb von +-{limit:.4g}</translation>
    </message>
    <message>
        <source>There is no motion to record: open one first, or choose another kind of film.</source>
        <translation>Es gibt keine Bewegung zum Aufnehmen: Öffnen Sie zuerst eine, oder wählen Sie eine andere Art von Film.</translation>
    </message>
    <message>
        <source>There is no pinned body to start from: pin one first.</source>
        <translation>Es gibt keinen angehefteten Körper als Anfang: Heften Sie zuerst einen an.</translation>
    </message>
    <message>
        <source>Body A is of another model: a film from A to B needs two bodies of one model.</source>
        <translation>Körper A ist von einem anderen Modell: Ein Film von A nach B braucht zwei Körper eines Modells.</translation>
    </message>
    <message>
        <source>is no place for a camera</source>
        <translation>ist kein Ort für eine Kamera</translation>
    </message>
    <message>
        <source>across the line of sight</source>
        <translation>quer zur Blickrichtung</translation>
    </message>
    <message>
        <source>is no place</source>
        <translation>ist kein Ort</translation>
    </message>
    <message>
        <source>is inside out</source>
        <translation>ist umgestülpt</translation>
    </message>
    <message>
        <source>low at most high</source>
        <translation>untere Grenze höchstens gleich der oberen</translation>
    </message>
    <message>
        <source>are no weights</source>
        <translation>sind keine Gewichte</translation>
    </message>
    <message>
        <source>three numbers that add up to 1</source>
        <translation>drei Zahlen mit der Summe 1</translation>
    </message>
    <message>
        <source>a number below {faces}</source>
        <translation>eine Zahl unter {faces}</translation>
    </message>
    <message>
        <source>is no name</source>
        <translation>ist kein Name</translation>
    </message>
    <message>
        <source>1 to {most} letters</source>
        <translation>1 bis {most} Buchstaben</translation>
    </message>
    <message>
        <source>has other places</source>
        <translation>hat andere Orte</translation>
    </message>
    <message>
        <source>{value} on the skin</source>
        <translation>{value} auf der Haut</translation>
    </message>
    <message>
        <source>are no corners</source>
        <translation>sind keine Ecken</translation>
    </message>
    <message>
        <source>{least} to {most} of x, y and z in metres</source>
        <translation>{least} bis {most} aus x, y und z in Metern</translation>
    </message>
    <message>
        <source>x, y and z of length 1, of a tape</source>
        <translation>x, y und z der Länge 1, eines Maßbands</translation>
    </message>
    <message>
        <source>are too many</source>
        <translation>sind zu viele</translation>
    </message>
    <message>
        <source>{most} at most</source>
        <translation>höchstens {most}</translation>
    </message>
    <message>
        <source>is no size</source>
        <translation>ist keine Größe</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 oder mehr</translation>
    </message>
    <message>
        <source>shows one body as it was kept</source>
        <translation>zeigt einen Körper, wie er gespeichert wurde</translation>
    </message>
    <message>
        <source>Leave person and up out</source>
        <translation>Lassen Sie person und up weg</translation>
    </message>
    <message>
        <source>is damaged or no session ({error})</source>
        <translation>ist beschädigt oder keine Sitzung ({error})</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>is no session of this program</source>
        <translation>ist keine Sitzung dieses Programms</translation>
    </message>
    <message>
        <source>format &quot;{format}&quot;</source>
        <translation>Format „{format}“</translation>
    </message>
    <message>
        <source>carries no session</source>
        <translation>enthält keine Sitzung</translation>
    </message>
    <message>
        <source>a picture exported by this program</source>
        <translation>ein von diesem Programm exportiertes Bild</translation>
    </message>
    <message>
        <source>holds what cannot be ({error})</source>
        <translation>enthält Unmögliches ({error})</translation>
    </message>
    <message>
        <source>carries a record that cannot be read ({error})</source>
        <translation>enthält ein nicht lesbares Protokoll ({error})</translation>
    </message>
    <message>
        <source>a file that this program wrote</source>
        <translation>eine Datei, die dieses Programm geschrieben hat</translation>
    </message>
    <message>
        <source>is no density</source>
        <translation>ist keine Dichte</translation>
    </message>
    <message>
        <source>positive kg/l</source>
        <translation>positive kg/l</translation>
    </message>
    <message>
        <source>cm and kg, 0 where free</source>
        <translation>cm und kg, 0 wo frei</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>cannot be read as a session</source>
        <translation>kann nicht als Sitzung gelesen werden</translation>
    </message>
    <message>
        <source>3D view</source>
        <translation>3D-Ansicht</translation>
    </message>
    <message>
        <source>{body}, with the model {model}.</source>
        <translation>{body}, mit dem Modell {model}.</translation>
    </message>
    <message>
        <source>Layers that are seen: {layers}.</source>
        <translation>Sichtbare Schichten: {layers}.</translation>
    </message>
    <message>
        <source>No layer is seen.</source>
        <translation>Keine Schicht ist zu sehen.</translation>
    </message>
    <message>
        <source>Opened: {part}.</source>
        <translation>Geöffnet: {part}.</translation>
    </message>
    <message>
        <source>No slice plane is shown.</source>
        <translation>Keine Schnittebene wird gezeigt.</translation>
    </message>
    <message>
        <source>Slice planes: {planes}.</source>
        <translation>Schnittebenen: {planes}.</translation>
    </message>
    <message>
        <source>{axis} at {position} cm</source>
        <translation>{axis} bei {position} cm</translation>
    </message>
    <message>
        <source>{axis} at {position} cm, cuts the body</source>
        <translation>{axis} bei {position} cm, schneidet den Körper</translation>
    </message>
    <message>
        <source>Only what lies inside a box is shown.</source>
        <translation>Nur was in einem Quader liegt, wird gezeigt.</translation>
    </message>
    <message>
        <source>Body A is pinned for comparison.</source>
        <translation>Körper A ist zum Vergleich angeheftet.</translation>
    </message>
    <message>
        <source>The picture is exact.</source>
        <translation>Das Bild ist genau.</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Es gibt noch kein Bild.</translation>
    </message>
    <message>
        <source>At the crosshair: {tissue}.</source>
        <translation>Am Fadenkreuz: {tissue}.</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Nächster Bereich des Fensters</translation>
    </message>
    <message>
        <source>Area of the window before</source>
        <translation>Voriger Bereich des Fensters</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Panels do not slide into place and cursors do not blink; a body&apos;s motions never start by themselves</source>
        <translation>Bedienfelder gleiten nicht an ihren Platz und Einfügemarken blinken nicht; Bewegungen eines Körpers beginnen nie von selbst</translation>
    </message>
    <message>
        <source>Persons in {name}</source>
        <translation>Personen in {name}</translation>
    </message>
    <message>
        <source>{name} holds {count} persons. Which one shall be shown?</source>
        <translation>{name} enthält {count} Personen. Welche soll gezeigt werden?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Estimated with the model that is shown now</source>
        <translation>Geschätzt mit dem jetzt gezeigten Modell</translation>
    </message>
    <message>
        <source>{name}: no person was chosen, nothing was changed</source>
        <translation>{name}: keine Person gewählt, nichts geändert</translation>
    </message>
    <message>
        <source>Person...</source>
        <translation>Person ...</translation>
    </message>
    <message>
        <source>Show another person of the file</source>
        <translation>Eine andere Person der Datei zeigen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>The axis that is up in the file&apos;s world, found or chosen; choosing one shows the body in its place</source>
        <translation>Die Achse, die in der Welt der Datei nach oben zeigt, erkannt oder gewählt; wird eine gewählt, erscheint der Körper entsprechend</translation>
    </message>
    <message>
        <source>Up: found</source>
        <translation>Oben: erkannt</translation>
    </message>
    <message>
        <source>Up: Y</source>
        <translation>Oben: Y</translation>
    </message>
    <message>
        <source>Up: Z</source>
        <translation>Oben: Z</translation>
    </message>
    <message>
        <source>Up: -Y (camera)</source>
        <translation>Oben: -Y (Kamera)</translation>
    </message>
    <message>
        <source>Up: as file</source>
        <translation>Oben: wie Datei</translation>
    </message>
    <message>
        <source>Notes of the file ({count})</source>
        <translation>Hinweise zur Datei ({count})</translation>
    </message>
    <message>
        <source>What was read, left out or assumed when the file was opened</source>
        <translation>Was beim Öffnen der Datei gelesen, weggelassen oder angenommen wurde</translation>
    </message>
    <message>
        <source>Turn body</source>
        <translation>Körper drehen</translation>
    </message>
    <message>
        <source>{name} has angles that are far too large for radians, and are taken as degrees.</source>
        <translation>{name} enthält Winkel, die für Radiant viel zu groß sind und als Grad gelesen werden.</translation>
    </message>
    <message>
        <source>In which unit are they? As radians most would be more than a whole turn.</source>
        <translation>In welcher Einheit sind sie? Als Radiant wären die meisten mehr als eine ganze Umdrehung.</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Radians</source>
        <translation>Radiant</translation>
    </message>
    <message>
        <source>{name}: nothing was chosen, nothing was changed</source>
        <translation>{name}: nichts gewählt, nichts geändert</translation>
    </message>
    <message>
        <source>{name} does not say whether the body is a man&apos;s or a woman&apos;s, and its betas mean another body for each.</source>
        <translation>{name} sagt nicht, ob der Körper der eines Mannes oder einer Frau ist, und seine Betas bedeuten jeweils einen anderen Körper.</translation>
    </message>
    <message>
        <source>The body in {name} is neutral; there is no neutral model, and its betas mean another body for each gender.</source>
        <translation>Der Körper in {name} ist neutral; es gibt kein neutrales Modell, und seine Betas bedeuten für jedes Geschlecht einen anderen Körper.</translation>
    </message>
    <message>
        <source>Which model shall show such bodies? The answer is kept; the model can be changed at any time.</source>
        <translation>Welches Modell soll solche Körper zeigen? Die Antwort wird gemerkt; das Modell lässt sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>The file names no gender: shown with {model}, as chosen before.</source>
        <translation>Die Datei nennt kein Geschlecht: gezeigt mit {model}, wie zuvor gewählt.</translation>
    </message>
    <message>
        <source>Convert shape</source>
        <translation>Form umwandeln</translation>
    </message>
    <message>
        <source>Converting the shape of {name} from SMPL-X&apos;s model</source>
        <translation>Die Form von {name} wird vom Modell SMPL-X umgewandelt</translation>
    </message>
    <message>
        <source>With {file} in the SMPL folder of the settings the shape would be converted truly.</source>
        <translation>Mit {file} im SMPL-Ordner der Einstellungen würde die Form genau umgewandelt.</translation>
    </message>
    <message>
        <source>Report of {date}, made with the model {model}.</source>
        <translation>Bericht vom {date}, erstellt mit dem Modell {model}.</translation>
    </message>
    <message>
        <source>It has {count} visits; the last one is shown.</source>
        <translation>Er hat {count} Termine; der letzte wird gezeigt.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Case list</source>
        <translation>Fallliste</translation>
    </message>
    <message>
        <source>Cases of a folder...</source>
        <translation>Fälle eines Ordners ...</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Ordner ...</translation>
    </message>
    <message>
        <source>Go through the bodies and scans of a folder</source>
        <translation>Die Körper und Scans eines Ordners durchgehen</translation>
    </message>
    <message>
        <source>Cases of a CSV file...</source>
        <translation>Fälle einer CSV-Datei ...</translation>
    </message>
    <message>
        <source>CSV...</source>
        <translation>CSV ...</translation>
    </message>
    <message>
        <source>Go through the files that a CSV names in its column named file; columns name, age, weight_kg go into reports</source>
        <translation>Die Dateien durchgehen, die eine CSV in ihrer Spalte file nennt; die Spalten name, age, weight_kg gehen in Berichte ein</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Nächster Fall</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Voriger Fall</translation>
    </message>
    <message>
        <source>No cases yet: open a folder or a CSV file.</source>
        <translation>Noch keine Fälle: Öffnen Sie einen Ordner oder eine CSV-Datei.</translation>
    </message>
    <message>
        <source>{place}: {count} cases, {marked} marked</source>
        <translation>{place}: {count} Fälle, {marked} bewertet</translation>
    </message>
    <message>
        <source>Looking for cases in {place}</source>
        <translation>Fälle werden gesucht in {place}</translation>
    </message>
    <message>
        <source>A click shows a case; Ctrl+Page down and Ctrl+Page up go on and back</source>
        <translation>Ein Klick zeigt einen Fall; Strg+Bild ab und Strg+Bild auf gehen vor und zurück</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Quality of this case; kept in a CSV beside the cases. A second click takes the mark away.</source>
        <translation>Qualität dieses Falls; wird in einer CSV neben den Fällen gespeichert. Ein zweiter Klick entfernt die Bewertung.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>About this case; kept with its mark</source>
        <translation>Zu diesem Fall; wird mit seiner Bewertung gespeichert</translation>
    </message>
    <message>
        <source>Fit scans...</source>
        <translation>Scans anpassen ...</translation>
    </message>
    <message>
        <source>Fit a body to every scan of the list, one after the other; asks for a folder</source>
        <translation>An jeden Scan der Liste nacheinander einen Körper anpassen; fragt nach einem Ordner</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Web pages (HTML), which open again...</source>
        <translation>Webseiten (HTML), wieder zu öffnen ...</translation>
    </message>
    <message>
        <source>PDF, for reading...</source>
        <translation>PDF, zum Lesen ...</translation>
    </message>
    <message>
        <source>Write a report of every body, and of every scan that was fitted; asks for a folder</source>
        <translation>Einen Bericht zu jedem Körper und jedem angepassten Scan schreiben; fragt nach einem Ordner</translation>
    </message>
    <message>
        <source>Fit to scan</source>
        <translation>An Scan anpassen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The list has no scans.</source>
        <translation>Die Liste enthält keine Scans.</translation>
    </message>
    <message>
        <source>There is no body to report of: fit the scans first.</source>
        <translation>Es gibt keinen Körper für einen Bericht: Passen Sie zuerst die Scans an.</translation>
    </message>
    <message>
        <source>Reports begun: {count}. Scans that are not fitted yet, and have none: {left}.</source>
        <translation>Begonnene Berichte: {count}. Noch nicht angepasste Scans, ohne Bericht: {left}.</translation>
    </message>
    <message>
        <source>{name}: {count} begun, see Jobs below on the right</source>
        <translation>{name}: {count} begonnen, siehe Aufträge unten rechts</translation>
    </message>
    <message>
        <source>The marks beside the cases cannot be read, and are left alone: {reason}</source>
        <translation>Die Bewertungen neben den Fällen sind nicht lesbar und bleiben unberührt: {reason}</translation>
    </message>
    <message>
        <source>Marks cannot be written beside the cases and are kept in {path}: {reason}</source>
        <translation>Bewertungen können nicht neben die Fälle geschrieben werden und liegen in {path}: {reason}</translation>
    </message>
    <message>
        <source>Marks could not be kept: {reason}</source>
        <translation>Bewertungen konnten nicht gespeichert werden: {reason}</translation>
    </message>
    <message>
        <source>No picture: {reason}</source>
        <translation>Kein Bild: {reason}</translation>
    </message>
    <message>
        <source>Export meshes...</source>
        <translation>Netze exportieren ...</translation>
    </message>
    <message>
        <source>Surfaces of skin and tissues, in metres</source>
        <translation>Oberflächen von Haut und Geweben, in Metern</translation>
    </message>
    <message>
        <source>Export rigged body...</source>
        <translation>Körper mit Skelett exportieren ...</translation>
    </message>
    <message>
        <source>Skin and tissues on SMPL&apos;s joints with a shape target per beta, for animation programs (GLB, metres)</source>
        <translation>Haut und Gewebe an den Gelenken von SMPL, mit einem Formziel je Beta, für Animationsprogramme (GLB, Meter)</translation>
    </message>
    <message>
        <source>Export slices...</source>
        <translation>Schnitte exportieren ...</translation>
    </message>
    <message>
        <source>A picture per slice plane, with scale and record</source>
        <translation>Ein Bild je Schnittebene, mit Maßstab und Protokoll</translation>
    </message>
    <message>
        <source>Export slice series...</source>
        <translation>Schnittserie exportieren ...</translation>
    </message>
    <message>
        <source>Pictures along an axis, with scale and record</source>
        <translation>Bilder entlang einer Achse, mit Maßstab und Protokoll</translation>
    </message>
    <message>
        <source>Export label volume...</source>
        <translation>Label-Volumen exportieren ...</translation>
    </message>
    <message>
        <source>Tissue of every voxel: NIfTI (RAS millimetres) or DICOM-SEG (LPS millimetres), with images and a report</source>
        <translation>Gewebe jedes Voxels: NIfTI (RAS, Millimeter) oder DICOM-SEG (LPS, Millimeter), mit Bildern und einem Bericht</translation>
    </message>
    <message>
        <source>Save picture...</source>
        <translation>Bild speichern ...</translation>
    </message>
    <message>
        <source>The picture as drawn, in any size; dropped onto the window it brings this state back</source>
        <translation>Das Bild wie gezeichnet, in beliebiger Größe; auf das Fenster gezogen, stellt es diesen Zustand wieder her</translation>
    </message>
    <message>
        <source>Save movie...</source>
        <translation>Film speichern ...</translation>
    </message>
    <message>
        <source>A film of what the 3D view shows: a motion, or one that is made of this body</source>
        <translation>Ein Film dessen, was die 3D-Ansicht zeigt: eine Bewegung, oder eine aus diesem Körper erzeugte</translation>
    </message>
    <message>
        <source>Save numbers...</source>
        <translation>Zahlen speichern ...</translation>
    </message>
    <message>
        <source>Volumes, masses, lengths and profile as a table (CSV), one unit per column</source>
        <translation>Volumen, Massen, Längen und Profil als Tabelle (CSV), eine Einheit je Spalte</translation>
    </message>
    <message>
        <source>Write report...</source>
        <translation>Bericht schreiben ...</translation>
    </message>
    <message>
        <source>A page to hand over: pictures, slices, measures, tissues, indices and percentiles (HTML or PDF, A4). Age and weight are those of the panel.</source>
        <translation>Eine Seite zum Weitergeben: Bilder, Schnitte, Maße, Gewebe, Indizes und Perzentile (HTML oder PDF, A4). Alter und Gewicht sind die der Tafel.</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Name oder Code</translation>
    </message>
    <message>
        <source>Stands on the page alone: in no file&apos;s name, and it is not remembered</source>
        <translation>Steht nur auf der Seite: in keinem Dateinamen, und wird nicht gemerkt</translation>
    </message>
    <message>
        <source>Save differences...</source>
        <translation>Unterschiede speichern ...</translation>
    </message>
    <message>
        <source>The table that compares this body with the pinned one (CSV)</source>
        <translation>Die Tabelle, die diesen Körper mit dem angehefteten vergleicht (CSV)</translation>
    </message>
    <message>
        <source>glTF, binary</source>
        <translation>glTF, binär</translation>
    </message>
    <message>
        <source>NIfTI, compressed</source>
        <translation>NIfTI, komprimiert</translation>
    </message>
    <message>
        <source>NIfTI</source>
        <translation>NIfTI</translation>
    </message>
    <message>
        <source>DICOM segmentation</source>
        <translation>DICOM-Segmentierung</translation>
    </message>
    <message>
        <source>Animated picture</source>
        <translation>Animiertes Bild</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Posed: the body as given. Shaped: the same body in the X-pose. Canonical: the mean body in the X-pose.</source>
        <translation>Mit Haltung: der Körper wie gegeben. Mit Form: derselbe Körper in der X-Haltung. Kanonisch: der mittlere Körper in der X-Haltung.</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Wie gezeigt</translation>
    </message>
    <message>
        <source>Posed</source>
        <translation>Mit Haltung</translation>
    </message>
    <message>
        <source>Shaped (X-pose)</source>
        <translation>Mit Form (X-Haltung)</translation>
    </message>
    <message>
        <source>Canonical (betas 0)</source>
        <translation>Kanonisch (Betas 0)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detailgrad</translation>
    </message>
    <message>
        <source>Full: about 850,000 vertices. Display: about 60,000, as the window draws them.</source>
        <translation>Voll: etwa 850.000 Punkte. Anzeige: etwa 60.000, wie das Fenster sie zeichnet.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Display: about 60,000 vertices and 22 MB. Full: about 850,000 and 260 MB.</source>
        <translation>Anzeige: etwa 60.000 Punkte und 22 MB. Voll: etwa 850.000 und 260 MB.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>As the format allows: GLB and OBJ keep layers apart in one file, PLY and STL get a file per layer</source>
        <translation>Wie das Format es erlaubt: GLB und OBJ halten Schichten in einer Datei getrennt, PLY und STL bekommen eine Datei je Schicht</translation>
    </message>
    <message>
        <source>As the format allows</source>
        <translation>Wie das Format es erlaubt</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>One file per layer</source>
        <translation>Eine Datei je Schicht</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Millimetres in NIfTI&apos;s or DICOM&apos;s axes lie on a label volume of the same body in any viewer. GLB has metres.</source>
        <translation>Millimeter in den Achsen von NIfTI oder DICOM liegen in jedem Betrachter auf einem Label-Volumen desselben Körpers. GLB hat Meter.</translation>
    </message>
    <message>
        <source>Metres, Y up</source>
        <translation>Meter, Y oben</translation>
    </message>
    <message>
        <source>Millimetres, RAS (NIfTI)</source>
        <translation>Millimeter, RAS (NIfTI)</translation>
    </message>
    <message>
        <source>Millimetres, LPS (DICOM)</source>
        <translation>Millimeter, LPS (DICOM)</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Which slice planes, where they stand now</source>
        <translation>Welche Schnittebenen, wo sie jetzt stehen</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>Alle drei</translation>
    </message>
    <message>
        <source>Those shown in the picture</source>
        <translation>Die im Bild gezeigten</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Voxel</source>
        <translation>Voxel</translation>
    </message>
    <message>
        <source>Distance of evaluated points, in millimetres</source>
        <translation>Abstand der ausgewerteten Punkte, in Millimetern</translation>
    </message>
    <message>
        <source>Plain picture, for papers</source>
        <translation>Bild ohne Rahmen, für Artikel</translation>
    </message>
    <message>
        <source>Leave the border out: colours and what they mean, the body&apos;s sides, scale, and what to be warned of</source>
        <translation>Den Rahmen weglassen: Farben und ihre Bedeutung, Körperseiten, Maßstab und Warnungen</translation>
    </message>
    <message>
        <source>Which way the planes lie</source>
        <translation>Wie die Ebenen liegen</translation>
    </message>
    <message>
        <source>Axial, along height y</source>
        <translation>Axial, entlang der Höhe y</translation>
    </message>
    <message>
        <source>Frontal, along depth z</source>
        <translation>Frontal, entlang der Tiefe z</translation>
    </message>
    <message>
        <source>Sagittal, along side x</source>
        <translation>Sagittal, entlang der Seite x</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Position of the first plane, in centimetres</source>
        <translation>Position der ersten Ebene, in Zentimetern</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Position of the last plane, in centimetres</source>
        <translation>Position der letzten Ebene, in Zentimetern</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Distance of the planes, in millimetres</source>
        <translation>Abstand der Ebenen, in Millimetern</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width of the picture with its border, in pixels</source>
        <translation>Breite des Bildes mit Rahmen, in Pixeln</translation>
    </message>
    <message>
        <source>Height</source>
        <comment>of a picture</comment>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Height of the picture with its border, in pixels</source>
        <translation>Höhe des Bildes mit Rahmen, in Pixeln</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Transparenter Hintergrund</translation>
    </message>
    <message>
        <source>Leave the background out, for slides and papers</source>
        <translation>Den Hintergrund weglassen, für Folien und Artikel</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Längere Seite</translation>
    </message>
    <message>
        <source>Longer side of the movie&apos;s pictures with their border, in pixels</source>
        <translation>Längere Seite der Filmbilder mit Rahmen, in Pixeln</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>What happens in it; a motion and a pinned body A must be there</source>
        <translation>Was darin geschieht; eine Bewegung bzw. ein angehefteter Körper A müssen vorhanden sein</translation>
    </message>
    <message>
        <source>Motion that is open</source>
        <translation>Geöffnete Bewegung</translation>
    </message>
    <message>
        <source>Turntable: once around the body</source>
        <translation>Drehteller: einmal um den Körper</translation>
    </message>
    <message>
        <source>Shape: a beta from -2 to 2 and back</source>
        <translation>Form: ein Beta von -2 bis 2 und zurück</translation>
    </message>
    <message>
        <source>From body A to this body</source>
        <translation>Von Körper A zu diesem Körper</translation>
    </message>
    <message>
        <source>Slices: from the feet to the head</source>
        <translation>Schnitte: von den Füßen zum Kopf</translation>
    </message>
    <message>
        <source>Camera: through the kept views</source>
        <translation>Kamera: durch die gemerkten Ansichten</translation>
    </message>
    <message>
        <source>16:9, as screens are (1920 x 1080)</source>
        <translation>16:9, wie Bildschirme (1920 x 1080)</translation>
    </message>
    <message>
        <source>Otherwise the pictures have the 3D view&apos;s shape</source>
        <translation>Sonst haben die Bilder die Form der 3D-Ansicht</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Seconds, at 30 pictures a second; a motion has its own length</source>
        <translation>Sekunden, bei 30 Bildern pro Sekunde; eine Bewegung hat ihre eigene Länge</translation>
    </message>
    <message>
        <source>Camera through the kept views</source>
        <translation>Kamera durch die gemerkten Ansichten</translation>
    </message>
    <message>
        <source>Views are kept in the View menu, two at least; otherwise the camera is that of the film</source>
        <translation>Ansichten werden im Menü Ansicht gemerkt, mindestens zwei; sonst ist die Kamera die des Films</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Which shape parameter is swept, 1 to 10</source>
        <translation>Welcher Formparameter durchlaufen wird, 1 bis 10</translation>
    </message>
    <message>
        <source>Slices show: {field}</source>
        <translation>Die Schnitte zeigen: {field}</translation>
    </message>
    <message>
        <source>Space: {space}</source>
        <translation>Raum: {space}</translation>
    </message>
    <message>
        <source>Skin: distance from body A&apos;s, shapes compared in one pose</source>
        <translation>Haut: Abstand von der von Körper A, Formen in einer Haltung verglichen</translation>
    </message>
    <message>
        <source>inside of A</source>
        <translation>innerhalb von A</translation>
    </message>
    <message>
        <source>mm outside of A</source>
        <translation>mm außerhalb von A</translation>
    </message>
    <message>
        <source>Wire frame: body A, pinned</source>
        <translation>Drahtgitter: Körper A, angeheftet</translation>
    </message>
    <message>
        <source>Left: body A, pinned; right: body B. Sides and scale hold for both</source>
        <translation>Links: Körper A, angeheftet; rechts: Körper B. Seiten und Maßstab gelten für beide</translation>
    </message>
    <message>
        <source>in the middle of the view</source>
        <translation>in der Mitte der Ansicht</translation>
    </message>
    <message>
        <source>Choose file...</source>
        <translation>Datei wählen ...</translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation>Ordner wählen ...</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>Wrote {name} to {folder}</source>
        <translation>{name} geschrieben nach {folder}</translation>
    </message>
    <message>
        <source>Wrote {count} files to {folder}</source>
        <translation>{count} Dateien geschrieben nach {folder}</translation>
    </message>
    <message>
        <source>Cancelled: no movie was written</source>
        <translation>Abgebrochen: kein Film geschrieben</translation>
    </message>
    <message>
        <source>The process that made the movie ended before it was complete: the log may tell why.</source>
        <translation>Der Prozess, der den Film erstellte, endete vorzeitig: Das Log nennt vielleicht den Grund.</translation>
    </message>
    <message>
        <source>There is no pinned body to compare with: pin one first.</source>
        <translation>Es gibt keinen angehefteten Körper zum Vergleichen: Heften Sie zuerst einen an.</translation>
    </message>
    <message>
        <source>There is no body yet: wait until it is shown.</source>
        <translation>Es gibt noch keinen Körper: Warten Sie, bis er gezeigt wird.</translation>
    </message>
    <message>
        <source>Waiting for the exact values of this body</source>
        <translation>Warten auf die exakten Werte dieses Körpers</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Exports and fits to scans: how far they are, what came of them, and what failed (Ctrl+J)</source>
        <translation>Exporte und Anpassungen an Scans: wie weit sie sind, was aus ihnen wurde, und was misslang (Strg+J)</translation>
    </message>
    <message>
        <source>Jobs: {count}</source>
        <translation>Aufträge: {count}</translation>
    </message>
    <message>
        <source>Jobs: {count}, {percent} % of the first</source>
        <translation>Aufträge: {count}, der erste {percent} %</translation>
    </message>
    <message>
        <source>Nothing has been exported or fitted since the program began.</source>
        <translation>Seit dem Programmstart wurde nichts exportiert oder angepasst.</translation>
    </message>
    <message>
        <source>{name}: {file}</source>
        <translation>{name}: {file}</translation>
    </message>
    <message>
        <source>Writing {name}: see Jobs, below on the right</source>
        <translation>{name} wird geschrieben: siehe Aufträge unten rechts</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} %, about {count} s left</source>
        <translation>{percent} %, noch etwa {count} s</translation>
    </message>
    <message>
        <source>{percent} %, about {count} min left</source>
        <translation>{percent} %, noch etwa {count} min</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>No program for folders was found. The folder: {folder}</source>
        <translation>Kein Programm für Ordner wurde gefunden. Der Ordner: {folder}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take what is done off this list</source>
        <translation>Erledigtes aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}: {sentence}</translation>
    </message>
    <message>
        <source>Jobs that are not finished: {count}. Close, and cancel them?</source>
        <translation>Nicht beendete Aufträge: {count}. Schließen und sie abbrechen?</translation>
    </message>
    <message>
        <source>Find a command...</source>
        <translation>Befehl suchen ...</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Tippen Sie einige Buchstaben dessen, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Nothing is called like this</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message>
        <source>{menu} &gt; {below}</source>
        <translation>{menu} &gt; {below}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Standing woman</source>
        <translation>Stehende Frau</translation>
    </message>
    <message>
        <source>Sitting man</source>
        <translation>Sitzender Mann</translation>
    </message>
    <message>
        <source>Sitting man, cut through the left thigh</source>
        <translation>Sitzender Mann, durch den linken Oberschenkel geschnitten</translation>
    </message>
    <message>
        <source>Heavy woman: tissue areas against height</source>
        <translation>Schwere Frau: Gewebeflächen über der Höhe</translation>
    </message>
    <message>
        <source>Slim and heavy woman side by side</source>
        <translation>Schlanke und schwere Frau nebeneinander</translation>
    </message>
    <message>
        <source>A body file: arms at the sides, with shape and pose of its own</source>
        <translation>Eine Körperdatei: Arme an den Seiten, mit eigener Form und Haltung</translation>
    </message>
    <message>
        <source>A body file: upright, hands on the thighs</source>
        <translation>Eine Körperdatei: aufrecht, Hände auf den Oberschenkeln</translation>
    </message>
    <message>
        <source>A sagittal plane through the thigh, everything on the body&apos;s left of it cut away</source>
        <translation>Eine sagittale Ebene durch den Oberschenkel, alles links davon (vom Körper aus) weggeschnitten</translation>
    </message>
    <message>
        <source>The Profile panel: where along the height the tissues lie</source>
        <translation>Die Tafel Profil: wo die Gewebe entlang der Höhe liegen</translation>
    </message>
    <message>
        <source>Body A pinned, body B beside it, and their differences in the Compare panel</source>
        <translation>Körper A angeheftet, Körper B daneben, und ihre Unterschiede in der Tafel Vergleichen</translation>
    </message>
    <message>
        <source>Slim woman</source>
        <translation>Schlanke Frau</translation>
    </message>
    <message>
        <source>Heavy woman</source>
        <translation>Schwere Frau</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Guide - HIT Viewer</source>
        <translation>Anleitung (auf Englisch) - HIT Viewer</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Back (Alt+left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+right)</source>
        <translation>Vorwärts (Alt+Rechts)</translation>
    </message>
    <message>
        <source>{heading} ({page})</source>
        <translation>{heading} ({page})</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>Nirgends gefunden</translation>
    </message>
    <message>
        <source>The library&apos;s reference is not part of this guide: `make docs` builds it</source>
        <translation>Die Referenz der Bibliothek gehört nicht zu dieser Anleitung: `make docs` erzeugt sie</translation>
    </message>
    <message>
        <source>First tour</source>
        <translation>Erster Rundgang</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} von {steps}</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>End the tour (Escape). It does not come again; Help &gt; First tour shows it</source>
        <translation>Den Rundgang beenden (Escape). Er erscheint nicht wieder; Hilfe &gt; Erster Rundgang zeigt ihn</translation>
    </message>
    <message>
        <source>Shape the body</source>
        <translation>Den Körper formen</translation>
    </message>
    <message>
        <source>Drag a slider: body and tissues follow at once. A double-click resets it. The line below marks how far the model can be trusted.</source>
        <translation>Ziehen Sie einen Regler: Körper und Gewebe folgen sofort. Ein Doppelklick setzt ihn zurück. Die Linie darunter zeigt, wie weit dem Modell zu trauen ist.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Drag to turn, use the wheel to zoom, click a joint to pose it. View &gt; Layers shows and hides skin, fat, lean tissue and bones.</source>
        <translation>Ziehen zum Drehen, Mausrad zum Zoomen, Klick auf ein Gelenk zum Bewegen. Ansicht &gt; Schichten blendet Haut, Fett, Magergewebe und Knochen ein und aus.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Three cuts through the body. Drag the crosshair to move the planes, use the wheel to step through, double-click to enlarge one.</source>
        <translation>Drei Schnitte durch den Körper. Ziehen Sie das Fadenkreuz, um die Ebenen zu verschieben, blättern Sie mit dem Mausrad, und vergrößern Sie einen durch Doppelklick.</translation>
    </message>
    <message>
        <source>Read the numbers</source>
        <translation>Die Zahlen lesen</translation>
    </message>
    <message>
        <source>Volumes, estimated masses, height and girths. Enter a height or girth to get a body that has it. Grey numbers are not to be trusted.</source>
        <translation>Volumen, geschätzte Massen, Größe und Umfänge. Geben Sie eine Größe oder einen Umfang ein, um einen passenden Körper zu erhalten. Grauen Zahlen ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>File exports meshes, slices, tables, pictures and films. Ctrl+K finds every command, F1 opens the guide, and File &gt; Examples holds bodies to begin with.</source>
        <translation>Datei exportiert Netze, Schnitte, Tabellen, Bilder und Filme. Strg+K findet jeden Befehl, F1 öffnet die Anleitung, und Datei &gt; Beispiele enthält Körper für den Anfang.</translation>
    </message>
    <message>
        <source>Check this installation...</source>
        <translation>Diese Installation prüfen ...</translation>
    </message>
    <message>
        <source>Checking... {percent} %</source>
        <translation>Wird geprüft... {percent} %</translation>
    </message>
    <message>
        <source>Nothing was found that hinders work.</source>
        <translation>Es wurde nichts gefunden, was die Arbeit behindert.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>For a bug report, in English. Nothing is sent; your home folder stands as ~. Names of models are in it.</source>
        <translation>Für einen Fehlerbericht, auf Englisch. Nichts wird gesendet; Ihr Benutzerordner steht als ~ da. Namen von Modellen stehen darin.</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>the text to the clipboard</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>About HIT Viewer</source>
        <translation>Über HIT Viewer</translation>
    </message>
    <message>
        <source>Copy citations</source>
        <translation>Zitate kopieren</translation>
    </message>
    <message>
        <source>Copy version and citations as text, with BibTeX</source>
        <translation>Version und Zitate als Text kopieren, mit BibTeX</translation>
    </message>
    <message>
        <source>Licences...</source>
        <translation>Lizenzen ...</translation>
    </message>
    <message>
        <source>Whose work the program holds, and the texts of the licences</source>
        <translation>Wessen Arbeit das Programm enthält, und die Texte der Lizenzen</translation>
    </message>
    <message>
        <source>Licences - HIT Viewer</source>
        <translation>Lizenzen - HIT Viewer</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Bestandteile des Programms</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>The package brings no text of its licence.</source>
        <translation>Das Paket bringt keinen Text seiner Lizenz mit.</translation>
    </message>
    <message>
        <source>&lt;h2&gt;HIT Viewer {version}&lt;/h2&gt;&lt;p&gt;Shows the tissues that the HIT model predicts inside a body.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The embedded bodies and models are a demonstration phantom, procedurally generated: not medical data. This program is no medical device.&lt;/b&gt;&lt;/p&gt;&lt;h3&gt;Please cite&lt;/h3&gt;{citations}&lt;h3&gt;Licences&lt;/h3&gt;&lt;p&gt;Apache License 2.0. It uses PySide6 (LGPL 3), PyVista and pyvistaqt (MIT), VTK (BSD), PyTorch (BSD), NumPy and SciPy (BSD), scikit-image (BSD), trimesh (MIT), libigl (MPL 2), superqt (BSD), pyqtgraph (MIT), psutil (BSD), nibabel, pydicom and highdicom (MIT), OpenCV (Apache 2) with FFmpeg (LGPL 2.1).&lt;/p&gt;</source>
        <translation>&lt;h2&gt;HIT Viewer {version}&lt;/h2&gt;&lt;p&gt;Zeigt die Gewebe, die das HIT-Modell in einem Körper vorhersagt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Die eingebetteten Körper und Modelle sind ein Demonstrationsphantom, prozedural erzeugt: keine medizinischen Daten. Dieses Programm ist kein Medizinprodukt.&lt;/b&gt;&lt;/p&gt;&lt;h3&gt;Bitte zitieren Sie&lt;/h3&gt;{citations}&lt;h3&gt;Lizenzen&lt;/h3&gt;&lt;p&gt;Apache License 2.0. Das Programm verwendet PySide6 (LGPL 3), PyVista und pyvistaqt (MIT), VTK (BSD), PyTorch (BSD), NumPy und SciPy (BSD), scikit-image (BSD), trimesh (MIT), libigl (MPL 2), superqt (BSD), pyqtgraph (MIT), psutil (BSD), nibabel, pydicom und highdicom (MIT), OpenCV (Apache 2) mit FFmpeg (LGPL 2.1).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>the model of the tissues</source>
        <translation>das Modell der Gewebe</translation>
    </message>
    <message>
        <source>the body model that HIT is made for</source>
        <translation>das Körpermodell, für das HIT gemacht ist</translation>
    </message>
    <message>
        <source>the body that the demonstration phantom comes from</source>
        <translation>der Körper, von dem das Demonstrationsphantom stammt</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation>Becken</translation>
    </message>
    <message>
        <source>left hip</source>
        <translation>linke Hüfte</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>rechte Hüfte</translation>
    </message>
    <message>
        <source>lower spine</source>
        <translation>untere Wirbelsäule</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>linkes Knie</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>rechtes Knie</translation>
    </message>
    <message>
        <source>left ankle</source>
        <translation>linker Knöchel</translation>
    </message>
    <message>
        <source>right ankle</source>
        <translation>rechter Knöchel</translation>
    </message>
    <message>
        <source>upper spine</source>
        <translation>obere Wirbelsäule</translation>
    </message>
    <message>
        <source>left foot</source>
        <translation>linker Fuß</translation>
    </message>
    <message>
        <source>right foot</source>
        <translation>rechter Fuß</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>Hals</translation>
    </message>
    <message>
        <source>left collar</source>
        <translation>linkes Schlüsselbein</translation>
    </message>
    <message>
        <source>right collar</source>
        <translation>rechtes Schlüsselbein</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <translation>linke Schulter</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <translation>rechte Schulter</translation>
    </message>
    <message>
        <source>left elbow</source>
        <translation>linker Ellbogen</translation>
    </message>
    <message>
        <source>right elbow</source>
        <translation>rechter Ellbogen</translation>
    </message>
    <message>
        <source>left wrist</source>
        <translation>linkes Handgelenk</translation>
    </message>
    <message>
        <source>right wrist</source>
        <translation>rechtes Handgelenk</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>linke Hand</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>rechte Hand</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Becken</translation>
    </message>
    <message>
        <source>Lower spine</source>
        <translation>Untere Wirbelsäule</translation>
    </message>
    <message>
        <source>Middle spine</source>
        <translation>Mittlere Wirbelsäule</translation>
    </message>
    <message>
        <source>Upper spine</source>
        <translation>Obere Wirbelsäule</translation>
    </message>
    <message>
        <source>Left collar</source>
        <translation>Linkes Schlüsselbein</translation>
    </message>
    <message>
        <source>Right collar</source>
        <translation>Rechtes Schlüsselbein</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Measures and indices</source>
        <translation>Maße und Indizes</translation>
    </message>
    <message>
        <source>Show measures and indices</source>
        <translation>Maße und Indizes zeigen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>Höhen</translation>
    </message>
    <message>
        <source>Girths</source>
        <translation>Umfänge</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Längen</translation>
    </message>
    <message>
        <source>Breadths and depths</source>
        <translation>Breiten und Tiefen</translation>
    </message>
    <message>
        <source>Weight and indices</source>
        <translation>Gewicht und Indizes</translation>
    </message>
    <message>
        <source>Waist/height, crest</source>
        <translation>Taille/Größe, Kamm</translation>
    </message>
    <message>
        <source>Waist/hip, crest</source>
        <translation>Taille/Hüfte, Kamm</translation>
    </message>
    <message>
        <source>Body roundness</source>
        <translation>Körperrundung</translation>
    </message>
    <message>
        <source>Conicity</source>
        <translation>Konizität</translation>
    </message>
    <message>
        <source>Surface, estimated</source>
        <translation>Oberfläche, geschätzt</translation>
    </message>
    <message>
        <source>Surface, of the skin</source>
        <translation>Oberfläche, der Haut</translation>
    </message>
    <message>
        <source>Click to show or hide these</source>
        <translation>Klicken zum Ein- oder Ausblenden</translation>
    </message>
    <message>
        <source>{title}: {definition}</source>
        <translation>{title}: {definition}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Taken on the body standing with arms out, whatever its pose. Click to draw its line on the body; click again to take it away.</source>
        <translation>Genommen am Körper im Stehen mit ausgestreckten Armen, gleich in welcher Haltung. Ein Klick zeichnet die Linie auf den Körper; ein weiterer entfernt sie.</translation>
    </message>
    <message>
        <source>Line of a measure</source>
        <translation>Linie eines Maßes</translation>
    </message>
    <message>
        <source>{rank} percentile of {group}</source>
        <translation>Perzentil {rank}: {group}</translation>
    </message>
    <message>
        <source>{rank} percentile of {group}; {site}</source>
        <translation>Perzentil {rank}: {group}; {site}</translation>
    </message>
    <message>
        <source>Weight, as given</source>
        <translation>Gewicht, wie angegeben</translation>
    </message>
    <message>
        <source>Weight, estimated</source>
        <translation>Gewicht, geschätzt</translation>
    </message>
    <message>
        <source>As entered above.</source>
        <translation>Wie oben eingegeben.</translation>
    </message>
    <message>
        <source>The tissues&apos; volumes times their densities. Enter the person&apos;s own above, if you know it.</source>
        <translation>Die Volumen der Gewebe mal ihre Dichten. Geben Sie oben das eigene Gewicht der Person ein, wenn Sie es kennen.</translation>
    </message>
    <message>
        <source>With the weight given.</source>
        <translation>Mit dem angegebenen Gewicht.</translation>
    </message>
    <message>
        <source>With the estimated weight.</source>
        <translation>Mit dem geschätzten Gewicht.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>all adults</source>
        <translation>alle Erwachsenen</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>The person&apos;s age in years, for percentiles of that age. Empty: of all adults.</source>
        <translation>Das Alter der Person in Jahren, für Perzentile dieses Alters. Leer: aller Erwachsenen.</translation>
    </message>
    <message>
        <source>Own weight</source>
        <translation>Eigenes Gewicht</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>The person&apos;s weight on the scales, in kilograms, for the indices. It changes no shape. Empty: estimated from the tissues&apos; volumes.</source>
        <translation>Das Gewicht der Person auf der Waage, in Kilogramm, für die Indizes. Es ändert keine Form. Leer: aus den Volumen der Gewebe geschätzt.</translation>
    </message>
    <message>
        <source>Compare with a table of my own...</source>
        <translation>Mit eigener Tabelle vergleichen ...</translation>
    </message>
    <message>
        <source>A CSV of this measure by age: columns age, L, M, S, or age, p5, p50, p95 and the like; lengths in cm</source>
        <translation>Eine CSV dieses Maßes nach Alter: Spalten age, L, M, S, oder age, p5, p50, p95 und ähnliche; Längen in cm</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No table of my own</source>
        <translation>Keine eigene Tabelle</translation>
    </message>
    <message>
        <source>Own tables: {names}.</source>
        <translation>Eigene Tabellen: {names}.</translation>
    </message>
    <message>
        <source>Own tables need the age: {names}.</source>
        <translation>Eigene Tabellen brauchen das Alter: {names}.</translation>
    </message>
    <message>
        <source>Percentiles are of {group} in the United States, 2021 to 2023 (NHANES).</source>
        <translation>Die Perzentile beziehen sich auf: {group}, Vereinigte Staaten, 2021 bis 2023 (NHANES).</translation>
    </message>
    <message>
        <source>There are no percentiles for people below {years} years.</source>
        <translation>Für Personen unter {years} Jahren gibt es keine Perzentile.</translation>
    </message>
    <message>
        <source>There are no percentiles: this model is neither a man&apos;s nor a woman&apos;s.</source>
        <translation>Es gibt keine Perzentile: Dieses Modell ist weder das eines Mannes noch das einer Frau.</translation>
    </message>
    <message>
        <source>Fat has none: AT is the fat under the skin, tables hold DXA&apos;s fat of the whole body.</source>
        <translation>Fett hat keine: AT ist das Fett unter der Haut, Tabellen enthalten das DXA-Fett des ganzen Körpers.</translation>
    </message>
    <message>
        <source>AT is adipose tissue under the skin, as MRI shows it in a lying person: not the fat inside of the trunk, and not lipid. DXA&apos;s fat mass is the lipid of the whole body. To set one against the other would mislead.</source>
        <translation>AT ist Fettgewebe unter der Haut, wie es das MRT bei einer liegenden Person zeigt: nicht das Fett im Rumpf, und kein Lipid. Die Fettmasse der DXA ist das Lipid des ganzen Körpers. Beide zu vergleichen, würde in die Irre führen.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Mass
(est.)</source>
        <translation>Masse
(gesch.)</translation>
    </message>
    <message>
        <source>of body
volume</source>
        <translation>vom Körper-
volumen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>AT  fat under skin</source>
        <translation>AT  Unterhautfett</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Volumes and masses are those in the standard pose</source>
        <translation>Volumen und Massen sind die in der Standardhaltung</translation>
    </message>
    <message>
        <source>Volumes are those in the standard pose. Bending the joints changes the surfaces drawn here, which hold: {volumes}</source>
        <translation>Die Volumen sind die in der Standardhaltung. Gebeugte Gelenke ändern die hier gezeichneten Oberflächen; sie fassen: {volumes}</translation>
    </message>
    <message>
        <source>No reliable volumes</source>
        <translation>Keine verlässlichen Volumen</translation>
    </message>
    <message>
        <source>Beyond the model&apos;s reach</source>
        <translation>Außerhalb des Modellbereichs</translation>
    </message>
    <message>
        <source>extrapolated</source>
        <translation>extrapoliert</translation>
    </message>
    <message>
        <source>Airways, lungs and what belongs to no tissue: the body less LT, AT and BT. Counted as air, which weighs nothing</source>
        <translation>Atemwege, Lungen und was zu keinem Gewebe gehört: der Körper ohne LT, AT und BT. Gilt als Luft, die nichts wiegt</translation>
    </message>
    <message>
        <source>Volume inside the skin. Its mass is an estimate: the tissues&apos; volumes times their densities; air and rest count as weightless</source>
        <translation>Volumen innerhalb der Haut. Seine Masse ist eine Schätzung: die Volumen der Gewebe mal ihre Dichten; Luft und Rest gelten als gewichtslos</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>{name} of the body standing with arms out, in centimetres. Enter a value to fit the shape.</source>
        <translation>{name} des Körpers im Stehen mit ausgestreckten Armen, in Zentimetern. Geben Sie einen Wert ein, um die Form anzupassen.</translation>
    </message>
    <message>
        <source>Estimated mass of the body, in kilograms. Enter a value to fit the shape.</source>
        <translation>Geschätzte Masse des Körpers, in Kilogramm. Geben Sie einen Wert ein, um die Form anzupassen.</translation>
    </message>
    <message>
        <source>Hold {name}</source>
        <translation>{name} halten</translation>
    </message>
    <message>
        <source>Ticked: this number is held. Ticked measures and the one that you enter are met together.</source>
        <translation>Angehakt: Diese Zahl wird gehalten. Angehakte Maße und das eingegebene werden zusammen erfüllt.</translation>
    </message>
    <message>
        <source>{name}: {wanted} {unit} is held, this body is {gap} {unit} too {direction}</source>
        <translation>{name}: gehalten werden {wanted} {unit}, dieser Körper ist {gap} {unit} zu {direction}</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>The likeliest of many bodies with these measures</source>
        <translation>Der wahrscheinlichste von vielen Körpern mit diesen Maßen</translation>
    </message>
    <message>
        <source>{name}: {wanted} {unit} was entered, this body is {gap} {unit} too {direction}</source>
        <translation>{name}: eingegeben wurden {wanted} {unit}, dieser Körper ist {gap} {unit} zu {direction}</translation>
    </message>
    <message>
        <source>{name}: {wanted} {unit} is wanted, this body&apos;s is not known</source>
        <translation>{name}: gewünscht sind {wanted} {unit}, das dieses Körpers ist nicht bekannt</translation>
    </message>
    <message>
        <source>Tick a measure to hold it while you enter another.</source>
        <translation>Haken Sie ein Maß an, um es zu halten, während Sie ein anderes eingeben.</translation>
    </message>
    <message>
        <source>Ticked measures are met together, by the likeliest of many bodies.</source>
        <translation>Angehakte Maße werden zusammen erfüllt, vom wahrscheinlichsten vieler Körper.</translation>
    </message>
    <message>
        <source>Not all could be met: {missed}</source>
        <translation>Nicht alle konnten erfüllt werden: {missed}</translation>
    </message>
    <message>
        <source>{name} is {gap} {unit} too {direction}</source>
        <translation>{name}: {gap} {unit} zu {direction}</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>+1 at the mean shape: height {height:+.1f} cm, volume {volume:+.1f} l, weight about {weight:+.1f} kg</source>
        <translation>+1 bei mittlerer Form: Größe {height:+.1f} cm, Volumen {volume:+.1f} l, Gewicht etwa {weight:+.1f} kg</translation>
    </message>
    <message>
        <source>Remember these numbers and show the change since</source>
        <translation>Diese Zahlen merken und die Änderung seither zeigen</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Als CSV speichern ...</translation>
    </message>
    <message>
        <source>Volumes, masses, lengths, thickness, areas of the slices and the profile, with the densities used</source>
        <translation>Volumen, Massen, Längen, Dicke, Flächen der Schnitte und das Profil, mit den verwendeten Dichten</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>Geben Sie eine Zahl ein</translation>
    </message>
    <message>
        <source>{typed} is not a number</source>
        <translation>{typed} ist keine Zahl</translation>
    </message>
    <message>
        <source>{typed} has several separators: use one decimal point or comma, and none between thousands</source>
        <translation>{typed} hat mehrere Trennzeichen: Verwenden Sie einen Dezimalpunkt oder ein Dezimalkomma, und keines zwischen Tausendern</translation>
    </message>
    <message>
        <source>{unit} is not understood here: use {units}</source>
        <translation>{unit} wird hier nicht verstanden: Verwenden Sie {units}</translation>
    </message>
    <message>
        <source>This must be a whole number</source>
        <translation>Dies muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>This must be between {low} and {high}</source>
        <translation>Dies muss zwischen {low} und {high} liegen</translation>
    </message>
    <message>
        <source>{reason}. Nothing was changed; Escape brings {value} back.</source>
        <translation>{reason}. Nichts wurde geändert; Escape bringt {value} zurück.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Show regions</source>
        <translation>Regionen zeigen</translation>
    </message>
    <message>
        <source>Whole regions, litres</source>
        <translation>Ganze Regionen, Liter</translation>
    </message>
    <message>
        <source>Parts of arms and legs, litres</source>
        <translation>Teile von Armen und Beinen, Liter</translation>
    </message>
    <message>
        <source>Left to right, %</source>
        <translation>Links zu rechts, %</translation>
    </message>
    <message>
        <source>Areas at levels, cm²</source>
        <translation>Flächen auf Höhen, cm²</translation>
    </message>
    <message>
        <source>Thickness of the fat, mm</source>
        <translation>Dicke des Fetts, mm</translation>
    </message>
    <message>
        <source>Volume on the left by that on the right; above 100 %: more on the left. None below 10 ml</source>
        <translation>Volumen links geteilt durch das rechts; über 100 %: links mehr. Keines unter 10 ml</translation>
    </message>
    <message>
        <source>{title}: {definition}.
Volume {body} l. Estimated masses: {masses}.
In the standard pose. Click to draw where it ends on the body; click again to take it away.</source>
        <translation>{title}: {definition}.
Volumen {body} l. Geschätzte Massen: {masses}.
In der Standardhaltung. Ein Klick zeichnet ihre Enden auf den Körper; ein weiterer entfernt sie.</translation>
    </message>
    <message>
        <source>{title}: {definition}.
Click to draw it on the body; click again to take it away.</source>
        <translation>{title}: {definition}.
Ein Klick zeichnet dies auf den Körper; ein weiterer entfernt es.</translation>
    </message>
    <message>
        <source>{title}: {definition}.
The whole cut: {body} cm². Click to draw it on the body.</source>
        <translation>{title}: {definition}.
Der ganze Schnitt: {body} cm². Ein Klick zeichnet ihn auf den Körper.</translation>
    </message>
    <message>
        <source>Lines of a region</source>
        <translation>Linien einer Region</translation>
    </message>
    <message>
        <source>Border of a region</source>
        <translation>Grenze einer Region</translation>
    </message>
    <message>
        <source>Borders: {title}</source>
        <translation>Grenzen: {title}</translation>
    </message>
    <message>
        <source>How far the border lies from its place at the joint, both sides together: towards the end of an arm or leg, upward at the neck, into the android or gynoid region. At most {most} cm</source>
        <translation>Wie weit die Grenze von ihrem Ort am Gelenk liegt, beide Seiten zusammen: zum Ende eines Arms oder Beins, am Hals aufwärts, in die androide oder gynoide Region hinein. Höchstens {most} cm</translation>
    </message>
    <message>
        <source>Back to the joints</source>
        <translation>Zurück an die Gelenke</translation>
    </message>
    <message>
        <source>Put all borders of regions back to their places at the joints</source>
        <translation>Alle Grenzen von Regionen an ihre Orte an den Gelenken zurücksetzen</translation>
    </message>
    <message>
        <source>Moved borders: {borders}</source>
        <translation>Verschobene Grenzen: {borders}</translation>
    </message>
    <message>
        <source>Regions are measured when the body rests.</source>
        <translation>Regionen werden gemessen, wenn der Körper ruht.</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Bein</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Maßband</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Then click two points of the skin: the distance between them, straight and along the skin, in the pose shown (L)</source>
        <translation>Klicken Sie danach zwei Hautpunkte an: der Abstand zwischen ihnen, gerade und entlang der Haut, in der gezeigten Haltung (L)</translation>
    </message>
    <message>
        <source>Then click a limb, the neck or the trunk: a tape lies around it there, across the bone or, on the trunk, level. As all girths it is taken on the body standing with arms out (G)</source>
        <translation>Klicken Sie danach ein Glied, den Hals oder den Rumpf an: Dort liegt ein Maßband, quer zum Knochen oder, am Rumpf, waagerecht. Wie alle Umfänge wird es am Körper im Stehen mit ausgestreckten Armen genommen (G)</translation>
    </message>
    <message>
        <source>Then drag a line in a slice: its length, and how much of it lies in each tissue (Shift+L)</source>
        <translation>Ziehen Sie danach eine Linie in einem Schnitt: ihre Länge, und wie viel davon in jedem Gewebe liegt (Umschalt+L)</translation>
    </message>
    <message>
        <source>Then click the corners of an outline in a slice, and the first one again or double-click: its area, and that of each tissue in it (Shift+G)</source>
        <translation>Klicken Sie danach die Ecken eines Umrisses in einem Schnitt an, und wieder die erste oder doppelt: seine Fläche, und die jedes Gewebes darin (Umschalt+G)</translation>
    </message>
    <message>
        <source>The angle at a joint, in the pose shown; 180 degrees is straight</source>
        <translation>Der Winkel an einem Gelenk, in der gezeigten Haltung; 180 Grad ist gestreckt</translation>
    </message>
    <message>
        <source>A tape in a plane that you set: at a height that you type, at a slice plane, tilted; around the part that you choose</source>
        <translation>Ein Maßband in einer Ebene, die Sie festlegen: auf einer eingegebenen Höhe, an einer Schnittebene, geneigt; um das gewählte Körperteil</translation>
    </message>
    <message>
        <source>Tape in plane</source>
        <translation>Maßband in Ebene</translation>
    </message>
    <message>
        <source>Line in slice</source>
        <translation>Linie im Schnitt</translation>
    </message>
    <message>
        <source>Area in slice</source>
        <translation>Fläche im Schnitt</translation>
    </message>
    <message>
        <source>At a height...</source>
        <translation>Auf einer Höhe ...</translation>
    </message>
    <message>
        <source>At the {axis} slice plane...</source>
        <translation>An der {axis}en Schnittebene ...</translation>
    </message>
    <message>
        <source>Change the chosen tape&apos;s plane...</source>
        <translation>Ebene des gewählten Maßbands ändern ...</translation>
    </message>
    <message>
        <source>Lay a tape in a plane here...</source>
        <translation>Hier ein Maßband in einer Ebene anlegen ...</translation>
    </message>
    <message>
        <source>Plane of a tape</source>
        <translation>Ebene eines Maßbands</translation>
    </message>
    <message>
        <source>Plane of {name}</source>
        <translation>Ebene von {name}</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Height above the floor</source>
        <translation>Höhe über dem Boden</translation>
    </message>
    <message>
        <source>Of the tape&apos;s middle, above the lowest point of the skin, in the pose shown</source>
        <translation>Der Mitte des Maßbands, über dem tiefsten Punkt der Haut, in der gezeigten Haltung</translation>
    </message>
    <message>
        <source>Tilt forward</source>
        <translation>Neigung nach vorn</translation>
    </message>
    <message>
        <source>Against the level: the front is lower, with a minus sign the back</source>
        <translation>Gegen die Waagerechte: Die Vorderseite liegt tiefer, bei Minus die Rückseite</translation>
    </message>
    <message>
        <source>Tilt to the left</source>
        <translation>Neigung nach links</translation>
    </message>
    <message>
        <source>Against the level: the body&apos;s left is lower, with a minus sign the right</source>
        <translation>Gegen die Waagerechte: Die linke Körperseite liegt tiefer, bei Minus die rechte</translation>
    </message>
    <message>
        <source>Height and tilt are those of the pose shown now. From then on the tape keeps its place on the skin and turns with the part; as all girths it is measured on the body standing with arms out.</source>
        <translation>Höhe und Neigung sind die der jetzt gezeigten Haltung. Danach behält das Maßband seinen Ort auf der Haut und dreht sich mit dem Körperteil; wie alle Umfänge wird es am Körper im Stehen mit ausgestreckten Armen gemessen.</translation>
    </message>
    <message>
        <source>This plane misses the body, whose heights are 0 to {height:.1f} cm.</source>
        <translation>Diese Ebene verfehlt den Körper, dessen Höhen von 0 bis {height:.1f} cm reichen.</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>left arm</source>
        <translation>linker Arm</translation>
    </message>
    <message>
        <source>right arm</source>
        <translation>rechter Arm</translation>
    </message>
    <message>
        <source>left leg</source>
        <translation>linkes Bein</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>rechtes Bein</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen measure (Del)</source>
        <translation>Das gewählte Maß entfernen (Entf)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Measure between two points of the skin, around a part of the body, or at a joint.</source>
        <translation>Zwischen zwei Hautpunkten, um ein Körperteil oder an einem Gelenk messen.</translation>
    </message>
    <message>
        <source>Lines and areas in slices stay where they were drawn: they do not follow the body.</source>
        <translation>Linien und Flächen in Schnitten bleiben, wo sie gezeichnet wurden: Sie folgen dem Körper nicht.</translation>
    </message>
    <message>
        <source>Click the first of two points on the skin; Escape ends</source>
        <translation>Klicken Sie den ersten von zwei Hautpunkten an; Escape beendet</translation>
    </message>
    <message>
        <source>Click the second point on the skin; Escape ends</source>
        <translation>Klicken Sie den zweiten Hautpunkt an; Escape beendet</translation>
    </message>
    <message>
        <source>Click where the tape shall lie; Escape ends</source>
        <translation>Klicken Sie an, wo das Maßband liegen soll; Escape beendet</translation>
    </message>
    <message>
        <source>Drag a line in a slice; Escape ends</source>
        <translation>Ziehen Sie eine Linie in einem Schnitt; Escape beendet</translation>
    </message>
    <message>
        <source>Click the corners of an outline in a slice, the first again or twice to close it; Escape ends</source>
        <translation>Klicken Sie die Ecken eines Umrisses in einem Schnitt an, die erste erneut oder doppelt zum Schließen; Escape beendet</translation>
    </message>
    <message>
        <source>Measure a distance on the skin</source>
        <translation>Einen Abstand auf der Haut messen</translation>
    </message>
    <message>
        <source>Lay a tape around a limb or the trunk</source>
        <translation>Ein Maßband um ein Glied oder den Rumpf legen</translation>
    </message>
    <message>
        <source>Measure the angle at a joint</source>
        <translation>Den Winkel an einem Gelenk messen</translation>
    </message>
    <message>
        <source>Lay a tape in a plane</source>
        <translation>Ein Maßband in einer Ebene anlegen</translation>
    </message>
    <message>
        <source>Measure along a line in a slice</source>
        <translation>Entlang einer Linie in einem Schnitt messen</translation>
    </message>
    <message>
        <source>Measure an area in a slice</source>
        <translation>Eine Fläche in einem Schnitt messen</translation>
    </message>
    <message>
        <source>Measure a distance from here</source>
        <translation>Einen Abstand ab hier messen</translation>
    </message>
    <message>
        <source>Lay a tape around here</source>
        <translation>Hier ein Maßband umlegen</translation>
    </message>
    <message>
        <source>There is room for {most} own measures: remove one first</source>
        <translation>Es ist Platz für {most} eigene Maße: Entfernen Sie zuerst eines</translation>
    </message>
    <message>
        <source>{straight:.1f} cm</source>
        <translation>{straight:.1f} cm</translation>
    </message>
    <message>
        <source>{straight:.1f} cm ({along:.1f} along the skin)</source>
        <translation>{straight:.1f} cm ({along:.1f} entlang der Haut)</translation>
    </message>
    <message>
        <source>{name} {value:.0f}</source>
        <translation>{name} {value:.0f}</translation>
    </message>
    <message>
        <source>{name} {value:.1f}</source>
        <translation>{name} {value:.1f}</translation>
    </message>
    <message>
        <source>{length:.1f} cm: {tissues} mm</source>
        <translation>{length:.1f} cm: {tissues} mm</translation>
    </message>
    <message>
        <source>{area:.1f} cm²: {tissues}</source>
        <translation>{area:.1f} cm²: {tissues}</translation>
    </message>
    <message>
        <source>the outline crosses itself</source>
        <translation>der Umriss schneidet sich selbst</translation>
    </message>
    <message>
        <source>{name}: length of the line, and how much of it lies in each tissue; in the slice where it was drawn.</source>
        <translation>{name}: Länge der Linie, und wie viel davon in jedem Gewebe liegt; im Schnitt, in dem sie gezeichnet wurde.</translation>
    </message>
    <message>
        <source>{name}: area of the outline, and of each tissue in it (cm²); in the slice where it was drawn.</source>
        <translation>{name}: Fläche des Umrisses, und jedes Gewebes darin (cm²); im Schnitt, in dem er gezeichnet wurde.</translation>
    </message>
    <message>
        <source>Along it: {stretches}.</source>
        <translation>Entlang der Linie: {stretches}.</translation>
    </message>
    <message>
        <source>{name} {value:.1f} mm</source>
        <translation>{name} {value:.1f} mm</translation>
    </message>
    <message>
        <source>It stays where it is when the body changes; a click shows its slice.</source>
        <translation>Sie bleibt an ihrem Ort, wenn sich der Körper ändert; ein Klick zeigt ihren Schnitt.</translation>
    </message>
    <message>
        <source>{degrees:.0f}°</source>
        <translation>{degrees:.0f}°</translation>
    </message>
    <message>
        <source>not on this body</source>
        <translation>nicht auf diesem Körper</translation>
    </message>
    <message>
        <source>{name}: the straight distance and, in brackets, the shortest way along the skin; in the pose shown.</source>
        <translation>{name}: der gerade Abstand und, in Klammern, der kürzeste Weg entlang der Haut; in der gezeigten Haltung.</translation>
    </message>
    <message>
        <source>This skin is no closed simple surface: the way along it is not known.</source>
        <translation>Diese Haut ist keine geschlossene einfache Oberfläche: Der Weg entlang ihr ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{name}: convex hull of the skin&apos;s cut, as a tape spans hollows; on the body standing with arms out, whatever its pose.</source>
        <translation>{name}: konvexe Hülle des Hautschnitts, da ein Maßband Mulden überspannt; am Körper im Stehen mit ausgestreckten Armen, gleich in welcher Haltung.</translation>
    </message>
    <message>
        <source>{name}: convex hull of the cut of the {part} in the plane that was set, which keeps its place on the skin and turns with the part; on the body standing with arms out, whatever its pose.</source>
        <translation>{name}: konvexe Hülle des Schnitts ({part}) in der festgelegten Ebene, die ihren Ort auf der Haut behält und sich mit dem Körperteil dreht; am Körper im Stehen mit ausgestreckten Armen, gleich in welcher Haltung.</translation>
    </message>
    <message>
        <source>{name}: {definition}, in the pose shown; 180 degrees is straight.</source>
        <translation>{name}: {definition}, in der gezeigten Haltung; 180 Grad ist gestreckt.</translation>
    </message>
    <message>
        <source>Tape in plane, then Change, moves and tilts it.</source>
        <translation>Maßband in Ebene, dann Ändern, verschiebt und neigt sie.</translation>
    </message>
    <message>
        <source>F2 or a double click renames it, Del removes it.</source>
        <translation>F2 oder ein Doppelklick benennt es um, Entf entfernt es.</translation>
    </message>
    <message>
        <source>fit to scan</source>
        <translation>an Scan anpassen</translation>
    </message>
    <message>
        <source>reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>fitting a body to {name}: {percent:.0f} %</source>
        <translation>ein Körper wird an {name} angepasst: {percent:.0f} %</translation>
    </message>
    <message>
        <source>The fit was cancelled; the scan stays.</source>
        <translation>Die Anpassung wurde abgebrochen; der Scan bleibt.</translation>
    </message>
    <message>
        <source>Cancelled: the body stays as it is.</source>
        <translation>Abgebrochen: Der Körper bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>A body lies on the scan, half of it within {median:.1f} mm: the panel Fit to scan has the rest.</source>
        <translation>Ein Körper liegt auf dem Scan, zur Hälfte innerhalb von {median:.1f} mm: Die Tafel An Scan anpassen zeigt den Rest.</translation>
    </message>
    <message>
        <source>The body of {name} is shown. {caution}</source>
        <translation>Der Körper von {name} wird gezeigt. {caution}</translation>
    </message>
    <message>
        <source>The body of {name} is shown. The scan stays beside it until it is closed.</source>
        <translation>Der Körper von {name} wird gezeigt. Der Scan bleibt daneben, bis er geschlossen wird.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Looks along</source>
        <translation>Blickt entlang</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>found out: {value}</source>
        <translation>erkannt: {value}</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Unit of the scan&apos;s numbers</source>
        <translation>Einheit der Zahlen des Scans</translation>
    </message>
    <message>
        <source>The scan&apos;s axis that points from feet to head</source>
        <translation>Die Achse des Scans, die von den Füßen zum Kopf zeigt</translation>
    </message>
    <message>
        <source>The scan&apos;s axis that the body looks along</source>
        <translation>Die Achse des Scans, entlang der der Körper blickt</translation>
    </message>
    <message>
        <source>Whose body is fitted; both are tried if it is not said</source>
        <translation>Wessen Körper angepasst wird; ohne Angabe werden beide versucht</translation>
    </message>
    <message>
        <source>by the scan</source>
        <translation>nach dem Scan</translation>
    </message>
    <message>
        <source>The person&apos;s standing height: the scan is made as large; needed for bodies from photos</source>
        <translation>Die Größe der Person im Stehen: Der Scan wird so groß gemacht; nötig bei Körpern aus Fotos</translation>
    </message>
    <message>
        <source>How tall is the person?</source>
        <translation>Wie groß ist die Person?</translation>
    </message>
    <message>
        <source>{name} is from a photo, which does not tell how tall the person is. All sizes depend on it.</source>
        <translation>{name} stammt aus einem Foto, das nicht zeigt, wie groß die Person ist. Davon hängen alle Größen ab.</translation>
    </message>
    <message>
        <source>Loose clothes</source>
        <translation>Weite Kleidung</translation>
    </message>
    <message>
        <source>Look for the body inside of clothes; its girths are then a guess</source>
        <translation>Den Körper in der Kleidung suchen; seine Umfänge sind dann geschätzt</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>The scan shows left as right: turn it round</source>
        <translation>Der Scan zeigt links als rechts: umkehren</translation>
    </message>
    <message>
        <source>Opacity of the scan</source>
        <translation>Deckkraft des Scans</translation>
    </message>
    <message>
        <source>Opacity of the body</source>
        <translation>Deckkraft des Körpers</translation>
    </message>
    <message>
        <source>How much of the scan is seen: nothing once the body is fitted, or it would cover the colours</source>
        <translation>Wie viel vom Scan zu sehen ist: nichts, sobald der Körper angepasst ist, sonst würde er die Farben verdecken</translation>
    </message>
    <message>
        <source>How much of the fitted body is seen</source>
        <translation>Wie viel vom angepassten Körper zu sehen ist</translation>
    </message>
    <message>
        <source>Outline of the scan in the slices</source>
        <translation>Umriss des Scans in den Schnitten</translation>
    </message>
    <message>
        <source>Where the slices&apos; planes cut the scan, however much of it is seen in 3D; exported slices have none</source>
        <translation>Wo die Schnittebenen den Scan schneiden, gleich wie viel von ihm in 3D zu sehen ist; exportierte Schnitte haben keinen</translation>
    </message>
    <message>
        <source>not the scan&apos;s body</source>
        <translation>nicht der Körper des Scans</translation>
    </message>
    <message>
        <source>Refit</source>
        <translation>Neu anpassen</translation>
    </message>
    <message>
        <source>Fit again with what is said above</source>
        <translation>Mit den obigen Angaben erneut anpassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the fit</source>
        <translation>Die Anpassung abbrechen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take the fitted body: one step that can be undone</source>
        <translation>Den angepassten Körper übernehmen: ein Schritt, der rückgängig gemacht werden kann</translation>
    </message>
    <message>
        <source>Close scan</source>
        <translation>Scan schließen</translation>
    </message>
    <message>
        <source>Take the scan away; the body stays as it is</source>
        <translation>Den Scan entfernen; der Körper bleibt, wie er ist</translation>
    </message>
    <message>
        <source>The body moves onto the scan.</source>
        <translation>Der Körper bewegt sich auf den Scan.</translation>
    </message>
    <message>
        <source>Distance: median {median:.1f} mm, 95 % within {p95:.1f} mm.</source>
        <translation>Abstand: Median {median:.1f} mm, 95 % innerhalb von {p95:.1f} mm.</translation>
    </message>
    <message>
        <source>Not in the ten betas: {mm:.1f} mm, {share:.0f} % of how the person differs from the mean body.</source>
        <translation>Nicht in den zehn Betas: {mm:.1f} mm, {share:.0f} % der Abweichung der Person vom mittleren Körper.</translation>
    </message>
    <message>
        <source>Spread of the fit, volumes: {shares}.</source>
        <translation>Streuung der Anpassung, Volumen: {shares}.</translation>
    </message>
    <message>
        <source>{name} ±{percent:.1f} %</source>
        <translation>{name} ±{percent:.1f} %</translation>
    </message>
    <message>
        <source>{name} below ±{percent:.1f} %</source>
        <translation>{name} unter ±{percent:.1f} %</translation>
    </message>
    <message>
        <source>How far the scan leaves the tissues&apos; volumes open: 20 bodies whose betas fit it about as well were drawn, and their volumes compared (standard deviation). The table&apos;s intervals are wider by it once the body is accepted. It does not tell how well ten betas say the person: that is the share that is not in them.</source>
        <translation>Wie weit der Scan die Volumen der Gewebe offen lässt: 20 Körper, deren Betas etwa ebenso gut passen, wurden gezogen und ihre Volumen verglichen (Standardabweichung). Die Intervalle der Tabelle sind um dies weiter, sobald der Körper übernommen ist. Es sagt nicht, wie gut zehn Betas die Person erfassen: Das ist der Anteil, der nicht in ihnen ist.</translation>
    </message>
    <message>
        <source>{finding} ({percent:.0f} % sure).</source>
        <translation>{finding} (zu {percent:.0f} % sicher).</translation>
    </message>
    <message>
        <source>{finding} (given).</source>
        <translation>{finding} (angegeben).</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>waist</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>upper arm, right</source>
        <translation>Oberarm, rechts</translation>
    </message>
    <message>
        <source>thigh, right</source>
        <translation>Oberschenkel, rechts</translation>
    </message>
    <message>
        <source>inseam</source>
        <translation>Schrittlänge</translation>
    </message>
    <message>
        <source>Scan inside the body by {most:g} mm (blue) to outside by {most:g} mm (red)</source>
        <translation>Scan innerhalb des Körpers um {most:g} mm (blau) bis außerhalb um {most:g} mm (rot)</translation>
    </message>
    <message>
        <source>Its body was fitted to the scan {path}: open that to see both.</source>
        <translation>Sein Körper wurde an den Scan {path} angepasst: Öffnen Sie diesen, um beide zu sehen.</translation>
    </message>
    <message>
        <source>Its body was fitted to the scan {path}, which is not found.</source>
        <translation>Sein Körper wurde an den Scan {path} angepasst, der nicht zu finden ist.</translation>
    </message>
    <message>
        <source>Its body was fitted to the scan {path}, on another machine: not looked for.</source>
        <translation>Sein Körper wurde an den Scan {path} auf einem anderen Rechner angepasst: nicht gesucht.</translation>
    </message>
    <message>
        <source>Its body was fitted to a scan, as {path} tells.</source>
        <translation>Sein Körper wurde an einen Scan angepasst, laut {path}.</translation>
    </message>
    <message>
        <source>Fitted to a scan ({unit}, {up} up), as {path} tells
Distance: median {median:.1f} mm, 95 % within {p95:.1f} mm
Not in the ten betas: {unexplained:.1f} mm</source>
        <translation>An einen Scan angepasst ({unit}, {up} oben), laut {path}
Abstand: Median {median:.1f} mm, 95 % innerhalb von {p95:.1f} mm
Nicht in den zehn Betas: {unexplained:.1f} mm</translation>
    </message>
    <message>
        <source>Fitted to {path} ({unit}, {up} up)
Distance: median {median:.1f} mm, 95 % within {p95:.1f} mm
Not in the ten betas: {unexplained:.1f} mm</source>
        <translation>An {path} angepasst ({unit}, {up} oben)
Abstand: Median {median:.1f} mm, 95 % innerhalb von {p95:.1f} mm
Nicht in den zehn Betas: {unexplained:.1f} mm</translation>
    </message>
    <message>
        <source>The shape was changed since</source>
        <translation>Die Form wurde seither geändert</translation>
    </message>
    <message>
        <source>Skin colours</source>
        <translation>Hautfarben</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Thickness of the fat</source>
        <translation>Dicke des Fetts</translation>
    </message>
    <message>
        <source>Android and gynoid</source>
        <translation>Android und gynoid</translation>
    </message>
    <message>
        <source>Colour the skin by the thickness of the fat under it, or by the regions that tissues are measured in. Both belong to the body&apos;s standard pose and go along with the skin; regions&apos; borders are drawn to about 1 cm</source>
        <translation>Die Haut nach der Dicke des Fetts darunter färben, oder nach den Regionen, in denen Gewebe gemessen werden. Beides gehört zur Standardhaltung des Körpers und geht mit der Haut mit; Grenzen von Regionen sind auf etwa 1 cm genau gezeichnet</translation>
    </message>
    <message>
        <source>not measured (head, hands, feet)</source>
        <translation>nicht gemessen (Kopf, Hände, Füße)</translation>
    </message>
    <message>
        <source>mm of fat under the skin</source>
        <translation>mm Fett unter der Haut</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>colours are being measured</source>
        <translation>Farben werden gemessen</translation>
    </message>
    <message>
        <source>head and neck</source>
        <translation>Kopf und Hals</translation>
    </message>
    <message>
        <source>upper arm</source>
        <translation>Oberarm</translation>
    </message>
    <message>
        <source>forearm</source>
        <translation>Unterarm</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>leg</source>
        <translation>Bein</translation>
    </message>
    <message>
        <source>android</source>
        <translation>android</translation>
    </message>
    <message>
        <source>gynoid</source>
        <translation>gynoid</translation>
    </message>
    <message>
        <source>left {part}</source>
        <translation>{part} links</translation>
    </message>
    <message>
        <source>right {part}</source>
        <translation>{part} rechts</translation>
    </message>
    <message>
        <source>{part}, left and right</source>
        <translation>{part}, links und rechts</translation>
    </message>
    <message>
        <source>The tissues&apos; colours, mixed by their probabilities</source>
        <translation>Die Farben der Gewebe, gemischt nach ihren Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Cyan: the likeliest class has less than 75 %, or is taken from nearby. Other colours are the tissues&apos;, pale</source>
        <translation>Cyan: Die wahrscheinlichste Klasse hat weniger als 75 %, oder sie ist aus der Nähe übernommen. Die anderen Farben sind die der Gewebe, blass</translation>
    </message>
    <message>
        <source>A colour for each joint, mixed by the skinning weights</source>
        <translation>Eine Farbe je Gelenk, gemischt nach den Skinning-Gewichten</translation>
    </message>
    <message>
        <source>Displacement from this shape to the mean one: red, green and blue grow with x, y and z; grey is none, full colour {strong} mm</source>
        <translation>Verschiebung von dieser Form zur mittleren: Rot, Grün und Blau nehmen mit x, y und z zu; Grau ist keine, volle Farbe {strong} mm</translation>
    </message>
    <message>
        <source>Offset that undoes a lying body&apos;s flattening: red, green and blue grow with x, y and z; grey is none, full colour {strong} mm</source>
        <translation>Versatz, der die Abflachung eines liegenden Körpers aufhebt: Rot, Grün und Blau nehmen mit x, y und z zu; Grau ist keiner, volle Farbe {strong} mm</translation>
    </message>
    <message>
        <source>LT {LT:.0f} %  AT {AT:.0f} %  BT {BT:.0f} %</source>
        <translation>LT {LT:.0f} %  AT {AT:.0f} %  BT {BT:.0f} %</translation>
    </message>
    <message>
        <source>{percent:.0f} % sure (calibrated)</source>
        <translation>zu {percent:.0f} % sicher (kalibriert)</translation>
    </message>
    <message>
        <source>{percent:.0f} % sure, as the model says (not calibrated)</source>
        <translation>zu {percent:.0f} % sicher, nach Angabe des Modells (nicht kalibriert)</translation>
    </message>
    <message>
        <source>how sure: not known</source>
        <translation>Sicherheit: nicht bekannt</translation>
    </message>
    <message>
        <source>{joint} {weight:.2f}</source>
        <translation>{joint} {weight:.2f}</translation>
    </message>
    <message>
        <source>{length:.1f} mm (x {x:+.1f}  y {y:+.1f}  z {z:+.1f})</source>
        <translation>{length:.1f} mm (x {x:+.1f}  y {y:+.1f}  z {z:+.1f})</translation>
    </message>
    <message>
        <source>Densities, kg/l</source>
        <translation>Dichten, kg/l</translation>
    </message>
    <message>
        <source>density of {name}</source>
        <translation>Dichte von {name}</translation>
    </message>
    <message>
        <source>Density of {title} in kg/l, for the estimated mass. Cited: {density:.2f} ({source})</source>
        <translation>Dichte ({title}) in kg/l, für die geschätzte Masse. Zitiert: {density:.2f} ({source})</translation>
    </message>
    <message>
        <source>entered here (cited: {cited:.2f})</source>
        <translation>hier eingegeben (zitiert: {cited:.2f})</translation>
    </message>
    <message>
        <source>Take the cited densities again</source>
        <translation>Wieder die zitierten Dichten nehmen</translation>
    </message>
    <message>
        <source>{title}: mass estimated as volume times {density:.3g} kg/l</source>
        <translation>{title}: Masse geschätzt als Volumen mal {density:.3g} kg/l</translation>
    </message>
    <message>
        <source>Subcutaneous thickness</source>
        <translation>Unterhautdicke</translation>
    </message>
    <message>
        <source>From the skin to where subcutaneous fat ends, along the inward normal, in millimetres. The point stays on the same spot of the skin when shape or pose change.</source>
        <translation>Von der Haut bis zum Ende des Unterhautfetts, entlang der nach innen gerichteten Normalen, in Millimetern. Der Punkt bleibt an derselben Stelle der Haut, wenn sich Form oder Haltung ändern.</translation>
    </message>
    <message>
        <source>Click the skin</source>
        <translation>Haut anklicken</translation>
    </message>
    <message>
        <source>Then click the skin in the picture; clicks choose no joints meanwhile (M; Escape ends)</source>
        <translation>Klicken Sie danach im Bild auf die Haut; Klicks wählen so lange keine Gelenke (M; Escape beendet)</translation>
    </message>
    <message>
        <source>At crosshair</source>
        <translation>Am Fadenkreuz</translation>
    </message>
    <message>
        <source>Measure at the skin nearest to where the three slice planes meet (T)</source>
        <translation>Dort an der Haut messen, die dem Treffpunkt der drei Schnittebenen am nächsten ist (T)</translation>
    </message>
    <message>
        <source>Forget the measured point</source>
        <translation>Den gemessenen Punkt vergessen</translation>
    </message>
    <message>
        <source>no point chosen</source>
        <translation>kein Punkt gewählt</translation>
    </message>
    <message>
        <source>{value:.1f} mm</source>
        <translation>{value:.1f} mm</translation>
    </message>
    <message>
        <source>no lean tissue below</source>
        <translation>kein Magergewebe darunter</translation>
    </message>
    <message>
        <source>not a point of this body</source>
        <translation>kein Punkt dieses Körpers</translation>
    </message>
    <message>
        <source>Click the skin to measure what lies under it; Escape ends</source>
        <translation>Klicken Sie auf die Haut, um zu messen, was darunter liegt; Escape beendet</translation>
    </message>
    <message>
        <source>subcutaneous {value}</source>
        <translation>Unterhaut {value}</translation>
    </message>
    <message>
        <source>Measure thickness on the skin</source>
        <translation>Dicke an der Haut messen</translation>
    </message>
    <message>
        <source>Measure thickness at the crosshair</source>
        <translation>Dicke am Fadenkreuz messen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>Surfaces of this model are still being worked out: nothing can be measured of them yet.</source>
        <translation>Die Oberflächen dieses Modells werden noch ausgearbeitet: An ihnen kann noch nichts gemessen werden.</translation>
    </message>
    <message>
        <source>the graphics card&apos;s memory is short: computing in smaller pieces</source>
        <translation>der Speicher der Grafikkarte ist knapp: es wird in kleineren Stücken gerechnet</translation>
    </message>
    <message>
        <source>the graphics card&apos;s memory ran out: computing on the processor</source>
        <translation>der Speicher der Grafikkarte ging aus: es wird auf dem Prozessor gerechnet</translation>
    </message>
    <message>
        <source>The graphics card&apos;s memory ran out while another model was shown: begin this export again.</source>
        <translation>Der Speicher der Grafikkarte ging aus, während ein anderes Modell gezeigt wurde: Beginnen Sie diesen Export erneut.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Pin body A</source>
        <translation>Körper A anheften</translation>
    </message>
    <message>
        <source>Keep this body as A; the one you go on editing is B</source>
        <translation>Diesen Körper als A behalten; der weiter bearbeitete ist B</translation>
    </message>
    <message>
        <source>Unpin body A</source>
        <translation>Körper A lösen</translation>
    </message>
    <message>
        <source>Forget the pinned body</source>
        <translation>Den angehefteten Körper vergessen</translation>
    </message>
    <message>
        <source>Show body A</source>
        <translation>Körper A zeigen</translation>
    </message>
    <message>
        <source>As colours: distance on the skin</source>
        <translation>Als Farben: Abstand auf der Haut</translation>
    </message>
    <message>
        <source>As a ghost around B</source>
        <translation>Als Drahtgitter um B</translation>
    </message>
    <message>
        <source>Side by side, cameras linked</source>
        <translation>Nebeneinander, Kameras gekoppelt</translation>
    </message>
    <message>
        <source>B&apos;s skin coloured by its distance from A&apos;s (shapes in one pose), A&apos;s skin as a wire frame around B, or A with all its layers to the left of B (Shift+B)</source>
        <translation>Haut von B gefärbt nach ihrem Abstand von der von A (Formen in einer Haltung), Haut von A als Drahtgitter um B, oder A mit allen Schichten links von B (Umschalt+B)</translation>
    </message>
    <message>
        <source>Outlines of body A in the slices</source>
        <translation>Umrisse von Körper A in den Schnitten</translation>
    </message>
    <message>
        <source>Where the slices&apos; planes cut A&apos;s skin and, more faintly, its tissues; exported slices have none</source>
        <translation>Wo die Schnittebenen die Haut von A und, schwächer, seine Gewebe schneiden; exportierte Schnitte haben keine</translation>
    </message>
    <message>
        <source>Outlines:</source>
        <translation>Umrisse:</translation>
    </message>
    <message>
        <source>body A</source>
        <translation>Körper A</translation>
    </message>
    <message>
        <source>B&apos;s skin inside (-) or outside (+) of A&apos;s, mm; pose left out</source>
        <translation>Haut von B innerhalb (-) oder außerhalb (+) der von A, mm; ohne Haltung</translation>
    </message>
    <message>
        <source>Pin body A, then change shape, pose or model: the differences appear here.</source>
        <translation>Heften Sie Körper A an, und ändern Sie dann Form, Haltung oder Modell: Die Unterschiede erscheinen hier.</translation>
    </message>
    <message>
        <source>Body A</source>
        <translation>Körper A</translation>
    </message>
    <message>
        <source>Body B</source>
        <translation>Körper B</translation>
    </message>
    <message>
        <source>B - A</source>
        <translation>B - A</translation>
    </message>
    <message>
        <source>{name} volume, {unit}</source>
        <translation>{name} Volumen, {unit}</translation>
    </message>
    <message>
        <source>{name} mass (est.), {unit}</source>
        <translation>{name} Masse (gesch.), {unit}</translation>
    </message>
    <message>
        <source>{name} share, {unit}</source>
        <translation>{name} Anteil, {unit}</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}, {unit}</translation>
    </message>
    <message>
        <source>Save volumes, estimated masses, shares and lengths of A and B and their differences</source>
        <translation>Volumen, geschätzte Massen, Anteile und Längen von A und B und ihre Unterschiede speichern</translation>
    </message>
    <message>
        <source>Body A (pinned)
{name}</source>
        <translation>Körper A (angeheftet)
{name}</translation>
    </message>
    <message>
        <source>Body B (being edited)
{name}</source>
        <translation>Körper B (in Bearbeitung)
{name}</translation>
    </message>
    <message>
        <source>Side by side or on one body</source>
        <translation>Nebeneinander oder auf einem Körper</translation>
    </message>
    <message>
        <source>Clip box</source>
        <translation>Clip-Box</translation>
    </message>
    <message>
        <source>Show only what is inside</source>
        <translation>Nur zeigen, was darin ist</translation>
    </message>
    <message>
        <source>Cut everything away outside of a box; the cuts are closed (X). Drag the dots on its faces in the picture, or set the faces here, in centimetres</source>
        <translation>Alles außerhalb einer Box wegschneiden; die Schnitte sind geschlossen (X). Ziehen Sie im Bild die Punkte auf ihren Flächen, oder stellen Sie die Flächen hier ein, in Zentimetern</translation>
    </message>
    <message>
        <source>Around the body</source>
        <translation>Um den Körper</translation>
    </message>
    <message>
        <source>Set all six faces just outside of the body</source>
        <translation>Alle sechs Flächen knapp außerhalb des Körpers setzen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Where the {face} face of the box stands along {axis}, in centimetres</source>
        <translation>Wo die Fläche „{face}“ der Box entlang {axis} steht, in Zentimetern</translation>
    </message>
    <message>
        <source>Centre here</source>
        <translation>Hier zentrieren</translation>
    </message>
    <message>
        <source>Measure the fat&apos;s thickness here</source>
        <translation>Dicke des Fetts hier messen</translation>
    </message>
    <message>
        <source>Put the slice planes here</source>
        <translation>Schnittebenen hierher setzen</translation>
    </message>
    <message>
        <source>Turn the nearest joint</source>
        <translation>Das nächste Gelenk drehen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Trainings found in the trainings folder. Tick several to lay their curves over each other and compare them.</source>
        <translation>Im Trainingsordner gefundene Trainings. Haken Sie mehrere an, um ihre Kurven übereinanderzulegen und zu vergleichen.</translation>
    </message>
    <message>
        <source>No trainings yet. Start begins one as it stands under New: on phantom subjects, which are made first, from the embedded phantom. No files of your own are needed.</source>
        <translation>Noch keine Trainings. Starten beginnt eines, wie es unter Neu steht: mit Phantom-Probanden, die zuerst aus dem eingebetteten Phantom erzeugt werden. Eigene Dateien sind nicht nötig.</translation>
    </message>
    <message>
        <source>making subjects</source>
        <translation>erzeugt Probanden</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>pausiert gleich</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stoppt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>ended unexpectedly</source>
        <translation>unerwartet beendet</translation>
    </message>
    <message>
        <source>{epoch} of {total} epochs</source>
        <translation>{epoch} von {total} Epochen</translation>
    </message>
    <message>
        <source>{epoch} epochs</source>
        <translation>{epoch} Epochen</translation>
    </message>
    <message>
        <source>{made} of {wanted} subjects</source>
        <translation>{made} von {wanted} Probanden</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>noch {left}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Sofort stoppen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiterführen</translation>
    </message>
    <message>
        <source>Wait after the step under way, and free the processor; Resume goes on</source>
        <translation>Nach dem laufenden Schritt warten und den Prozessor freigeben; Fortsetzen macht weiter</translation>
    </message>
    <message>
        <source>End after the epoch under way and write a checkpoint, from which Go on continues</source>
        <translation>Nach der laufenden Epoche beenden und einen Checkpoint schreiben, ab dem Weiterführen fortfährt</translation>
    </message>
    <message>
        <source>End at once; what was learned since the last checkpoint is lost</source>
        <translation>Sofort beenden; das seit dem letzten Checkpoint Gelernte geht verloren</translation>
    </message>
    <message>
        <source>Start again with the same options; it continues from its last checkpoint</source>
        <translation>Mit denselben Optionen erneut starten; es fährt ab seinem letzten Checkpoint fort</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <source>Show the body with what this training has learned so far; the training goes on meanwhile</source>
        <translation>Den Körper mit dem zeigen, was dieses Training bisher gelernt hat; das Training läuft derweil weiter</translation>
    </message>
    <message>
        <source>Stage 1 learns how the body moves and holds no tissues yet: train stage 2, then look at it</source>
        <translation>Stufe 1 lernt, wie der Körper sich bewegt, und enthält noch keine Gewebe: Trainieren Sie Stufe 2, und sehen Sie sie dann an</translation>
    </message>
    <message>
        <source>No checkpoint has been written yet</source>
        <translation>Es wurde noch kein Checkpoint geschrieben</translation>
    </message>
    <message>
        <source>newest checkpoint</source>
        <translation>neuester Checkpoint</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>bester Checkpoint</translation>
    </message>
    <message>
        <source>Newest: the checkpoint written last. Best: the one with the highest validation accuracy.</source>
        <translation>Neuester: der zuletzt geschriebene Checkpoint. Bester: der mit der höchsten Validierungsgenauigkeit.</translation>
    </message>
    <message>
        <source>As template</source>
        <translation>Als Vorlage</translation>
    </message>
    <message>
        <source>Fill the form under New with the options of this training</source>
        <translation>Das Formular unter Neu mit den Optionen dieses Trainings füllen</translation>
    </message>
    <message>
        <source>Copy the message, the command and the end of the log</source>
        <translation>Die Meldung, den Befehl und das Ende des Logs kopieren</translation>
    </message>
    <message>
        <source>{count} in training</source>
        <translation>{count} im Training</translation>
    </message>
    <message>
        <source>{names}: trainings go on when this window closes, and are found again when it opens. Click to see them.</source>
        <translation>{names}: Trainings laufen weiter, wenn dieses Fenster schließt, und werden wiedergefunden, wenn es öffnet. Klicken Sie, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Trainings go on without the window: %s</source>
        <translation>Trainings laufen ohne das Fenster weiter: %s</translation>
    </message>
    <message>
        <source>Training {name}: {state}</source>
        <translation>Training {name}: {state}</translation>
    </message>
    <message>
        <source>Showing what {name} has learned</source>
        <translation>Gezeigt wird, was {name} gelernt hat</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>1: the body itself (implicit SMPL)</source>
        <translation>1: der Körper selbst (implizites SMPL)</translation>
    </message>
    <message>
        <source>2: tissues</source>
        <translation>2: Gewebe</translation>
    </message>
    <message>
        <source>Stage 1 learns shape and skinning from synthetic bodies; stage 2 starts from it and learns tissues from scans</source>
        <translation>Stufe 1 lernt Form und Skinning aus synthetischen Körpern; Stufe 2 geht davon aus und lernt Gewebe aus Scans</translation>
    </message>
    <message>
        <source>Of the body model and of the subjects</source>
        <translation>Des Körpermodells und der Probanden</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Phantom subjects</source>
        <translation>Phantom-Probanden</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Phantom subjects are made first if they are not there yet; a folder holds GENDER/SPLIT/*.gz</source>
        <translation>Phantom-Probanden werden zuerst erzeugt, wenn sie noch fehlen; ein Ordner enthält GENDER/SPLIT/*.gz</translation>
    </message>
    <message>
        <source>Number of phantom subjects; making one takes some ten seconds</source>
        <translation>Anzahl der Phantom-Probanden; einer braucht etwa zehn Sekunden</translation>
    </message>
    <message>
        <source> subjects</source>
        <translation> Probanden</translation>
    </message>
    <message>
        <source>Folder of the data set; empty: HIT_DATA_DIR</source>
        <translation>Ordner des Datensatzes; leer: HIT_DATA_DIR</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>The stage 1 training whose networks stage 2 starts from</source>
        <translation>Das Training der Stufe 1, von dessen Netzen Stufe 2 ausgeht</translation>
    </message>
    <message>
        <source>{name} (standard)</source>
        <translation>{name} (Standard)</translation>
    </message>
    <message>
        <source>The embedded phantom (for phantom subjects)</source>
        <translation>Eingebettetes Phantom (für Phantom-Probanden)</translation>
    </message>
    <message>
        <source>There is no {name} yet: train stage 1 first, or start from something else.</source>
        <translation>{name} gibt es noch nicht: Trainieren Sie zuerst Stufe 1, oder beginnen Sie mit etwas anderem.</translation>
    </message>
    <message>
        <source>Nothing (learns everything)</source>
        <translation>Nichts (lernt alles)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the training, of its folder and of the model; a training of the same name goes on where it stopped</source>
        <translation>Name des Trainings, seines Ordners und des Modells; ein Training gleichen Namens macht weiter, wo es aufhörte</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Folder that holds the training&apos;s folder; empty: the first models folder of the settings, else your own</source>
        <translation>Ordner, der den Ordner des Trainings enthält; leer: der erste Modellordner der Einstellungen, sonst Ihr eigener</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Rounds through all subjects</source>
        <translation>Durchgänge durch alle Probanden</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Subjects per step</source>
        <translation>Probanden je Schritt</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Step of the optimizer (Adam)</source>
        <translation>Schritt des Optimierers (Adam)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>auto: a graphics card if there is one; cpu, cuda:0, cuda:1, mps</source>
        <translation>auto: eine Grafikkarte, falls vorhanden; cpu, cuda:0, cuda:1, mps</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Random numbers depend on it alone: the same seed draws the same</source>
        <translation>Zufallszahlen hängen nur davon ab: Derselbe Startwert zieht dieselben</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>Stoppen nach</translation>
    </message>
    <message>
        <source>Minutes after which the training ends with a checkpoint, at the end of the epoch</source>
        <translation>Minuten, nach denen das Training mit einem Checkpoint endet, am Ende der Epoche</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>Any option of `hit train`, as key=value, apart by blanks or lines; `hit train --options` lists them</source>
        <translation>Jede Option von `hit train`, als key=value, durch Leerzeichen oder Zeilen getrennt; `hit train --options` listet sie auf</translation>
    </message>
    <message>
        <source>key=value, e.g. data_cfg.n_pts_mri=4000 trainer.check_val_every_n_epoch=5</source>
        <translation>key=value, z. B. data_cfg.n_pts_mri=4000 trainer.check_val_every_n_epoch=5</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What Start runs, in a process of its own; it can be run in a terminal as well</source>
        <translation>Was Starten ausführt, in einem eigenen Prozess; der Befehl läuft auch in einem Terminal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start the training; it goes on when the window closes</source>
        <translation>Das Training starten; es läuft weiter, wenn das Fenster schließt</translation>
    </message>
    <message>
        <source>Checking the options...</source>
        <translation>Optionen werden geprüft ...</translation>
    </message>
    <message>
        <source>The options are valid.</source>
        <translation>Die Optionen sind gültig.</translation>
    </message>
    <message>
        <source>{note} {count} phantom subjects are made first, some ten seconds each.</source>
        <translation>{note} {count} Phantom-Probanden werden zuerst erzeugt, etwa zehn Sekunden je Proband.</translation>
    </message>
    <message>
        <source>The options could not be checked: {reason}</source>
        <translation>Die Optionen konnten nicht geprüft werden: {reason}</translation>
    </message>
    <message>
        <source>{name} exists and goes on after {epoch} epochs.</source>
        <translation>{name} existiert und macht nach {epoch} Epochen weiter.</translation>
    </message>
    <message>
        <source>{name}: a training of this name is running. Stop it first, or choose another name.</source>
        <translation>{name}: Ein Training dieses Namens läuft. Stoppen Sie es zuerst, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name}: a training of this name exists, of another stage or gender. Choose another name.</source>
        <translation>{name}: Ein Training dieses Namens existiert, mit anderer Stufe oder anderem Geschlecht. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The training could not be started: {reason}</source>
        <translation>Das Training konnte nicht gestartet werden: {reason}</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Losses above, scores below. Move the mouse or use the arrow keys to read values; wheel or + and - zoom, drag or Shift and arrow keys pan, double-click or Home shows all.</source>
        <translation>Verluste oben, Wertungen unten. Mit Maus oder Pfeiltasten Werte ablesen; Mausrad oder + und - zoomen, Ziehen oder Umschalt und Pfeiltasten verschieben, Doppelklick oder Pos1 zeigt alles.</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Log-Skala</translation>
    </message>
    <message>
        <source>Logarithmic axis for losses; values of zero and below are left out</source>
        <translation>Logarithmische Achse für Verluste; Werte von null und darunter werden weggelassen</translation>
    </message>
    <message>
        <source>What the curves are drawn against</source>
        <translation>Worüber die Kurven gezeichnet werden</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Curves to draw</source>
        <translation>Zu zeichnende Kurven</translation>
    </message>
    <message>
        <source>Curves appear with the first steps</source>
        <translation>Kurven erscheinen mit den ersten Schritten</translation>
    </message>
    <message>
        <source>Tick a curve in the list</source>
        <translation>Haken Sie eine Kurve in der Liste an</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>The end of the training&apos;s log</source>
        <translation>Das Ende des Trainings-Logs</translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation>Es wurde noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Middle slice of the first validation subject after each validation: prediction, truth, difference</source>
        <translation>Mittlerer Schnitt des ersten Validierungsprobanden nach jeder Validierung: Vorhersage, Wahrheit, Unterschied</translation>
    </message>
    <message>
        <source>The first validation of stage 2 draws a slice here: prediction, truth, difference</source>
        <translation>Die erste Validierung von Stufe 2 zeichnet hier einen Schnitt: Vorhersage, Wahrheit, Unterschied</translation>
    </message>
    <message>
        <source>Prediction | truth | difference, of {time}</source>
        <translation>Vorhersage | Wahrheit | Unterschied, von {time}</translation>
    </message>
    <message>
        <source>Best metrics of the ticked trainings, and the options in which they differ</source>
        <translation>Beste Kennzahlen der angehakten Trainings, und die Optionen, in denen sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Tick trainings in the list to compare them</source>
        <translation>Haken Sie Trainings in der Liste an, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>Best {name}</source>
        <translation>Beste {name}</translation>
    </message>
    <message>
        <source>Epochs done</source>
        <translation>Erledigte Epochen</translation>
    </message>
    <message>
        <source>Write report of visits...</source>
        <translation>Verlaufsbericht schreiben ...</translation>
    </message>
    <message>
        <source>Several bodies of one person with their dates: changes, curves, and a page each (HTML or PDF)</source>
        <translation>Mehrere Körper einer Person mit ihren Daten: Änderungen, Kurven, und je eine Seite (HTML oder PDF)</translation>
    </message>
    <message>
        <source>Visits...</source>
        <translation>Termine ...</translation>
    </message>
    <message>
        <source>Bodies of one person on several days: body files, fits, and reports, which bring their date and all their visits.</source>
        <translation>Körper einer Person an mehreren Tagen: Körperdateien, Anpassungen, und Berichte, die ihr Datum und alle ihre Termine mitbringen.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Precision errors</source>
        <translation>Präzisionsfehler</translation>
    </message>
    <message>
        <source>Age at the first visit</source>
        <translation>Alter beim ersten Termin</translation>
    </message>
    <message>
        <source>In years, for percentiles; at later visits the person is older by as much as the dates say. Until it is typed it follows from the age that the panel or a report tells.</source>
        <translation>In Jahren, für Perzentile; bei späteren Terminen ist die Person um so viel älter, wie die Daten sagen. Bis es eingegeben wird, folgt es aus dem Alter der Tafel oder eines Berichts.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day of this visit, for example {example} or {iso}; only reports know theirs</source>
        <translation>Tag dieses Termins, zum Beispiel {example} oder {iso}; nur Berichte kennen ihren</translation>
    </message>
    <message>
        <source>The person&apos;s own on that day; empty: the tissues&apos; estimate</source>
        <translation>Das eigene Gewicht der Person an diesem Tag; leer: die Schätzung aus den Geweben</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>z. B. {example}</translation>
    </message>
    <message>
        <source>Date of {name}</source>
        <translation>Datum von {name}</translation>
    </message>
    <message>
        <source>Weight at {name}</source>
        <translation>Gewicht bei {name}</translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <translation>{name} aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Add files...</source>
        <translation>Dateien hinzufügen ...</translation>
    </message>
    <message>
        <source>Body files, fits (NAME_body.npz) and reports (HTML) of the same person</source>
        <translation>Körperdateien, Anpassungen (NAME_body.npz) und Berichte (HTML) derselben Person</translation>
    </message>
    <message>
        <source>Add the body shown</source>
        <translation>Gezeigten Körper hinzufügen</translation>
    </message>
    <message>
        <source>The body in the window, as it is now, with its weight and its own measures</source>
        <translation>Der Körper im Fenster, wie er jetzt ist, mit seinem Gewicht und seinen eigenen Maßen</translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation>Nach Datum sortieren</translation>
    </message>
    <message>
        <source>The report is in the order of the dates in any case</source>
        <translation>Der Bericht steht in jedem Fall in der Reihenfolge der Daten</translation>
    </message>
    <message>
        <source>Bodies and reports ({bodies} {reports});;All files (*)</source>
        <translation>Körper und Berichte ({bodies} {reports});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>body shown</source>
        <translation>gezeigter Körper</translation>
    </message>
    <message>
        <source>Reading {count} files</source>
        <translation>{count} Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Standard deviations of your own repeats, in each measure&apos;s unit. A change is marked where it is more than {factor:.2f} times the precision error. They are kept for the next report.</source>
        <translation>Standardabweichungen Ihrer eigenen Wiederholungen, in der Einheit jedes Maßes. Eine Änderung wird markiert, wenn sie mehr als das {factor:.2f}-Fache des Präzisionsfehlers ist. Sie werden für den nächsten Bericht gemerkt.</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Stands in the report, for example: ten repeats by two persons</source>
        <translation>Steht im Bericht, zum Beispiel: zehn Wiederholungen durch zwei Personen</translation>
    </message>
    <message>
        <source>&quot;{typed}&quot; is no day: write it like {example}.</source>
        <translation>„{typed}“ ist kein Tag: Schreiben Sie ihn wie {example}.</translation>
    </message>
    <message>
        <source>{typed} is not between 1900 and today.</source>
        <translation>{typed} liegt nicht zwischen 1900 und heute.</translation>
    </message>
    <message>
        <source>Add at least two bodies.</source>
        <translation>Fügen Sie mindestens zwei Körper hinzu.</translation>
    </message>
    <message>
        <source>{name} needs its date.</source>
        <translation>{name} braucht ein Datum.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{first} and {second} have the same date.</source>
        <translation>{first} und {second} haben dasselbe Datum.</translation>
    </message>
    <message>
        <source>A report takes at most {most} visits: {name} was not added.</source>
        <translation>Ein Bericht nimmt höchstens {most} Termine auf: {name} wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>{first} is {one} and {second} is {other}: visits are those of one person.</source>
        <translation>{first} ist {one} und {second} ist {other}: Termine sind die einer Person.</translation>
    </message>
    <message>
        <source>The betas of {first} are those of {one}, of {second} those of {other}: changes would not be the person&apos;s.</source>
        <translation>Die Betas von {first} gehören zu {one}, die von {second} zu {other}: Änderungen wären nicht die der Person.</translation>
    </message>
    <message>
        <source>{first} and {second} are shown by different models: take one of them off.</source>
        <translation>{first} und {second} werden von verschiedenen Modellen gezeigt: Nehmen Sie eines heraus.</translation>
    </message>
    <message>
        <source>Not added: {reason}</source>
        <translation>Nicht hinzugefügt: {reason}</translation>
    </message>
    <message>
        <source>is a scan: open it, fit a body to it, and add the body shown</source>
        <translation>ist ein Scan: Öffnen Sie ihn, passen Sie einen Körper an, und fügen Sie den gezeigten Körper hinzu</translation>
    </message>
    <message>
        <source>is a session: open it, and add the body shown</source>
        <translation>ist eine Sitzung: Öffnen Sie sie, und fügen Sie den gezeigten Körper hinzu</translation>
    </message>
    <message>
        <source>holds {count} persons: open it, choose one, and add the body shown</source>
        <translation>enthält {count} Personen: Öffnen Sie die Datei, wählen Sie eine, und fügen Sie den gezeigten Körper hinzu</translation>
    </message>
    <message>
        <source>Report of visits</source>
        <translation>Verlaufsbericht</translation>
    </message>
    <message>
        <source>HIT Viewer</source>
        <translation>HIT Viewer</translation>
    </message>
    <message>
        <source>{body} - {model} - HIT Viewer</source>
        <translation>{body} - {model} - HIT Viewer</translation>
    </message>
    <message>
        <source>{body} - {model} - HIT Viewer - demonstration phantom, not medical data</source>
        <translation>{body} - {model} - HIT Viewer - Demonstrationsphantom, keine medizinischen Daten</translation>
    </message>
    <message>
        <source>{space} betas on {own}: another body</source>
        <translation>Betas ({space}) auf {own}: ein anderer Körper</translation>
    </message>
    <message>
        <source>betas of another gender&apos;s body</source>
        <translation>Betas des Körpers eines anderen Geschlechts</translation>
    </message>
    <message>
        <source>SMPL folder...</source>
        <translation>SMPL-Ordner ...</translation>
    </message>
    <message>
        <source>Set your SMPL and HIT folders in Settings, to see the body that these betas belong to</source>
        <translation>Setzen Sie in den Einstellungen Ihre SMPL- und HIT-Ordner, um den Körper zu sehen, zu dem diese Betas gehören</translation>
    </message>
    <message>
        <source>Show these betas on the model of the other gender</source>
        <translation>Diese Betas auf dem Modell des anderen Geschlechts zeigen</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>{model} verwenden</translation>
    </message>
    <message>
        <source>The file&apos;s body is {gender}: shown with {model}.</source>
        <translation>Der Körper der Datei ist {gender}: gezeigt mit {model}.</translation>
    </message>
    <message>
        <source>Template body</source>
        <translation>Referenzkörper</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>AT  subcutaneous fat</source>
        <translation>AT  Unterhautfett</translation>
    </message>
    <message>
        <source>LT  lean tissue</source>
        <translation>LT  Magergewebe</translation>
    </message>
    <message>
        <source>BT  long bones</source>
        <translation>BT  Röhrenknochen</translation>
    </message>
    <message>
        <source>Lungs (empty)</source>
        <translation>Lungen (leer)</translation>
    </message>
    <message>
        <source>The body&apos;s surface, as its parameters give it</source>
        <translation>Die Oberfläche des Körpers, wie seine Parameter sie ergeben</translation>
    </message>
    <message>
        <source>Subcutaneous adipose tissue: fat under the skin only</source>
        <translation>Unterhautfettgewebe: nur das Fett unter der Haut</translation>
    </message>
    <message>
        <source>Lean tissue: muscle and organs, with visceral and intramuscular fat</source>
        <translation>Magergewebe: Muskeln und Organe, mit viszeralem und intramuskulärem Fett</translation>
    </message>
    <message>
        <source>Long bones of arms and legs only</source>
        <translation>Nur die Röhrenknochen von Armen und Beinen</translation>
    </message>
    <message>
        <source>Axial</source>
        <translation>Axial</translation>
    </message>
    <message>
        <source>Frontal</source>
        <translation>Frontal</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>Sagittal</translation>
    </message>
    <message>
        <source>Height y of the horizontal plane, in centimetres</source>
        <translation>Höhe y der waagerechten Ebene, in Zentimetern</translation>
    </message>
    <message>
        <source>Depth z of the plane that faces you, in centimetres; forward is positive</source>
        <translation>Tiefe z der Ihnen zugewandten Ebene, in Zentimetern; nach vorn ist positiv</translation>
    </message>
    <message>
        <source>Position x of the plane from front to back, in centimetres; the body&apos;s left is positive</source>
        <translation>Position x der Ebene von vorn nach hinten, in Zentimetern; die linke Körperseite ist positiv</translation>
    </message>
    <message>
        <source>Tissue probability</source>
        <translation>Gewebewahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Where it is uncertain</source>
        <translation>Wo es unsicher ist</translation>
    </message>
    <message>
        <source>Skinning weights</source>
        <translation>Skinning-Gewichte</translation>
    </message>
    <message>
        <source>Shape displacement</source>
        <translation>Formverschiebung</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Headlight</source>
        <translation>Kameralicht</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Weich</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Bones in a glass body</source>
        <translation>Knochen im gläsernen Körper</translation>
    </message>
    <message>
        <source>Slices only</source>
        <translation>Nur Schnitte</translation>
    </message>
    <message>
        <source>Oblique</source>
        <translation>Schräg</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Schnitte</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Which body and tissues are computed; betas, pose and camera stay</source>
        <translation>Welcher Körper und welche Gewebe berechnet werden; Betas, Haltung und Kamera bleiben</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Shape component {number}, in standard deviations. Double-click resets it.</source>
        <translation>Formkomponente {number}, in Standardabweichungen. Ein Doppelklick setzt sie zurück.</translation>
    </message>
    <message>
        <source>Tall (SD)</source>
        <translation>Groß (SD)</translation>
    </message>
    <message>
        <source>Slim (SD)</source>
        <translation>Schlank (SD)</translation>
    </message>
    <message>
        <source>Shape {number} (SD)</source>
        <translation>Form {number} (SD)</translation>
    </message>
    <message>
        <source>Beyond {limit:g} the model extrapolates</source>
        <translation>Über {limit:g} extrapoliert das Modell</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Set all ten betas to zero</source>
        <translation>Alle zehn Betas auf null setzen</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Draw ten betas between -{limit:g} and {limit:g}, the model&apos;s reach</source>
        <translation>Zehn Betas zwischen -{limit:g} und {limit:g} ziehen, dem Modellbereich</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Gelenk</translation>
    </message>
    <message>
        <source>Choose a joint here or click it on the body; by keys: arrows, or the first letters of its name</source>
        <translation>Ein Gelenk hier wählen oder am Körper anklicken; mit Tasten: Pfeile, oder die ersten Buchstaben seines Namens</translation>
    </message>
    <message>
        <source>Bend (x)</source>
        <translation>Beugen (x)</translation>
    </message>
    <message>
        <source>Twist (y)</source>
        <translation>Drehen (y)</translation>
    </message>
    <message>
        <source>Side (z)</source>
        <translation>Seite (z)</translation>
    </message>
    <message>
        <source>Twist (x)</source>
        <translation>Drehen (x)</translation>
    </message>
    <message>
        <source>Swing (y)</source>
        <translation>Schwenken (y)</translation>
    </message>
    <message>
        <source>Raise (z)</source>
        <translation>Heben (z)</translation>
    </message>
    <message>
        <source>Tilt (x)</source>
        <translation>Kippen (x)</translation>
    </message>
    <message>
        <source>Turn (y)</source>
        <translation>Drehen (y)</translation>
    </message>
    <message>
        <source>Lean (z)</source>
        <translation>Neigen (z)</translation>
    </message>
    <message>
        <source>Rotation vector of the {joint} about {axis}, in degrees. Double-click resets it.</source>
        <translation>Rotationsvektor des Gelenks „{joint}“ um {axis}, in Grad. Ein Doppelklick setzt ihn zurück.</translation>
    </message>
    <message>
        <source>Drag limbs in the picture</source>
        <translation>Glieder im Bild ziehen</translation>
    </message>
    <message>
        <source>Hold a limb with the mouse and drag it: its joints turn within their usual limits. Beside the body, and with this switched off, dragging turns the view.</source>
        <translation>Ein Glied mit der Maus halten und ziehen: Seine Gelenke drehen sich in ihren üblichen Grenzen. Neben dem Körper, und wenn dies ausgeschaltet ist, dreht das Ziehen die Ansicht.</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Move the joint of the other side as a mirror image</source>
        <translation>Das Gelenk der anderen Seite spiegelbildlich bewegen</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Exchange left and right</source>
        <translation>Links und rechts vertauschen</translation>
    </message>
    <message>
        <source>Reset joint</source>
        <translation>Gelenk zurücksetzen</translation>
    </message>
    <message>
        <source>Reset pose</source>
        <translation>Haltung zurücksetzen</translation>
    </message>
    <message>
        <source>Choose a pose by name</source>
        <translation>Eine Haltung nach Namen wählen</translation>
    </message>
    <message>
        <source>Upright at the origin</source>
        <translation>Aufrecht im Ursprung</translation>
    </message>
    <message>
        <source>Ignore the file&apos;s orientation and position, so that the body stands in the middle of the view</source>
        <translation>Ausrichtung und Position der Datei ignorieren, sodass der Körper in der Mitte der Ansicht steht</translation>
    </message>
    <message>
        <source>Orientation and position</source>
        <translation>Ausrichtung und Position</translation>
    </message>
    <message>
        <source>Left (x)</source>
        <translation>Links (x)</translation>
    </message>
    <message>
        <source>Up (y)</source>
        <translation>Oben (y)</translation>
    </message>
    <message>
        <source>Forward (z)</source>
        <translation>Vorn (z)</translation>
    </message>
    <message>
        <source>Translation of the body along {axis}, in centimetres</source>
        <translation>Verschiebung des Körpers entlang {axis}, in Zentimetern</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>What is taken away of the body; the cuts show its tissues, bones stay whole</source>
        <translation>Was vom Körper weggenommen wird; die Schnitte zeigen seine Gewebe, Knochen bleiben ganz</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Front quarter</source>
        <translation>Vorderes Viertel</translation>
    </message>
    <message>
        <source>Front half</source>
        <translation>Vordere Hälfte</translation>
    </message>
    <message>
        <source>Half of a side</source>
        <translation>Hälfte einer Seite</translation>
    </message>
    <message>
        <source>The body&apos;s own side that is opened</source>
        <translation>Die Seite des Körpers (von ihm aus), die geöffnet wird</translation>
    </message>
    <message>
        <source>Open what faces me</source>
        <translation>Zugewandte Seite öffnen</translation>
    </message>
    <message>
        <source>When you turn the body, the part that faces you is taken away; without, always the same part</source>
        <translation>Wenn Sie den Körper drehen, wird der Ihnen zugewandte Teil weggenommen; sonst immer derselbe</translation>
    </message>
    <message>
        <source>opened part</source>
        <translation>geöffneter Teil</translation>
    </message>
    <message>
        <source>Opacities and visibility that go well together</source>
        <translation>Deckkraft und Sichtbarkeit, die gut zusammenpassen</translation>
    </message>
    <message>
        <source>Opacity of this layer, in percent: the opaque skin hides it, but for its cuts where the body is opened</source>
        <translation>Deckkraft dieser Schicht, in Prozent: Die undurchsichtige Haut verdeckt sie, außer an den Schnitten, wo der Körper geöffnet ist</translation>
    </message>
    <message>
        <source>Opacity of this layer, in percent</source>
        <translation>Deckkraft dieser Schicht, in Prozent</translation>
    </message>
    <message>
        <source>Colour of this layer, in the picture and in the slices</source>
        <translation>Farbe dieser Schicht, im Bild und in den Schnitten</translation>
    </message>
    <message>
        <source>Choose a colour...</source>
        <translation>Farbe wählen ...</translation>
    </message>
    <message>
        <source>Palette colour</source>
        <translation>Farbe der Palette</translation>
    </message>
    <message>
        <source>Skin as wireframe</source>
        <translation>Haut als Drahtgitter</translation>
    </message>
    <message>
        <source>Draw the skin&apos;s triangles as lines; without, the skin is translucent</source>
        <translation>Die Dreiecke der Haut als Linien zeichnen; sonst ist die Haut durchscheinend</translation>
    </message>
    <message>
        <source>Colour-blind safe palette</source>
        <translation>Palette für Farbenblinde</translation>
    </message>
    <message>
        <source>Okabe and Ito&apos;s colours, in the picture and in the slices</source>
        <translation>Farben von Okabe und Ito, im Bild und in den Schnitten</translation>
    </message>
    <message>
        <source>Slice planes</source>
        <translation>Schnittebenen</translation>
    </message>
    <message>
        <source>Show the {axis} plane in the picture</source>
        <translation>Die {axis}e Ebene im Bild zeigen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Schneiden</translation>
    </message>
    <message>
        <source>Cut away what lies above the axial plane</source>
        <translation>Wegschneiden, was über der axialen Ebene liegt</translation>
    </message>
    <message>
        <source>Cut away what lies in front of the frontal plane</source>
        <translation>Wegschneiden, was vor der frontalen Ebene liegt</translation>
    </message>
    <message>
        <source>Cut away what lies on the body&apos;s left of the sagittal plane</source>
        <translation>Wegschneiden, was vom Körper aus links der sagittalen Ebene liegt</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>What the slices show</source>
        <translation>Was die Schnitte zeigen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>How the body is lit: by three lamps, from the camera, or softly from all sides</source>
        <translation>Wie der Körper beleuchtet ist: von drei Lampen, von der Kamera, oder weich von allen Seiten</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>How finely surfaces are drawn. Automatic: with a graphics card all vertices at rest, a tenth of them in drags and without one. Exports are always as fine as they say</source>
        <translation>Wie fein Oberflächen gezeichnet werden. Automatisch: mit Grafikkarte alle Punkte in Ruhe, ein Zehntel davon beim Ziehen und ohne Grafikkarte. Exporte sind immer so fein, wie sie angeben</translation>
    </message>
    <message>
        <source>Drag: move the crosshair. Wheel: step through. Ctrl+wheel: zoom. Right drag: pan. Double-click: take the main area, or give it back. By keys: arrows move the crosshair, Page up/down step, + and - zoom, Ctrl+arrows pan, Home fits, Return enlarges.</source>
        <translation>Ziehen: Fadenkreuz bewegen. Mausrad: blättern. Strg+Mausrad: zoomen. Rechts ziehen: verschieben. Doppelklick: in den Hauptbereich und zurück. Mit Tasten: Pfeile bewegen das Fadenkreuz, Bild auf/ab blättern, + und - zoomen, Strg+Pfeile verschieben, Pos1 passt ein, Eingabe vergrößert.</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>Mehrere Teile</translation>
    </message>
    <message>
        <source>girth {girth} cm</source>
        <translation>Umfang {girth} cm</translation>
    </message>
    <message>
        <source>{tissue} at the crosshair</source>
        <translation>{tissue} am Fadenkreuz</translation>
    </message>
    <message>
        <source>taken from nearby: no part of the model lies exactly here</source>
        <translation>aus der Nähe übernommen: kein Teil des Modells liegt genau hier</translation>
    </message>
    <message>
        <source>{percent} % taken from nearby</source>
        <translation>{percent} % aus der Nähe übernommen</translation>
    </message>
    <message>
        <source>Hatch what is taken from nearby</source>
        <translation>Aus der Nähe Übernommenes schraffieren</translation>
    </message>
    <message>
        <source>In folds of the skin and where parts touch, no part of the model may lie exactly at a pixel: it then shows what lies nearest. Hatched, also in exported slices</source>
        <translation>In Hautfalten und wo Teile sich berühren, liegt vielleicht kein Teil des Modells genau an einem Pixel: Er zeigt dann, was am nächsten liegt. Schraffiert, auch in exportierten Schnitten</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: {what}</source>
        <translation>Etwas Unerwartetes ging schief: {what}</translation>
    </message>
    <message>
        <source>There is not enough memory for this: choose a lower detail, or close other programs.</source>
        <translation>Dafür ist nicht genug Speicher vorhanden: Wählen Sie einen niedrigeren Detailgrad, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Kein Modell geladen</translation>
    </message>
    <message>
        <source>Preparing {model}: {percent} %</source>
        <translation>{model} wird vorbereitet: {percent} %</translation>
    </message>
    <message>
        <source>Loading {model}...</source>
        <translation>{model} wird geladen ...</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Startet ...</translation>
    </message>
    <message>
        <source>Coarse surfaces: those of {model} are being worked out ({percent} %)</source>
        <translation>Grobe Oberflächen: Die von {model} werden ausgearbeitet ({percent} %)</translation>
    </message>
    <message>
        <source>The surfaces of {model} are prepared now: working them out in the background failed. {reason}</source>
        <translation>Die Oberflächen von {model} werden jetzt vorbereitet: Das Ausarbeiten im Hintergrund misslang. {reason}</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>of the body before</source>
        <translation>vom vorigen Körper</translation>
    </message>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>coarse</source>
        <translation>grob</translation>
    </message>
    <message>
        <source>before the change</source>
        <translation>vor der Änderung</translation>
    </message>
    <message>
        <source>Quick (volumes to about half a percent): exact values follow as soon as the body rests</source>
        <translation>Schnell (Volumen auf etwa ein halbes Prozent): Exakte Werte folgen, sobald der Körper ruht</translation>
    </message>
    <message>
        <source>These values are of the body before the last change; new ones are being computed</source>
        <translation>Diese Werte gehören zum Körper vor der letzten Änderung; neue werden berechnet</translation>
    </message>
    <message>
        <source>residual {value:.3f} mm</source>
        <translation>Restfehler {value:.3f} mm</translation>
    </message>
    <message>
        <source>{value:.0f} ms</source>
        <translation>{value:.0f} ms</translation>
    </message>
    <message>
        <source>about {value:.0f} mm off while dragging</source>
        <translation>beim Ziehen etwa {value:.0f} mm daneben</translation>
    </message>
    <message>
        <source>extrapolated: betas beyond {limit:g}</source>
        <translation>extrapoliert: Betas über {limit:g}</translation>
    </message>
    <message>
        <source>shown upright</source>
        <translation>aufrecht gezeigt</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Öffnen ...</translation>
    </message>
    <message>
        <source>All that can be opened ({bodies} {scans} *{session} *.png *.html);;Bodies and motions ({bodies});;3D scans ({scans});;Sessions (*{session});;Exported pictures (*.png);;Reports (*.html);;All files (*)</source>
        <translation>Alles, was geöffnet werden kann ({bodies} {scans} *{session} *.png *.html);;Körper und Bewegungen ({bodies});;3D-Scans ({scans});;Sitzungen (*{session});;Exportierte Bilder (*.png);;Berichte (*.html);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open model...</source>
        <translation>Modell öffnen ...</translation>
    </message>
    <message>
        <source>Save body...</source>
        <translation>Körper speichern ...</translation>
    </message>
    <message>
        <source>Body (*.npz);;Body (*.pkl);;Body (*.json)</source>
        <translation>Körper (*.npz);;Körper (*.pkl);;Körper (*.json)</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Save session as...</source>
        <translation>Sitzung speichern unter ...</translation>
    </message>
    <message>
        <source>HIT Viewer session (*{session})</source>
        <translation>HIT-Viewer-Sitzung (*{session})</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Ganzer Körper</translation>
    </message>
    <message>
        <source>Keep this view for films</source>
        <translation>Diese Ansicht für Filme merken</translation>
    </message>
    <message>
        <source>Forget the kept views</source>
        <translation>Gemerkte Ansichten vergessen</translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation>Gemerkte Ansichten</translation>
    </message>
    <message>
        <source>Look from here</source>
        <translation>Von hier aus sehen</translation>
    </message>
    <message>
        <source>front left</source>
        <translation>vorn links</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>back left</source>
        <translation>hinten links</translation>
    </message>
    <message>
        <source>back</source>
        <translation>hinten</translation>
    </message>
    <message>
        <source>back right</source>
        <translation>hinten rechts</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>vorn rechts</translation>
    </message>
    <message>
        <source>View {number}: {side}, {metres} m away</source>
        <translation>Ansicht {number}: {side}, {metres} m entfernt</translation>
    </message>
    <message>
        <source>View {number}: {side}, {degrees}° from above, {metres} m away</source>
        <translation>Ansicht {number}: {side}, {degrees}° von oben, {metres} m entfernt</translation>
    </message>
    <message>
        <source>View {number}: {side}, {degrees}° from below, {metres} m away</source>
        <translation>Ansicht {number}: {side}, {degrees}° von unten, {metres} m entfernt</translation>
    </message>
    <message>
        <source>Views kept for the film &quot;Camera&quot;: {count}</source>
        <translation>Für den Film „Kamera“ gemerkte Ansichten: {count}</translation>
    </message>
    <message>
        <source>kept views</source>
        <translation>gemerkte Ansichten</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <translation>{name} geöffnet</translation>
    </message>
    <message>
        <source>Reading {name}: {percent} %</source>
        <translation>{name} wird gelesen: {percent} %</translation>
    </message>
    <message>
        <source>Unpacking {name}: {percent} %</source>
        <translation>{name} wird entpackt: {percent} %</translation>
    </message>
    <message>
        <source>Reading {name}...</source>
        <translation>{name} wird gelesen ...</translation>
    </message>
    <message>
        <source>Reading {name} was cancelled: nothing was changed</source>
        <translation>Das Lesen von {name} wurde abgebrochen: nichts geändert</translation>
    </message>
    <message>
        <source>Stop reading the file (Escape); everything stays as it is</source>
        <translation>Das Lesen der Datei abbrechen (Escape); alles bleibt, wie es ist</translation>
    </message>
    <message>
        <source>{name} names a model outside of the folders that are known here: {models}

Nothing there was looked at. Shall the model be opened?</source>
        <translation>{name} nennt ein Modell außerhalb der hier bekannten Ordner: {models}

Dort wurde nichts angesehen. Soll das Modell geöffnet werden?</translation>
    </message>
    <message>
        <source>The model was not opened: shown with {model}.</source>
        <translation>Das Modell wurde nicht geöffnet: gezeigt mit {model}.</translation>
    </message>
    <message>
        <source>Its pinned body, whose model was not opened, is left out.</source>
        <translation>Sein angehefteter Körper, dessen Modell nicht geöffnet wurde, wird weggelassen.</translation>
    </message>
    <message>
        <source>What you were working on</source>
        <translation>Woran Sie gearbeitet haben</translation>
    </message>
    <message>
        <source>What was kept of an earlier run could not be read and was moved aside. It is now:</source>
        <translation>Was von einem früheren Lauf aufbewahrt war, konnte nicht gelesen werden und wurde beiseitegelegt. Es ist jetzt:</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Einstellungen ...</translation>
    </message>
    <message>
        <source>SMPL folder</source>
        <translation>SMPL-Ordner</translation>
    </message>
    <message>
        <source>Folder with SMPL_MALE.pkl, SMPL_FEMALE.pkl or their .npz; only for checkpoints without a body inside</source>
        <translation>Ordner mit SMPL_MALE.pkl, SMPL_FEMALE.pkl oder deren .npz; nur für Checkpoints ohne eigenen Körper</translation>
    </message>
    <message>
        <source>Model folders</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Folders that hold HIT models, each a folder with config.yaml and ckpts</source>
        <translation>Ordner mit HIT-Modellen, jedes ein Ordner mit config.yaml und ckpts</translation>
    </message>
    <message>
        <source>Where models compute; automatic takes a graphics card if there is one</source>
        <translation>Wo Modelle rechnen; automatisch nimmt eine Grafikkarte, falls vorhanden</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Stands above the pages that File &gt; Write report makes</source>
        <translation>Steht über den Seiten, die Datei &gt; Bericht schreiben erstellt</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Picture above the pages that File &gt; Write report makes (PNG or JPEG)</source>
        <translation>Bild über den Seiten, die Datei &gt; Bericht schreiben erstellt (PNG oder JPEG)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen ...</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>usable, {gender}, checkpoints: {count}</source>
        <translation>verwendbar, {gender}, Checkpoints: {count}</translation>
    </message>
    <message>
        <source>{folder}: no models in this folder</source>
        <translation>{folder}: keine Modelle in diesem Ordner</translation>
    </message>
    <message>
        <source>SMPL bodies found: {found}</source>
        <translation>SMPL-Körper gefunden: {found}</translation>
    </message>
    <message>
        <source>No SMPL bodies found (not needed for models that carry their own)</source>
        <translation>Keine SMPL-Körper gefunden (nicht nötig für Modelle mit eigenem Körper)</translation>
    </message>
    <message>
        <source>Computes on: {device}</source>
        <translation>Rechnet auf: {device}</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Suche läuft ...</translation>
    </message>
    <message>
        <source>{folder}: no such folder</source>
        <translation>{folder}: kein solcher Ordner</translation>
    </message>
    <message>
        <source>A crash would lose your changes: save them. {sentence}</source>
        <translation>Ein Absturz würde Ihre Änderungen verlieren: Speichern Sie sie. {sentence}</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Restore what you were working on?</source>
        <translation>Das Programm endete unerwartet. Soll wiederhergestellt werden, woran Sie gearbeitet haben?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>bright colours</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>3D alone</source>
        <translation>Nur 3D</translation>
    </message>
    <message>
        <source>3D and a strip of slices</source>
        <translation>3D und ein Streifen Schnitte</translation>
    </message>
    <message>
        <source>3D and slices, two by two</source>
        <translation>3D und Schnitte, zwei mal zwei</translation>
    </message>
    <message>
        <source>One slice large</source>
        <translation>Ein Schnitt groß</translation>
    </message>
    <message>
        <source>{title} ({keys})</source>
        <translation>{title} ({keys})</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Tafeln</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Of all that the window writes; changed at the next start</source>
        <translation>Von allem, was das Fenster schreibt; ändert sich beim nächsten Start</translation>
    </message>
    <message>
        <source>Small (90 %)</source>
        <translation>Klein (90 %)</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large (115 %)</source>
        <translation>Groß (115 %)</translation>
    </message>
    <message>
        <source>Larger (130 %)</source>
        <translation>Größer (130 %)</translation>
    </message>
    <message>
        <source>Largest (150 %)</source>
        <translation>Am größten (150 %)</translation>
    </message>
    <message>
        <source>Twice as large (200 %)</source>
        <translation>Doppelt so groß (200 %)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window and of the reports that it writes; changed at the next start</source>
        <translation>Des Fensters und der Berichte, die es schreibt; gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>3D drawing</source>
        <translation>3D-Zeichnung</translation>
    </message>
    <message>
        <source>Graphics card: straight to the screen. Processor: in memory, then copied; quicker without a graphics card, and worth a try where the 3D view stays black. Changed at the next start</source>
        <translation>Grafikkarte: direkt auf den Bildschirm. Prozessor: im Speicher, dann kopiert; schneller ohne Grafikkarte, und einen Versuch wert, wo die 3D-Ansicht schwarz bleibt. Ändert sich beim nächsten Start</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Changes with the next start</source>
        <translation>Ändert sich mit dem nächsten Start</translation>
    </message>
    <message>
        <source>Save the changes to this body before closing?</source>
        <translation>Die Änderungen an diesem Körper vor dem Schließen speichern?</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Area of each tissue in all parts of the body against height: arms beside the trunk count too. Click or drag to move the axial plane; arrow keys move it by 5 mm.</source>
        <translation>Fläche jedes Gewebes in allen Körperteilen über der Höhe: Arme neben dem Rumpf zählen mit. Klicken oder ziehen verschiebt die axiale Ebene; Pfeiltasten verschieben sie um 5 mm.</translation>
    </message>
    <message>
        <source>Area with arms and legs, cm²,
against height y, cm</source>
        <translation>Fläche mit Armen und Beinen, cm²,
über Höhe y, cm</translation>
    </message>
    <message>
        <source>Bind the {axis} plane to a place of the body: it then follows shape and pose</source>
        <translation>Die {axis}e Ebene an eine Stelle des Körpers binden: Sie folgt dann Form und Haltung</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Shapes by body mass index, and shapes kept by name</source>
        <translation>Formen nach Body-Mass-Index, und nach Namen gemerkte Formen</translation>
    </message>
    <message>
        <source>Keep this shape...</source>
        <translation>Diese Form merken ...</translation>
    </message>
    <message>
        <source>Name of this shape</source>
        <translation>Name dieser Form</translation>
    </message>
    <message>
        <source>Body mass index {value:g}</source>
        <translation>Body-Mass-Index {value:g}</translation>
    </message>
    <message>
        <source>At the present height</source>
        <translation>Bei der jetzigen Größe</translation>
    </message>
    <message>
        <source>Estimated mass over height squared, kg/m². Changes Slim, and Tall so that the height stays, until the tissues&apos; volumes times their densities give it</source>
        <translation>Geschätzte Masse durch Größe im Quadrat, kg/m². Ändert Schlank, und Groß so, dass die Größe bleibt, bis die Volumen der Gewebe mal ihre Dichten ihn ergeben</translation>
    </message>
    <message>
        <source>Kept by name</source>
        <translation>Nach Namen gemerkt</translation>
    </message>
    <message>
        <source>Looking for a body with a body mass index of {value:g}...</source>
        <translation>Gesucht wird ein Körper mit einem Body-Mass-Index von {value:g} ...</translation>
    </message>
    <message>
        <source>Shape with a body mass index of {value:g}, by the estimated mass</source>
        <translation>Form mit einem Body-Mass-Index von {value:g}, nach der geschätzten Masse</translation>
    </message>
    <message>
        <source>A body mass index of {value:g} lies beyond the model&apos;s reach: this shape is extrapolated</source>
        <translation>Ein Body-Mass-Index von {value:g} liegt außerhalb des Modellbereichs: Diese Form ist extrapoliert</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Abspielen oder anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Frame of the motion</source>
        <translation>Bild der Bewegung</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Close the motion; the body keeps its pose</source>
        <translation>Die Bewegung schließen; der Körper behält seine Haltung</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>pose</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>{joint}</source>
        <translation>{joint}</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>{layer} layer</source>
        <translation>Schicht {layer}</translation>
    </message>
    <message>
        <source>{axis} plane</source>
        <translation>{axis}e Ebene</translation>
    </message>
    <message>
        <source>look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>opened body</source>
        <translation>geöffneter Körper</translation>
    </message>
    <message>
        <source>opened session</source>
        <translation>geöffnete Sitzung</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>End measuring</source>
        <translation>Messen beenden</translation>
    </message>
    <message>
        <source>While a file is read</source>
        <translation>Während eine Datei gelesen wird</translation>
    </message>
    <message>
        <source>In a slice</source>
        <translation>In einem Schnitt</translation>
    </message>
    <message>
        <source>Move the crosshair, 5 mm</source>
        <translation>Fadenkreuz bewegen, 5 mm</translation>
    </message>
    <message>
        <source>Page up / down</source>
        <translation>Bild auf / ab</translation>
    </message>
    <message>
        <source>Step through, 5 mm</source>
        <translation>Blättern, 5 mm</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>The same, 1 mm</source>
        <translation>Dasselbe, 1 mm</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Strg+Pfeile</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Show the whole slice</source>
        <translation>Den ganzen Schnitt zeigen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>On a slider</source>
        <translation>Auf einem Regler</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation>Zehn Schritte</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Male (demonstration phantom)</source>
        <translation>Männlich (Demonstrationsphantom)</translation>
    </message>
    <message>
        <source>Female (demonstration phantom)</source>
        <translation>Weiblich (Demonstrationsphantom)</translation>
    </message>
    <message>
        <source>is missing: the training&apos;s options are not known</source>
        <translation>fehlt: die Optionen des Trainings sind nicht bekannt</translation>
    </message>
    <message>
        <source>is a session</source>
        <translation>ist eine Sitzung</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>ein Körper</translation>
    </message>
    <message>
        <source>The movie was not completed.</source>
        <translation>Der Film wurde nicht fertiggestellt.</translation>
    </message>
    <message>
        <source>is too large for a small picture</source>
        <translation>ist zu groß für ein kleines Bild</translation>
    </message>
    <message>
        <source>No model is loaded yet: choose one first.</source>
        <translation>Es ist noch kein Modell geladen: Wählen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>the film is incomplete, the disk may be full</source>
        <translation>der Film ist unvollständig, der Datenträger ist vielleicht voll</translation>
    </message>
    <message>
        <source>no slice plane is shown</source>
        <translation>keine Schnittebene wird gezeigt</translation>
    </message>
    <message>
        <source>Show one, or choose all planes</source>
        <translation>Zeigen Sie eine, oder wählen Sie alle Ebenen</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>in the zero pose: upright, arms out</source>
        <translation>in der Null-Haltung: aufrecht, Arme ausgestreckt</translation>
    </message>
    <message>
        <source>in the pose shown</source>
        <translation>in der gezeigten Haltung</translation>
    </message>
    <message>
        <source>in the X-pose</source>
        <translation>in der X-Haltung</translation>
    </message>
    <message>
        <source>of the mean body, in the X-pose</source>
        <translation>des mittleren Körpers, in der X-Haltung</translation>
    </message>
    <message>
        <source>{definition}; 180 is straight</source>
        <translation>{definition}; 180 ist gestreckt</translation>
    </message>
    <message>
        <source>convex hull of the skin&apos;s cut, across the bone on limbs, level on the trunk</source>
        <translation>konvexe Hülle des Hautschnitts, an Gliedern quer zum Knochen, am Rumpf waagerecht</translation>
    </message>
    <message>
        <source>convex hull of the cut of the {part}, across the direction ({way}) of x, y and z</source>
        <translation>konvexe Hülle des Schnitts ({part}), quer zur Richtung ({way}) aus x, y und z</translation>
    </message>
    <message>
        <source>straight between two points of the skin</source>
        <translation>gerade zwischen zwei Hautpunkten</translation>
    </message>
    <message>
        <source>shortest way along the skin between the same two points</source>
        <translation>kürzester Weg entlang der Haut zwischen denselben zwei Punkten</translation>
    </message>
    <message>
        <source>{name}, along the skin</source>
        <translation>{name}, entlang der Haut</translation>
    </message>
    <message>
        <source>Something newer is wanted.</source>
        <translation>Etwas Neueres wird verlangt.</translation>
    </message>
    <message>
        <source>The window closed.</source>
        <translation>Das Fenster wurde geschlossen.</translation>
    </message>
</context>
</TS>
