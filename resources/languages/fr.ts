<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>is a folder</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>a file name</source>
        <translation>un nom de fichier</translation>
    </message>
    <message>
        <source>is there already, with other files in it</source>
        <translation>existe déjà et contient d’autres fichiers</translation>
    </message>
    <message>
        <source>Choose another name, or move it away</source>
        <translation>Choisissez un autre nom, ou déplacez-le</translation>
    </message>
    <message>
        <source>Choose another folder or free some space</source>
        <translation>Choisissez un autre dossier ou libérez de l’espace</translation>
    </message>
    <message>
        <source>cannot be written: {reason}</source>
        <translation>ne peut pas être écrit : {reason}</translation>
    </message>
    <message>
        <source>the demonstration phantom</source>
        <translation>le fantôme de démonstration</translation>
    </message>
    <message>
        <source>an unknown body model</source>
        <translation>un modèle de corps inconnu</translation>
    </message>
    <message>
        <source>These betas belong to {space}; this body is {own}: another body, whose size and weight are not the person&apos;s.</source>
        <translation>Le modèle de corps de ces bêtas est {space}, celui de ce corps est {own} : c’est un autre corps, dont la taille et le poids ne sont pas ceux de la personne.</translation>
    </message>
    <message>
        <source>Whether these betas mean the same body here is not known: they belong to {space}, this body is that of {own}.</source>
        <translation>On ne sait pas si ces bêtas désignent ici le même corps : leur modèle de corps est {space}, celui de ce corps est {own}.</translation>
    </message>
    <message>
        <source>The file&apos;s body is {gender}, this model is {own}: the same betas mean another body here.</source>
        <translation>Le corps du fichier est {gender}, ce modèle est {own} : les mêmes bêtas désignent ici un autre corps.</translation>
    </message>
    <message>
        <source>The file&apos;s body is {gender}, this model is {own}: the same betas mean another body for each gender.</source>
        <translation>Le corps du fichier est {gender}, ce modèle est {own} : les mêmes bêtas désignent un autre corps pour chaque sexe.</translation>
    </message>
    <message>
        <source>of unknown gender</source>
        <translation>de sexe inconnu</translation>
    </message>
    <message>
        <source>has an unknown ending</source>
        <translation>a une extension inconnue</translation>
    </message>
    <message>
        <source>.npz, .pkl or .json</source>
        <translation>.npz, .pkl ou .json</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>hips</source>
        <translation>hanches</translation>
    </message>
    <message>
        <source>mid-thighs</source>
        <translation>mi-cuisses</translation>
    </message>
    <message>
        <source>knees</source>
        <translation>genoux</translation>
    </message>
    <message>
        <source>ankles</source>
        <translation>chevilles</translation>
    </message>
    <message>
        <source>lower spine (about L3)</source>
        <translation>rachis inférieur (environ L3)</translation>
    </message>
    <message>
        <source>middle spine</source>
        <translation>rachis moyen</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>poitrine</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>épaules</translation>
    </message>
    <message>
        <source>elbows</source>
        <translation>coudes</translation>
    </message>
    <message>
        <source>left thigh</source>
        <translation>cuisse gauche</translation>
    </message>
    <message>
        <source>right thigh</source>
        <translation>cuisse droite</translation>
    </message>
    <message>
        <source>left upper arm</source>
        <translation>haut du bras gauche</translation>
    </message>
    <message>
        <source>right upper arm</source>
        <translation>haut du bras droit</translation>
    </message>
    <message>
        <source>not an SMPL body model</source>
        <translation>n’est pas un modèle de corps SMPL</translation>
    </message>
    <message>
        <source>the keys {names}</source>
        <translation>les clés {names}</translation>
    </message>
    <message>
        <source>wrong shape</source>
        <translation>forme incorrecte</translation>
    </message>
    <message>
        <source>values that are not finite</source>
        <translation>valeurs non finies</translation>
    </message>
    <message>
        <source>too few shape components</source>
        <translation>trop peu de composantes de forme</translation>
    </message>
    <message>
        <source>at least {num_betas}</source>
        <translation>au moins {num_betas}</translation>
    </message>
    <message>
        <source>a face names a vertex that does not exist</source>
        <translation>une face désigne un sommet qui n’existe pas</translation>
    </message>
    <message>
        <source>joints are not listed after their parents</source>
        <translation>des articulations ne suivent pas leurs parents</translation>
    </message>
    <message>
        <source>a {kind} that is no array of numbers</source>
        <translation>un {kind} qui n’est pas un tableau de nombres</translation>
    </message>
    <message>
        <source>is not numeric</source>
        <translation>n’est pas numérique</translation>
    </message>
    <message>
        <source>{bad} of {size} values NaN or infinite</source>
        <translation>{bad} valeurs sur {size} NaN ou infinies</translation>
    </message>
    <message>
        <source>has values that are no numbers</source>
        <translation>contient des valeurs qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>finite values</source>
        <translation>des valeurs finies</translation>
    </message>
    <message>
        <source>values within +-{limit:.4g}{unit}</source>
        <translation>des valeurs comprises dans +-{limit:.4g}{unit}</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>est hors limites</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>un seul nombre</translation>
    </message>
    <message>
        <source>shape {shape}</source>
        <translation>forme {shape}</translation>
    </message>
    <message>
        <source>has the wrong size</source>
        <translation>n’a pas la bonne taille</translation>
    </message>
    <message>
        <source>1 to {most} numbers</source>
        <translation>1 à {most} nombres</translation>
    </message>
    <message>
        <source>72 values are global_orient (3) and body_pose (69) in one: pass them apart, or in files as &apos;pose&apos;</source>
        <translation>72 valeurs sont global_orient (3) et body_pose (69) réunis : passez-les séparément, ou dans un fichier sous « pose »</translation>
    </message>
    <message>
        <source>Rotation matrices are not supported: convert them to axis-angle vectors</source>
        <translation>Les matrices de rotation ne sont pas prises en charge : convertissez-les en vecteurs axe-angle</translation>
    </message>
    <message>
        <source>is unknown</source>
        <translation>est inconnu</translation>
    </message>
    <message>
        <source>male, female or neutral</source>
        <translation>male, female ou neutral</translation>
    </message>
    <message>
        <source>shape (frames, {names})</source>
        <translation>forme (frames, {names})</translation>
    </message>
    <message>
        <source>has the wrong shape</source>
        <translation>n’a pas la bonne forme</translation>
    </message>
    <message>
        <source>{length} frames as in body_pose</source>
        <translation>{length} images comme dans body_pose</translation>
    </message>
    <message>
        <source>has another length</source>
        <translation>a une autre longueur</translation>
    </message>
    <message>
        <source>above 0, at most {most:,} frames/s</source>
        <translation>supérieur à 0, au plus {most:,} images/s</translation>
    </message>
    <message>
        <source>is no frame rate</source>
        <translation>n’est pas une fréquence d’images</translation>
    </message>
    <message>
        <source>is outside</source>
        <translation>est en dehors</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Debout</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Assis</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Arms up (MRI)</source>
        <translation>Bras levés (IRM)</translation>
    </message>
    <message>
        <source>betas with body_pose, pose or poses</source>
        <translation>betas avec body_pose, pose ou poses</translation>
    </message>
    <message>
        <source>Which axis of the file&apos;s world is up is not sure from how the body stands: choose it if this is wrong.</source>
        <translation>L’axe vertical du monde du fichier ne se déduit pas avec certitude de la position du corps : choisissez-le s’il est faux.</translation>
    </message>
    <message>
        <source>is not in the file</source>
        <translation>n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>person {name}</source>
        <translation>personne {name}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>un parmi {names}</translation>
    </message>
    <message>
        <source>The file holds no pose; the body stands in the T-pose.</source>
        <translation>Le fichier ne contient pas de pose ; le corps est en pose en T.</translation>
    </message>
    <message>
        <source>The file holds {frames} frames; the first one is shown.</source>
        <translation>Le fichier contient {frames} images ; la première est affichée.</translation>
    </message>
    <message>
        <source>holds no motion</source>
        <translation>ne contient pas de mouvement</translation>
    </message>
    <message>
        <source>poses, pose, or body_pose</source>
        <translation>poses, pose ou body_pose</translation>
    </message>
    <message>
        <source> (seen in {file})</source>
        <translation> (vue dans {file})</translation>
    </message>
    <message>
        <source>the first, {name},</source>
        <translation>la première, {name},</translation>
    </message>
    <message>
        <source>The file holds {count} persons ({names}); {chosen}{seen} is shown.</source>
        <translation>Le fichier contient {count} personnes ({names}) ; est affichée : {chosen}{seen}.</translation>
    </message>
    <message>
        <source>The file&apos;s world has {axis} up; it is turned so that Y is up.</source>
        <translation>Dans le monde du fichier, {axis} est vers le haut ; il est tourné pour que Y soit vers le haut.</translation>
    </message>
    <message>
        <source>{file}: {error}</source>
        <translation>{file} : {error}</translation>
    </message>
    <message>
        <source>The file holds no frame rate; 30 frames per second are assumed.</source>
        <translation>Le fichier ne contient pas de fréquence d’images ; 30 images par seconde sont supposées.</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>is of a newer program</source>
        <translation>vient d’un programme plus récent</translation>
    </message>
    <message>
        <source>holds too many bodies apart from each other</source>
        <translation>contient trop de corps séparés</translation>
    </message>
    <message>
        <source>at most {most:,}</source>
        <translation>au plus {most:,}</translation>
    </message>
    <message>
        <source>Save its frames as arrays</source>
        <translation>Enregistrez ses images sous forme de tableaux</translation>
    </message>
    <message>
        <source>holds a body of {model}, which is no SMPL</source>
        <translation>contient un corps de {model}, qui n’est pas SMPL</translation>
    </message>
    <message>
        <source>10 betas, or rows of 72, 156 or 165 pose numbers</source>
        <translation>10 bêtas, ou des lignes de 72, 156 ou 165 nombres de pose</translation>
    </message>
    <message>
        <source>is not a supported body file</source>
        <translation>n’est pas un fichier de corps pris en charge</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>un dictionnaire</translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <translation>Non utilisé : {names}.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} autres</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Not shown: {names}, the same bodies in other axes or for another model.</source>
        <translation>Non affiché : {names}, les mêmes corps dans d’autres axes ou pour un autre modèle.</translation>
    </message>
    <message>
        <source>Read: {names}.</source>
        <translation>Lu : {names}.</translation>
    </message>
    <message>
        <source>a scene or mesh (glTF)</source>
        <translation>une scène ou un maillage (glTF)</translation>
    </message>
    <message>
        <source>a scene (FBX)</source>
        <translation>une scène (FBX)</translation>
    </message>
    <message>
        <source>a scene of Blender</source>
        <translation>une scène de Blender</translation>
    </message>
    <message>
        <source>a mesh or point cloud (PLY)</source>
        <translation>un maillage ou un nuage de points (PLY)</translation>
    </message>
    <message>
        <source>a mesh (STL)</source>
        <translation>un maillage (STL)</translation>
    </message>
    <message>
        <source>a mesh (OFF)</source>
        <translation>un maillage (OFF)</translation>
    </message>
    <message>
        <source>a scene (USD)</source>
        <translation>une scène (USD)</translation>
    </message>
    <message>
        <source>a motion of bones (BVH)</source>
        <translation>un mouvement d’os (BVH)</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>un fichier HDF5</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a film or sound</source>
        <translation>un film ou un son</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>un film</translation>
    </message>
    <message>
        <source>a document (PDF)</source>
        <translation>un document (PDF)</translation>
    </message>
    <message>
        <source>a file packed by lz4</source>
        <translation>un fichier compressé par lz4</translation>
    </message>
    <message>
        <source>a file of an old joblib</source>
        <translation>un fichier d’un ancien joblib</translation>
    </message>
    <message>
        <source>an archive (7z)</source>
        <translation>une archive (7z)</translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <translation>une archive (RAR)</translation>
    </message>
    <message>
        <source>a file of Matlab</source>
        <translation>un fichier Matlab</translation>
    </message>
    <message>
        <source>Choose the file with the body&apos;s parameters (betas, body_pose) that the tool writes beside it</source>
        <translation>Choisissez le fichier des paramètres du corps (betas, body_pose) que l’outil écrit à côté</translation>
    </message>
    <message>
        <source>Save it anew, as .npz or with another compression</source>
        <translation>Enregistrez-le à nouveau, en .npz ou avec une autre compression</translation>
    </message>
    <message>
        <source>is no table of numbers ({error})</source>
        <translation>n’est pas un tableau de nombres ({error})</translation>
    </message>
    <message>
        <source>is an archive without arrays</source>
        <translation>est une archive sans tableaux</translation>
    </message>
    <message>
        <source>an .npz or a file of torch.save</source>
        <translation>un .npz ou un fichier de torch.save</translation>
    </message>
    <message>
        <source>is {what}, not a body</source>
        <translation>est {what}, pas un corps</translation>
    </message>
    <message>
        <source>is a film or picture, not a body</source>
        <translation>est un film ou une image, pas un corps</translation>
    </message>
    <message>
        <source>is a mesh (OBJ), not a body</source>
        <translation>est un maillage (OBJ), pas un corps</translation>
    </message>
    <message>
        <source>is damaged or no JSON ({error})</source>
        <translation>est endommagé ou n’est pas du JSON ({error})</translation>
    </message>
    <message>
        <source>is a scene (glTF), not a body</source>
        <translation>est une scène (glTF), pas un corps</translation>
    </message>
    <message>
        <source>The betas are SMPL-X&apos;s, whose shape space is another: the shape is an approximation.</source>
        <translation>Les bêtas sont ceux de SMPL-X, dont l’espace de formes est différent : la forme est une approximation.</translation>
    </message>
    <message>
        <source>The file holds no betas that are known as such; the body has the mean shape.</source>
        <translation>Le fichier ne contient pas de bêtas reconnus comme tels ; le corps a la forme moyenne.</translation>
    </message>
    <message>
        <source>The shape changes over the {count} frames; the mean of all frames&apos; betas is used.</source>
        <translation>La forme change au cours des {count} images ; la moyenne des bêtas de toutes les images est utilisée.</translation>
    </message>
    <message>
        <source>; this person is taken for a child, and an adult is shown</source>
        <translation>; cette personne est considérée comme un enfant, un adulte est affiché</translation>
    </message>
    <message>
        <source>The last of the {size} betas is an age ({age:.2g}), which the model does not know: it knows the first {count} betas{child}.</source>
        <translation>Le dernier des {size} bêtas est un âge ({age:.2g}), que le modèle ne connaît pas : il connaît les {count} premiers bêtas{child}.</translation>
    </message>
    <message>
        <source>The last of the {size} betas is an age, here that of an adult; it is left out.</source>
        <translation>Le dernier des {size} bêtas est un âge, ici celui d’un adulte ; il est ignoré.</translation>
    </message>
    <message>
        <source>The file holds {size} betas; the model knows the first {count}, the others are left out.</source>
        <translation>Le fichier contient {size} bêtas ; le modèle connaît les {count} premiers, les autres sont ignorés.</translation>
    </message>
    <message>
        <source>The file holds {size} betas; the others are zero.</source>
        <translation>Le fichier contient {size} bêtas ; les autres valent zéro.</translation>
    </message>
    <message>
        <source>The betas reach {most:.3g}, which no person has: they may be a fit that went astray.</source>
        <translation>Les bêtas atteignent {most:.3g}, ce que personne n’a : ils viennent peut-être d’un ajustement qui a échoué.</translation>
    </message>
    <message>
        <source>The betas are those of {model}, another body model than SMPL.</source>
        <translation>Les bêtas sont ceux de {model}, un autre modèle de corps que SMPL.</translation>
    </message>
    <message>
        <source>The body is {scale:.4g} times as large as its betas say ({name}); betas that come near show it.</source>
        <translation>Le corps est {scale:.4g} fois plus grand que ne le disent ses bêtas ({name}) ; des bêtas approchants l’affichent.</translation>
    </message>
    <message>
        <source>The gender is given as {value}, which is taken for {word} (0 neutral, 1 male, 2 female).</source>
        <translation>Le sexe est donné par {value}, compris comme {word} (0 neutre, 1 masculin, 2 féminin).</translation>
    </message>
    <message>
        <source>The gender is given as {value:g}, which is unknown.</source>
        <translation>Le sexe est donné par {value:g}, valeur inconnue.</translation>
    </message>
    <message>
        <source>The gender is given in an unknown form.</source>
        <translation>Le sexe est donné sous une forme inconnue.</translation>
    </message>
    <message>
        <source>The gender is given as &apos;{value}&apos;, which is unknown.</source>
        <translation>Le sexe est donné par « {value} », valeur inconnue.</translation>
    </message>
    <message>
        <source>rotations of 21 to 24, 52, 53 or 55 joints: 63 or 69 numbers without the root, 66, 72, 156 or 165 with it</source>
        <translation>rotations de 21 à 24, 52, 53 ou 55 articulations : 63 ou 69 nombres sans la racine, 66, 72, 156 ou 165 avec elle</translation>
    </message>
    <message>
        <source>{bad} of {size} values NaN, infinite or too large</source>
        <translation>{bad} valeurs sur {size} NaN, infinies ou trop grandes</translation>
    </message>
    <message>
        <source>The field {name} holds the root as well.</source>
        <translation>Le champ {name} contient aussi la racine.</translation>
    </message>
    <message>
        <source>one rotation: 3, 4, 6 or 9 numbers, or rows of them</source>
        <translation>une rotation : 3, 4, 6 ou 9 nombres, ou des lignes de ceux-ci</translation>
    </message>
    <message>
        <source>The root&apos;s rotation is that of {name}; {other} has another.</source>
        <translation>La rotation de la racine est celle de {name} ; {other} en a une autre.</translation>
    </message>
    <message>
        <source>{count} numbers or more</source>
        <translation>{count} nombres ou plus</translation>
    </message>
    <message>
        <source>3 numbers, or rows of them</source>
        <translation>3 nombres, ou des lignes de ceux-ci</translation>
    </message>
    <message>
        <source>The place is {name} divided by {other} ({by:g}).</source>
        <translation>La position est {name} divisé par {other} ({by:g}).</translation>
    </message>
    <message>
        <source>is a code of VPoser, not a pose</source>
        <translation>est un code de VPoser, pas une pose</translation>
    </message>
    <message>
        <source>joint rotations</source>
        <translation>rotations des articulations</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} nombres</translation>
    </message>
    <message>
        <source>Decode it with the tool that wrote the file: vposer.decode(code)[&apos;pose_body&apos;] of human_body_prior gives 63 numbers, to be saved as body_pose</source>
        <translation>Décodez-le avec l’outil qui a écrit le fichier : vposer.decode(code)[&apos;pose_body&apos;] de human_body_prior donne 63 nombres, à enregistrer comme body_pose</translation>
    </message>
    <message>
        <source>is a pose of SKEL, another body model</source>
        <translation>est une pose de SKEL, un autre modèle de corps</translation>
    </message>
    <message>
        <source>SMPL&apos;s joint rotations</source>
        <translation>rotations des articulations de SMPL</translation>
    </message>
    <message>
        <source>Let the tool export the SMPL body that the SKEL one was fitted to</source>
        <translation>Faites exporter par l’outil le corps SMPL auquel celui de SKEL a été ajusté</translation>
    </message>
    <message>
        <source>MHR (SAM 3D Body)</source>
        <translation>MHR (SAM 3D Body)</translation>
    </message>
    <message>
        <source>Export the mesh and fit a body to it</source>
        <translation>Exportez le maillage et ajustez-y un corps</translation>
    </message>
    <message>
        <source>MANO, a hand</source>
        <translation>MANO, une main</translation>
    </message>
    <message>
        <source>Choose the tool&apos;s file with the whole body</source>
        <translation>Choisissez le fichier de l’outil qui contient le corps entier</translation>
    </message>
    <message>
        <source>FLAME, a head</source>
        <translation>FLAME, une tête</translation>
    </message>
    <message>
        <source>is a body model, not a body</source>
        <translation>est un modèle de corps, pas un corps</translation>
    </message>
    <message>
        <source>Put body models into the SMPL folder of the settings</source>
        <translation>Placez les modèles de corps dans le dossier SMPL des réglages</translation>
    </message>
    <message>
        <source>holds a pose as a code of VPoser (32 numbers) only</source>
        <translation>ne contient de pose que sous forme de code de VPoser (32 nombres)</translation>
    </message>
    <message>
        <source>Decode it with the tool that wrote the file: vposer.decode(code)[&apos;pose_body&apos;] of human_body_prior gives 63 numbers, to be saved as body_pose with betas and global_orient</source>
        <translation>Décodez-la avec l’outil qui a écrit le fichier : vposer.decode(code)[&apos;pose_body&apos;] de human_body_prior donne 63 nombres, à enregistrer comme body_pose avec betas et global_orient</translation>
    </message>
    <message>
        <source>is a scene, not a body</source>
        <translation>est une scène, pas un corps</translation>
    </message>
    <message>
        <source>Choose the file with the body&apos;s parameters that the tool writes beside it</source>
        <translation>Choisissez le fichier des paramètres du corps que l’outil écrit à côté</translation>
    </message>
    <message>
        <source>holds a scene or cameras, not a body</source>
        <translation>contient une scène ou des caméras, pas un corps</translation>
    </message>
    <message>
        <source>Choose the file with the body&apos;s parameters beside it</source>
        <translation>Choisissez le fichier des paramètres du corps à côté</translation>
    </message>
    <message>
        <source>holds measures of a person, not a body</source>
        <translation>contient des mesures d’une personne, pas un corps</translation>
    </message>
    <message>
        <source>`hit solve FILE` makes bodies of its rows; the window takes measures under its table</source>
        <translation>`hit solve FILE` fait des corps de ses lignes ; la fenêtre accepte des mesures sous son tableau</translation>
    </message>
    <message>
        <source>holds a mesh, not a body&apos;s parameters</source>
        <translation>contient un maillage, pas les paramètres d’un corps</translation>
    </message>
    <message>
        <source>The angles are far too large for radians; they are taken as degrees.</source>
        <translation>Les angles sont bien trop grands pour des radians ; ils sont lus en degrés.</translation>
    </message>
    <message>
        <source>The angles are taken as {unit}, as said.</source>
        <translation>Les angles sont lus comme indiqué : {unit}.</translation>
    </message>
    <message>
        <source>is out of range: expected values within +-{limit:.4g} rad, found {most:.4g} rad</source>
        <translation>est hors limites : attendu : des valeurs comprises dans +-{limit:.4g} rad, trouvé : {most:.4g} rad</translation>
    </message>
    <message>
        <source>Angles beyond two turns are brought back within one.</source>
        <translation>Les angles de plus de deux tours sont ramenés à moins d’un tour.</translation>
    </message>
    <message>
        <source>are no quaternions: expected a length of 1, found {value:.3g}</source>
        <translation>ne sont pas des quaternions : attendu : une longueur de 1, trouvé : {value:.3g}</translation>
    </message>
    <message>
        <source>The rotations are taken as quaternions with w {place}.</source>
        <translation>Les rotations sont lues comme des quaternions avec w {place}.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>en premier</translation>
    </message>
    <message>
        <source>last</source>
        <translation>en dernier</translation>
    </message>
    <message>
        <source>The 6D rotations are taken as rows, since knees and elbows bend so.</source>
        <translation>Les rotations 6D sont lues par lignes, car genoux et coudes se plient ainsi.</translation>
    </message>
    <message>
        <source>are no rotation matrices: they press a direction flat</source>
        <translation>ne sont pas des matrices de rotation : elles aplatissent une direction</translation>
    </message>
    <message>
        <source>are no rotation matrices: they mirror the body</source>
        <translation>ne sont pas des matrices de rotation : elles reflètent le corps</translation>
    </message>
    <message>
        <source>The rotation matrices are up to {far:.2g} off a rotation; the nearest ones are taken.</source>
        <translation>Les matrices de rotation s’écartent d’une rotation jusqu’à {far:.2g} ; les plus proches sont utilisées.</translation>
    </message>
    <message>
        <source>has too many axes</source>
        <translation>a trop d’axes</translation>
    </message>
    <message>
        <source>persons, frames and numbers at most</source>
        <translation>personnes, images et nombres au plus</translation>
    </message>
    <message>
        <source>has more axes than the pose</source>
        <translation>a plus d’axes que la pose</translation>
    </message>
    <message>
        <source>rows as the pose</source>
        <translation>des lignes comme la pose</translation>
    </message>
    <message>
        <source>has other persons or frames</source>
        <translation>a d’autres personnes ou images</translation>
    </message>
    <message>
        <source>{count} frames as body_pose</source>
        <translation>{count} images comme body_pose</translation>
    </message>
    <message>
        <source>the fields {names}</source>
        <translation>les champs {names}</translation>
    </message>
    <message>
        <source>is no SMPL body model</source>
        <translation>n’est pas un modèle de corps SMPL</translation>
    </message>
    <message>
        <source>Put SMPL&apos;s own files into the folder</source>
        <translation>Placez les fichiers d’origine de SMPL dans le dossier</translation>
    </message>
    <message>
        <source>is an {model} model; HIT needs SMPL</source>
        <translation>est un modèle {model} ; HIT a besoin de SMPL</translation>
    </message>
    <message>
        <source>at least {count} shapes</source>
        <translation>au moins {count} formes</translation>
    </message>
    <message>
        <source>has too few shapes</source>
        <translation>a trop peu de formes</translation>
    </message>
    <message>
        <source>sums from {low:.3g} to {high:.3g}</source>
        <translation>sommes de {low:.3g} à {high:.3g}</translation>
    </message>
    <message>
        <source>are no skinning weights</source>
        <translation>ne sont pas des poids de skinning</translation>
    </message>
    <message>
        <source>rows that sum to 1</source>
        <translation>des lignes dont la somme est 1</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>has values that are not finite or too large</source>
        <translation>contient des valeurs non finies ou trop grandes</translation>
    </message>
    <message>
        <source>whole numbers from 0 to {value}</source>
        <translation>des nombres entiers de 0 à {value}</translation>
    </message>
    <message>
        <source>names vertices that do not exist</source>
        <translation>désigne des sommets qui n’existent pas</translation>
    </message>
    <message>
        <source>parents {value}</source>
        <translation>parents {value}</translation>
    </message>
    <message>
        <source>is not SMPL&apos;s tree of joints</source>
        <translation>n’est pas l’arbre d’articulations de SMPL</translation>
    </message>
    <message>
        <source>is no SMPL-X body model</source>
        <translation>n’est pas un modèle de corps SMPL-X</translation>
    </message>
    <message>
        <source>at least 10</source>
        <translation>au moins 10</translation>
    </message>
    <message>
        <source>parents that begin with {value}</source>
        <translation>des parents qui commencent par {value}</translation>
    </message>
    <message>
        <source>is not SMPL-X&apos;s tree of joints</source>
        <translation>n’est pas l’arbre d’articulations de SMPL-X</translation>
    </message>
    <message>
        <source>is no correspondence of SMPL-X and SMPL</source>
        <translation>n’est pas une correspondance entre SMPL-X et SMPL</translation>
    </message>
    <message>
        <source>a matrix</source>
        <translation>une matrice</translation>
    </message>
    <message>
        <source>has values that are not finite</source>
        <translation>contient des valeurs non finies</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>is a device or pipe</source>
        <translation>est un périphérique ou un tube</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>its name is invalid</source>
        <translation>son nom n’est pas valable</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>is a damaged or incomplete {kind} archive</source>
        <translation>est une archive {kind} endommagée ou incomplète</translation>
    </message>
    <message>
        <source>does not fit into memory</source>
        <translation>ne tient pas en mémoire</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>est trop grand</translation>
    </message>
    <message>
        <source>at most {most:,} bytes unpacked</source>
        <translation>au plus {most:,} octets décompressés</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>lists too many members</source>
        <translation>énumère trop d’éléments</translation>
    </message>
    <message>
        <source>a directory of at most {most:,} bytes</source>
        <translation>un répertoire d’au plus {most:,} octets</translation>
    </message>
    <message>
        <source>needs more than {most:,} MB of memory</source>
        <translation>nécessite plus de {most:,} Mo de mémoire</translation>
    </message>
    <message>
        <source>holds more than {most:,} objects or instructions</source>
        <translation>contient plus de {most:,} objets ou instructions</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>il dépasse {most} Mo</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>a number is too large: {number}</source>
        <translation>un nombre est trop grand : {number}</translation>
    </message>
    <message>
        <source>a number has too many digits</source>
        <translation>un nombre a trop de chiffres</translation>
    </message>
    <message>
        <source>{constant} is no number</source>
        <translation>{constant} n’est pas un nombre</translation>
    </message>
    <message>
        <source>{error}, which no body needs</source>
        <translation>{error}, dont aucun corps n’a besoin</translation>
    </message>
    <message>
        <source>was refused and nothing in it was run, because it asks for &apos;{refused}&apos;, which no body needs</source>
        <translation>a été refusé et rien n’y a été exécuté, car il demande « {refused} », dont aucun corps n’a besoin</translation>
    </message>
    <message>
        <source>is no complete pickle: it ends too early, after {count} bytes</source>
        <translation>n’est pas un pickle complet : il se termine trop tôt, après {count} octets</translation>
    </message>
    <message>
        <source>is no pickle that can be read as data: it holds {error} (at byte {position})</source>
        <translation>n’est pas un pickle lisible comme des données : il contient {error} (à l’octet {position})</translation>
    </message>
    <message>
        <source>is no pickle, or a damaged one (at byte {position})</source>
        <translation>n’est pas un pickle, ou il est endommagé (à l’octet {position})</translation>
    </message>
    <message>
        <source>Save bodies as plain numpy arrays</source>
        <translation>Enregistrez les corps comme de simples tableaux numpy</translation>
    </message>
    <message>
        <source>a mark in place of a value</source>
        <translation>une marque à la place d’une valeur</translation>
    </message>
    <message>
        <source>items for something that is no {kind}</source>
        <translation>des éléments pour ce qui n’est pas un {kind}</translation>
    </message>
    <message>
        <source>a name that is no text</source>
        <translation>un nom qui n’est pas du texte</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>une référence à rien</translation>
    </message>
    <message>
        <source>a key without a value</source>
        <translation>une clé sans valeur</translation>
    </message>
    <message>
        <source>an object with unexpected options</source>
        <translation>un objet avec des options inattendues</translation>
    </message>
    <message>
        <source>an object with unexpected arguments</source>
        <translation>un objet avec des arguments inattendus</translation>
    </message>
    <message>
        <source>an object outside of the file (persistent id)</source>
        <translation>un objet hors du fichier (persistent id)</translation>
    </message>
    <message>
        <source>a number of too many digits</source>
        <translation>un nombre de trop de chiffres</translation>
    </message>
    <message>
        <source>text without quotes</source>
        <translation>du texte sans guillemets</translation>
    </message>
    <message>
        <source>a pickle protocol of the future</source>
        <translation>un protocole pickle futur</translation>
    </message>
    <message>
        <source>an object without a class</source>
        <translation>un objet sans classe</translation>
    </message>
    <message>
        <source>a registered extension</source>
        <translation>une extension enregistrée</translation>
    </message>
    <message>
        <source>a buffer outside of the file</source>
        <translation>un tampon hors du fichier</translation>
    </message>
    <message>
        <source>is a damaged .npz or zip archive</source>
        <translation>est une archive .npz ou zip endommagée</translation>
    </message>
    <message>
        <source>is a damaged .npz archive</source>
        <translation>est une archive .npz endommagée</translation>
    </message>
    <message>
        <source>is a damaged numpy array</source>
        <translation>est un tableau numpy endommagé</translation>
    </message>
    <message>
        <source>has an unsupported type</source>
        <translation>a un type non pris en charge</translation>
    </message>
    <message>
        <source>holds {error}</source>
        <translation>contient {error}</translation>
    </message>
    <message>
        <source>lists nested too deep</source>
        <translation>des listes trop imbriquées</translation>
    </message>
    <message>
        <source>too many numbers</source>
        <translation>trop de nombres</translation>
    </message>
    <message>
        <source>lists of unequal lengths</source>
        <translation>des listes de longueurs inégales</translation>
    </message>
    <message>
        <source>an array of {dtype}</source>
        <translation>un tableau de {dtype}</translation>
    </message>
    <message>
        <source>an array of shape {shape} and type {dtype} with {count} bytes</source>
        <translation>un tableau de forme {shape} et de type {dtype} avec {count} octets</translation>
    </message>
    <message>
        <source>text with impossible characters</source>
        <translation>du texte avec des caractères impossibles</translation>
    </message>
    <message>
        <source>an array of impossible shape {shape}</source>
        <translation>un tableau de forme impossible {shape}</translation>
    </message>
    <message>
        <source>a call of something that is no function</source>
        <translation>un appel de ce qui n’est pas une fonction</translation>
    </message>
    <message>
        <source>an unexpected call of &apos;{text}&apos;</source>
        <translation>un appel inattendu de « {text} »</translation>
    </message>
    <message>
        <source>wrong arguments for &apos;{text}&apos;</source>
        <translation>de mauvais arguments pour « {text} »</translation>
    </message>
    <message>
        <source>an object of an unexpected class</source>
        <translation>un objet d’une classe inattendue</translation>
    </message>
    <message>
        <source>a numpy array with an unexpected state</source>
        <translation>un tableau numpy dans un état inattendu</translation>
    </message>
    <message>
        <source>a &apos;{name}&apos; with an unexpected state</source>
        <translation>un « {name} » dans un état inattendu</translation>
    </message>
    <message>
        <source>a state for a {kind}, which has none</source>
        <translation>un état pour un {kind}, qui n’en a pas</translation>
    </message>
    <message>
        <source>a dictionary with an unexpected state</source>
        <translation>un dictionnaire dans un état inattendu</translation>
    </message>
    <message>
        <source>an array without a type</source>
        <translation>un tableau sans type</translation>
    </message>
    <message>
        <source>an array without a valid shape</source>
        <translation>un tableau sans forme valable</translation>
    </message>
    <message>
        <source>an array of objects of shape {shape} without that many objects</source>
        <translation>un tableau d’objets de forme {shape} sans autant d’objets</translation>
    </message>
    <message>
        <source>an array whose data are text</source>
        <translation>un tableau dont les données sont du texte</translation>
    </message>
    <message>
        <source>an array without data</source>
        <translation>un tableau sans données</translation>
    </message>
    <message>
        <source>an array of unsupported type {shown}</source>
        <translation>un tableau du type non pris en charge {shown}</translation>
    </message>
    <message>
        <source>an array of unsupported type (records or sub-arrays)</source>
        <translation>un tableau d’un type non pris en charge (enregistrements ou sous-tableaux)</translation>
    </message>
    <message>
        <source>an array of unsupported byte order</source>
        <translation>un tableau à l’ordre des octets non pris en charge</translation>
    </message>
    <message>
        <source>an array of unsupported class</source>
        <translation>un tableau d’une classe non prise en charge</translation>
    </message>
    <message>
        <source>an array of unexpected order</source>
        <translation>un tableau d’ordre inattendu</translation>
    </message>
    <message>
        <source>an array with unexpected axes</source>
        <translation>un tableau avec des axes inattendus</translation>
    </message>
    <message>
        <source>text in an unexpected encoding</source>
        <translation>du texte dans un codage inattendu</translation>
    </message>
    <message>
        <source>an object of an unexpected base class</source>
        <translation>un objet d’une classe de base inattendue</translation>
    </message>
    <message>
        <source>{value} as a key or set element</source>
        <translation>{value} comme clé ou élément d’ensemble</translation>
    </message>
    <message>
        <source>a dictionary without pairs</source>
        <translation>un dictionnaire sans paires</translation>
    </message>
    <message>
        <source>a collection without items</source>
        <translation>une collection sans éléments</translation>
    </message>
    <message>
        <source>a path that is no text</source>
        <translation>un chemin qui n’est pas du texte</translation>
    </message>
    <message>
        <source>value that is neither a number nor text</source>
        <translation>valeur qui n’est ni un nombre ni du texte</translation>
    </message>
    <message>
        <source>a sparse matrix without a valid shape</source>
        <translation>une matrice creuse sans forme valable</translation>
    </message>
    <message>
        <source>a sparse matrix without data</source>
        <translation>une matrice creuse sans données</translation>
    </message>
    <message>
        <source>a sparse matrix with invalid row starts</source>
        <translation>une matrice creuse avec des débuts de ligne non valables</translation>
    </message>
    <message>
        <source>sparse matrix of shape {shape}, which is too large</source>
        <translation>matrice creuse de forme {shape}, qui est trop grande</translation>
    </message>
    <message>
        <source>a sparse matrix with invalid indices</source>
        <translation>une matrice creuse avec des indices non valables</translation>
    </message>
    <message>
        <source>a sparse matrix with indices out of range</source>
        <translation>une matrice creuse avec des indices hors limites</translation>
    </message>
    <message>
        <source>chumpy {kind}</source>
        <translation>chumpy {kind}</translation>
    </message>
    <message>
        <source>a chumpy {kind} that does not fit its array</source>
        <translation>un chumpy {kind} qui ne correspond pas à son tableau</translation>
    </message>
    <message>
        <source>a shape of too many dimensions</source>
        <translation>une forme de trop de dimensions</translation>
    </message>
    <message>
        <source>an index that is no integer</source>
        <translation>un indice qui n’est pas un entier</translation>
    </message>
    <message>
        <source>arrays in other files beside it, as old joblib versions wrote</source>
        <translation>des tableaux dans d’autres fichiers à côté, comme en écrivaient les anciennes versions de joblib</translation>
    </message>
    <message>
        <source>pickles within pickles</source>
        <translation>des pickles dans des pickles</translation>
    </message>
    <message>
        <source>an object outside of the file</source>
        <translation>un objet hors du fichier</translation>
    </message>
    <message>
        <source>a tensor of an unsupported type</source>
        <translation>un tenseur d’un type non pris en charge</translation>
    </message>
    <message>
        <source>wrong arguments for &apos;{name}&apos;</source>
        <translation>de mauvais arguments pour « {name} »</translation>
    </message>
    <message>
        <source>a tensor without a valid shape</source>
        <translation>un tenseur sans forme valable</translation>
    </message>
    <message>
        <source>a tensor larger than its numbers</source>
        <translation>un tenseur plus grand que ses nombres</translation>
    </message>
    <message>
        <source>it holds no line of numbers</source>
        <translation>il ne contient aucune ligne de nombres</translation>
    </message>
    <message>
        <source>its lines have different numbers of columns</source>
        <translation>ses lignes n’ont pas le même nombre de colonnes</translation>
    </message>
    <message>
        <source>it holds words between its numbers</source>
        <translation>il contient des mots entre ses nombres</translation>
    </message>
    <message>
        <source>is no PyTorch file, or a damaged one</source>
        <translation>n’est pas un fichier PyTorch, ou il est endommagé</translation>
    </message>
    <message>
        <source>at most {most:,} bytes</source>
        <translation>au plus {most:,} octets</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>ce n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>it holds more than {most:,} values</source>
        <translation>il contient plus de {most:,} valeurs</translation>
    </message>
    <message>
        <source>it is nested more than {most} levels deep</source>
        <translation>il a plus de {most} niveaux d’imbrication</translation>
    </message>
    <message>
        <source>expected {what}</source>
        <translation>attendu : {what}</translation>
    </message>
    <message>
        <source>found {what}</source>
        <translation>trouvé : {what}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>The model is trained for betas from -{limit:g} to {limit:g}; beyond, it extrapolates</source>
        <translation>Le modèle est entraîné pour des bêtas de -{limit:g} à {limit:g} ; au-delà, il extrapole</translation>
    </message>
    <message>
        <source>The person is {height_cm:.1f} cm tall; by the scan&apos;s own size it would be {own_cm:.1f} cm</source>
        <translation>La personne mesure {height_cm:.1f} cm ; d’après la taille du scan, elle en mesurerait {own_cm:.1f} cm</translation>
    </message>
    <message>
        <source>holds no frames</source>
        <translation>ne contient pas d’images</translation>
    </message>
    <message>
        <source>meshes, one a frame</source>
        <translation>des maillages, un par image</translation>
    </message>
    <message>
        <source>meshes of {names} vertices</source>
        <translation>des maillages de {names} sommets</translation>
    </message>
    <message>
        <source>is no motion of a body model</source>
        <translation>n’est pas le mouvement d’un modèle de corps</translation>
    </message>
    <message>
        <source>{text}; distances are those of the first frame.</source>
        <translation>{text} ; les distances sont celles de la première image.</translation>
    </message>
    <message>
        <source>is another mesh</source>
        <translation>est un autre maillage</translation>
    </message>
    <message>
        <source>{value} vertices</source>
        <translation>{value} sommets</translation>
    </message>
    <message>
        <source>is no scan that is known</source>
        <translation>n’est pas un scan connu</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>aucune extension</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation>nécessite plus de mémoire que disponible</translation>
    </message>
    <message>
        <source>cannot be read as {value} ({kind})</source>
        <translation>ne peut pas être lu comme {value} ({kind})</translation>
    </message>
    <message>
        <source>Save the scan anew, for example as PLY</source>
        <translation>Enregistrez le scan à nouveau, par exemple en PLY</translation>
    </message>
    <message>
        <source>at most {most:,} points</source>
        <translation>au plus {most:,} points</translation>
    </message>
    <message>
        <source>names a vertex that does not exist</source>
        <translation>désigne un sommet qui n’existe pas</translation>
    </message>
    <message>
        <source>a scan of a body, at least {fewest_points} points</source>
        <translation>un scan d’un corps, au moins {fewest_points} points</translation>
    </message>
    <message>
        <source>holds too little</source>
        <translation>contient trop peu</translation>
    </message>
    <message>
        <source>holds no surface: all its points are one</source>
        <translation>ne contient pas de surface : tous ses points n’en font qu’un</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>rien dedans</translation>
    </message>
    <message>
        <source>asks for {name}</source>
        <translation>demande {name}</translation>
    </message>
    <message>
        <source>holds no vertices</source>
        <translation>ne contient pas de sommets</translation>
    </message>
    <message>
        <source>pred_vertices, as SAM 3D Body writes</source>
        <translation>pred_vertices, comme l’écrit SAM 3D Body</translation>
    </message>
    <message>
        <source>are no points</source>
        <translation>ne sont pas des points</translation>
    </message>
    <message>
        <source>(points, 3)</source>
        <translation>(points, 3)</translation>
    </message>
    <message>
        <source>are not SMPL-X&apos;s: there is nothing to convert</source>
        <translation>ne sont pas ceux de SMPL-X : il n’y a rien à convertir</translation>
    </message>
    <message>
        <source>needs SMPL-X&apos;s own model for a true conversion</source>
        <translation>nécessite le modèle même de SMPL-X pour une conversion exacte</translation>
    </message>
    <message>
        <source>SMPLX_{value}.npz or .pkl in the SMPL folder</source>
        <translation>SMPLX_{value}.npz ou .pkl dans le dossier SMPL</translation>
    </message>
    <message>
        <source>is another correspondence</source>
        <translation>est une autre correspondance</translation>
    </message>
    <message>
        <source>{count} or {value} columns</source>
        <translation>{count} ou {value} colonnes</translation>
    </message>
    <message>
        <source>is no correspondence of this mesh</source>
        <translation>n’est pas une correspondance de ce maillage</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>by the official correspondence of the vertices</source>
        <translation>par la correspondance officielle des sommets</translation>
    </message>
    <message>
        <source>fitted as a surface</source>
        <translation>par ajustement de la surface</translation>
    </message>
    <message>
        <source>The betas were SMPL-X&apos;s and are converted with the {gender} model of SMPL-X, {how}; the body lies {median:.1f} mm (median) from SMPL-X&apos;s, 95 % within {p95:.1f} mm.</source>
        <translation>Les bêtas étaient ceux de SMPL-X et sont convertis avec son modèle {gender}, {how} ; le corps est à {median:.1f} mm (médiane) de celui de SMPL-X, à moins de {p95:.1f} mm pour 95 %.</translation>
    </message>
    <message>
        <source>The mesh has SMPL-X&apos;s vertices: SMPL&apos;s are taken by the official correspondence</source>
        <translation>Le maillage a les sommets de SMPL-X : ceux de SMPL sont tirés de la correspondance officielle</translation>
    </message>
    <message>
        <source>The mesh has SMPL-X&apos;s vertices: its joints are solved from them, and the body is fitted to the surface from there</source>
        <translation>Le maillage a les sommets de SMPL-X : ses articulations en sont déduites, et le corps est ajusté à la surface à partir de là</translation>
    </message>
    <message>
        <source>arms along the body</source>
        <translation>bras le long du corps</translation>
    </message>
    <message>
        <source>hands on handles</source>
        <translation>mains sur des poignées</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>assis</translation>
    </message>
    <message>
        <source>arms up</source>
        <translation>bras levés</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>mètres</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>centimètres</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>millimètres</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>pouces</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>pieds</translation>
    </message>
    <message>
        <source>has not the size of a body in any unit</source>
        <translation>n’a la taille d’un corps dans aucune unité</translation>
    </message>
    <message>
        <source>has not the size of a body</source>
        <translation>n’a pas la taille d’un corps</translation>
    </message>
    <message>
        <source>far from it</source>
        <translation>loin de là</translation>
    </message>
    <message>
        <source>Cut the scan down to one person, or name its unit</source>
        <translation>Réduisez le scan à une personne, ou indiquez son unité</translation>
    </message>
    <message>
        <source>looks like no body in any pose</source>
        <translation>ne ressemble à un corps dans aucune pose</translation>
    </message>
    <message>
        <source>Cut the scan down to one person</source>
        <translation>Réduisez le scan à une personne</translation>
    </message>
    <message>
        <source>the mesh&apos;s own</source>
        <translation>celle du maillage</translation>
    </message>
    <message>
        <source>The scan is in {unit}</source>
        <translation>L’unité du scan : {unit}</translation>
    </message>
    <message>
        <source>Its {axis} axis points from feet to head</source>
        <translation>Son axe {axis} va des pieds à la tête</translation>
    </message>
    <message>
        <source>The body looks along its {axis} axis</source>
        <translation>Le corps regarde le long de son axe {axis}</translation>
    </message>
    <message>
        <source>The fit began with the pose: {pose}</source>
        <translation>L’ajustement est parti de la pose : {pose}</translation>
    </message>
    <message>
        <source>The height of a body from a photo is not known: compare it with the person&apos;s.</source>
        <translation>La taille d’un corps tiré d’une photo n’est pas connue : comparez-la à celle de la personne.</translation>
    </message>
    <message>
        <source>The body is from a photo: its height was given, but what the picture does not show of its shape is a guess.</source>
        <translation>Le corps vient d’une photo : sa taille a été donnée, mais ce que l’image ne montre pas de sa forme est estimé.</translation>
    </message>
    <message>
        <source>is no body that could be fitted: half of it lies more than {median_mm:.0f} mm from the best body</source>
        <translation>n’est pas un corps que l’on puisse ajuster : la moitié est à plus de {median_mm:.0f} mm du meilleur corps</translation>
    </message>
    <message>
        <source>Cut the scan down to one person, or name unit and up axis</source>
        <translation>Réduisez le scan à une personne, ou indiquez l’unité et l’axe vertical</translation>
    </message>
    <message>
        <source>shows only {share:.0f} % of a body: too little to fit one</source>
        <translation>ne montre que {share:.0f} % d’un corps : trop peu pour un ajustement</translation>
    </message>
    <message>
        <source>at least {share:.0f} %</source>
        <translation>au moins {share:.0f} %</translation>
    </message>
    <message>
        <source>The gender was given</source>
        <translation>Le sexe a été indiqué</translation>
    </message>
    <message>
        <source>A {gender} body agrees better with the scan</source>
        <translation>Un corps {gender} correspond mieux au scan</translation>
    </message>
    <message>
        <source>The scan was mirrored back</source>
        <translation>Le scan a été remis à l’endroit (symétrie)</translation>
    </message>
    <message>
        <source>The scan&apos;s triangles face inwards: it is turned inside out, or left and right are exchanged</source>
        <translation>Les triangles du scan sont tournés vers l’intérieur : il est retourné, ou gauche et droite sont inversées</translation>
    </message>
    <message>
        <source>Flat pieces beside the body were left out: {count}</source>
        <translation>Morceaux plats à côté du corps ignorés : {count}</translation>
    </message>
    <message>
        <source>the rest of the scan</source>
        <translation>le reste du scan</translation>
    </message>
    <message>
        <source>the scan</source>
        <translation>le scan</translation>
    </message>
    <message>
        <source>{share:.0f} % of {what} belongs to no body</source>
        <translation>{share:.0f} % n’appartiennent à aucun corps : {what}</translation>
    </message>
    <message>
        <source>The scan lacks {share:.0f} % of the body</source>
        <translation>Il manque {share:.0f} % du corps au scan</translation>
    </message>
    <message>
        <source>More than one body is in the scan: the largest was fitted. Cut the others off.</source>
        <translation>Le scan contient plus d’un corps : le plus grand a été ajusté. Supprimez les autres.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the scan lies far from the body: look whether something else is in it.</source>
        <translation>{share:.0f} % du scan sont loin du corps : vérifiez s’il contient autre chose.</translation>
    </message>
    <message>
        <source>Only {share:.0f} % of the body is in the scan: the rest is a guess.</source>
        <translation>Seuls {share:.0f} % du corps sont dans le scan : le reste est estimé.</translation>
    </message>
    <message>
        <source>Half of the scan lies more than {median_mm:.0f} mm from the body: clothes, hair, or no good fit.</source>
        <translation>La moitié du scan est à plus de {median_mm:.0f} mm du corps : vêtements, cheveux, ou mauvais ajustement.</translation>
    </message>
    <message>
        <source>The scan&apos;s triangles face inwards: if left and right are exchanged, fit it as mirrored.</source>
        <translation>Les triangles du scan sont tournés vers l’intérieur : si gauche et droite sont inversées, ajustez-le comme « En miroir ».</translation>
    </message>
    <message>
        <source>Fitted as {gender}; a body of the other gender agrees nearly as well.</source>
        <translation>Ajusté comme {gender} ; un corps de l’autre sexe correspond presque aussi bien.</translation>
    </message>
    <message>
        <source>Clothes hide the body: its girths are guessed from inside.</source>
        <translation>Les vêtements cachent le corps : ses tours sont estimés de l’intérieur.</translation>
    </message>
    <message>
        <source>It is not sure: {finding}.</source>
        <translation>Ce n’est pas sûr : {finding}.</translation>
    </message>
    <message>
        <source>has a unit that is not read</source>
        <translation>a une unité qui n’est pas lue</translation>
    </message>
    <message>
        <source>cm and kg</source>
        <translation>cm et kg</translation>
    </message>
    <message>
        <source>Your home folder is missing or cannot be opened: settings and autosaves end with the program. Save what you need elsewhere.</source>
        <translation>Votre dossier personnel est absent ou ne peut pas être ouvert : les réglages et les sauvegardes automatiques disparaissent avec le programme. Enregistrez ailleurs ce dont vous avez besoin.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: settings and autosaves are not kept. Save what you need elsewhere.</source>
        <translation>Impossible d&apos;écrire dans {folder} : les réglages et les sauvegardes automatiques ne sont pas conservés. Enregistrez ailleurs ce dont vous avez besoin.</translation>
    </message>
    <message>
        <source>The device that is set cannot be used. {reason}</source>
        <translation>L&apos;appareil choisi ne peut pas être utilisé. {reason}</translation>
    </message>
    <message>
        <source>PyTorch cannot be used: {reason}</source>
        <translation>PyTorch ne peut pas être utilisé : {reason}</translation>
    </message>
    <message>
        <source>settings and presets are not kept</source>
        <translation>les réglages et préréglages ne sont pas conservés</translation>
    </message>
    <message>
        <source>a crash loses what is not saved</source>
        <translation>un plantage perd ce qui n&apos;est pas enregistré</translation>
    </message>
    <message>
        <source>surfaces of models are worked out anew at each start</source>
        <translation>les surfaces des modèles sont recalculées à chaque démarrage</translation>
    </message>
    <message>
        <source>nothing is logged</source>
        <translation>rien n&apos;est consigné dans le journal</translation>
    </message>
    <message>
        <source>trainings need another folder</source>
        <translation>les entraînements ont besoin d&apos;un autre dossier</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {effect}.</source>
        <translation>Impossible d&apos;écrire dans {folder} : {effect}.</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are free at {folder}.</source>
        <translation>Il ne reste que {megabytes} Mo libres dans {folder}.</translation>
    </message>
    <message>
        <source>The embedded model cannot be evaluated: {reason}</source>
        <translation>Le modèle intégré ne peut pas être évalué : {reason}</translation>
    </message>
    <message>
        <source>this program&apos;s own</source>
        <translation>propre à ce programme</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Stature</translation>
    </message>
    <message>
        <source>from the lowest to the highest point of the skin</source>
        <translation>du point le plus bas au point le plus haut de la peau</translation>
    </message>
    <message>
        <source>Inseam</source>
        <translation>Entrejambe</translation>
    </message>
    <message>
        <source>lowest point of the trunk&apos;s middle above the floor</source>
        <translation>point le plus bas du milieu du tronc au-dessus du sol</translation>
    </message>
    <message>
        <source>Waist height</source>
        <translation>Hauteur de taille</translation>
    </message>
    <message>
        <source>of the narrowest waist above the floor</source>
        <translation>de la taille la plus étroite au-dessus du sol</translation>
    </message>
    <message>
        <source>Knee height</source>
        <translation>Hauteur du genou</translation>
    </message>
    <message>
        <source>of the right knee&apos;s joint above the floor</source>
        <translation>de l’articulation du genou droit au-dessus du sol</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cou</translation>
    </message>
    <message>
        <source>narrowest across the neck&apos;s axis, right below the head</source>
        <translation>le plus étroit en travers de l’axe du cou, juste sous la tête</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Poitrine</translation>
    </message>
    <message>
        <source>level, at the chest&apos;s prominence</source>
        <translation>horizontal, à la saillie de la poitrine</translation>
    </message>
    <message>
        <source>Underbust</source>
        <translation>Sous-poitrine</translation>
    </message>
    <message>
        <source>level, 4 % of the height below the chest&apos;s</source>
        <translation>horizontal, 4 % de la stature sous celui de la poitrine</translation>
    </message>
    <message>
        <source>Waist, narrowest</source>
        <translation>Taille, la plus étroite</translation>
    </message>
    <message>
        <source>level, where the trunk is narrowest below the chest</source>
        <translation>horizontal, où le tronc est le plus étroit sous la poitrine</translation>
    </message>
    <message>
        <source>Waist, midway</source>
        <translation>Taille, à mi-distance</translation>
    </message>
    <message>
        <source>level, midway between lowest rib and iliac crest</source>
        <translation>horizontal, à mi-distance entre la dernière côte et la crête iliaque</translation>
    </message>
    <message>
        <source>Waist, iliac crest</source>
        <translation>Taille, crête iliaque</translation>
    </message>
    <message>
        <source>level, at the joint of spine 1 (about L4)</source>
        <translation>horizontal, à l’articulation spine 1 (environ L4)</translation>
    </message>
    <message>
        <source>Waist, navel</source>
        <translation>Taille, nombril</translation>
    </message>
    <message>
        <source>level, at the navel of the mean body&apos;s skin</source>
        <translation>horizontal, au nombril de la peau du corps moyen</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hanches</translation>
    </message>
    <message>
        <source>level, where it is widest between crotch and pelvis</source>
        <translation>horizontal, le plus large entre entrejambe et bassin</translation>
    </message>
    <message>
        <source>Thigh, upper</source>
        <translation>Cuisse, haut</translation>
    </message>
    <message>
        <source>level, widest of the right leg below the crotch</source>
        <translation>horizontal, le plus large de la jambe droite sous l’entrejambe</translation>
    </message>
    <message>
        <source>Thigh, middle</source>
        <translation>Cuisse, milieu</translation>
    </message>
    <message>
        <source>level, half-way between the joints of hip and knee</source>
        <translation>horizontal, à mi-distance des articulations de la hanche et du genou</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Genou</translation>
    </message>
    <message>
        <source>level, at the joint of the right knee</source>
        <translation>horizontal, à l’articulation du genou droit</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Mollet</translation>
    </message>
    <message>
        <source>level, widest between knee and ankle</source>
        <translation>horizontal, le plus large entre genou et cheville</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Cheville</translation>
    </message>
    <message>
        <source>level, narrowest between calf and ankle</source>
        <translation>horizontal, le plus étroit entre mollet et cheville</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Haut du bras</translation>
    </message>
    <message>
        <source>across the bone, half-way between shoulder and elbow</source>
        <translation>en travers de l’os, à mi-distance de l’épaule et du coude</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Coude</translation>
    </message>
    <message>
        <source>across the straight arm, at the joint</source>
        <translation>en travers du bras tendu, à l’articulation</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Avant-bras</translation>
    </message>
    <message>
        <source>across the bone, widest in its upper half</source>
        <translation>en travers de l’os, le plus large de sa moitié supérieure</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>Poignet</translation>
    </message>
    <message>
        <source>across the bone, narrowest in the last quarter</source>
        <translation>en travers de l’os, le plus étroit du dernier quart</translation>
    </message>
    <message>
        <source>Arm length</source>
        <translation>Longueur du bras</translation>
    </message>
    <message>
        <source>straight arm: shoulder point, elbow, wrist</source>
        <translation>bras tendu : point d’épaule, coude, poignet</translation>
    </message>
    <message>
        <source>Across the shoulders</source>
        <translation>D’une épaule à l’autre</translation>
    </message>
    <message>
        <source>shoulder points over the neck&apos;s</source>
        <translation>points d’épaule en passant par celui du cou</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>length along the skin</comment>
        <translation>Dos</translation>
    </message>
    <message>
        <source>along the skin, from the neck&apos;s back to the waist</source>
        <translation>le long de la peau, de la nuque à la taille</translation>
    </message>
    <message>
        <source>Shoulder breadth</source>
        <translation>Largeur des épaules</translation>
    </message>
    <message>
        <source>between the skin&apos;s points above the shoulder joints</source>
        <translation>entre les points de la peau au-dessus des articulations des épaules</translation>
    </message>
    <message>
        <source>Chest breadth</source>
        <translation>Largeur de poitrine</translation>
    </message>
    <message>
        <source>of the cut at the chest&apos;s prominence</source>
        <translation>de la coupe à la saillie de la poitrine</translation>
    </message>
    <message>
        <source>Waist breadth</source>
        <translation>Largeur de taille</translation>
    </message>
    <message>
        <source>of the cut at the narrowest waist</source>
        <translation>de la coupe à la taille la plus étroite</translation>
    </message>
    <message>
        <source>Hip breadth</source>
        <translation>Largeur des hanches</translation>
    </message>
    <message>
        <source>of the cut where the hip is widest</source>
        <translation>de la coupe où les hanches sont les plus larges</translation>
    </message>
    <message>
        <source>Chest depth</source>
        <translation>Profondeur de poitrine</translation>
    </message>
    <message>
        <source>Waist depth</source>
        <translation>Profondeur de taille</translation>
    </message>
    <message>
        <source>is no measure</source>
        <translation>n’est pas une mesure</translation>
    </message>
    <message>
        <source>No body near this one has {text}</source>
        <translation>Aucun corps proche de celui-ci n’a {text}</translation>
    </message>
    <message>
        <source>Choose a value nearer to the present one</source>
        <translation>Choisissez une valeur plus proche de l’actuelle</translation>
    </message>
    <message>
        <source>No body of {value:.0f} cm within {typed_beta:g} standard deviations has a body mass index of {bmi:g}</source>
        <translation>Aucun corps de {value:.0f} cm à moins de {typed_beta:g} écarts-types n’a un indice de masse corporelle de {bmi:g}</translation>
    </message>
    <message>
        <source>of {what}</source>
        <translation>pour : {what}</translation>
    </message>
    <message>
        <source>height</source>
        <comment>kind of measure</comment>
        <translation>hauteur</translation>
    </message>
    <message>
        <source>girth</source>
        <translation>tour</translation>
    </message>
    <message>
        <source>length</source>
        <comment>kind of measure</comment>
        <translation>longueur</translation>
    </message>
    <message>
        <source>breadth</source>
        <translation>largeur</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profondeur</translation>
    </message>
    <message>
        <source>{kind}, {definition}</source>
        <translation>{kind}, {definition}</translation>
    </message>
    <message>
        <source>Body, volume</source>
        <translation>Corps, volume</translation>
    </message>
    <message>
        <source>{tissue}, volume</source>
        <translation>{tissue}, volume</translation>
    </message>
    <message>
        <source>volume times {density} kg/l</source>
        <translation>volume fois {density} kg/l</translation>
    </message>
    <message>
        <source>{tissue}, estimated mass</source>
        <translation>{tissue}, masse estimée</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>as given, or else the tissues&apos; estimated masses together</source>
        <translation>celui indiqué, sinon la somme des masses estimées des tissus</translation>
    </message>
    <message>
        <source>{region}, volume</source>
        <translation>{region}, volume</translation>
    </message>
    <message>
        <source>{region}, {tissue}, volume</source>
        <translation>{region}, {tissue}, volume</translation>
    </message>
    <message>
        <source>volume of this tissue in the region {region}</source>
        <translation>volume de ce tissu dans la région {region}</translation>
    </message>
    <message>
        <source>{region}, {tissue}, estimated mass</source>
        <translation>{region}, {tissue}, masse estimée</translation>
    </message>
    <message>
        <source>{level}, area</source>
        <translation>{level}, aire</translation>
    </message>
    <message>
        <source>{level}, {tissue}, area</source>
        <translation>{level}, {tissue}, aire</translation>
    </message>
    <message>
        <source>{site}, thickness of the subcutaneous layer</source>
        <translation>{site}, épaisseur de la couche sous-cutanée</translation>
    </message>
    <message>
        <source>{definition}; along the normal</source>
        <translation>{definition} ; le long de la normale</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>est trop long</translation>
    </message>
    <message>
        <source>{longest_m:g} m at most</source>
        <translation>au plus {longest_m:g} m</translation>
    </message>
    <message>
        <source>is not flat</source>
        <translation>n’est pas plan</translation>
    </message>
    <message>
        <source>corners in one plane</source>
        <translation>des sommets dans un même plan</translation>
    </message>
    <message>
        <source>crosses itself</source>
        <translation>se croise lui-même</translation>
    </message>
    <message>
        <source>are no places</source>
        <translation>ne sont pas des positions</translation>
    </message>
    <message>
        <source>at least {least} of three finite numbers</source>
        <translation>au moins {least} de trois nombres finis</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>Indice de masse corporelle</translation>
    </message>
    <message>
        <source>weight / height^2</source>
        <translation>poids / stature^2</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>OMS</translation>
    </message>
    <message>
        <source>Waist to height</source>
        <translation>Tour de taille sur stature</translation>
    </message>
    <message>
        <source>waist (midway) / height</source>
        <translation>tour de taille (à mi-distance) / stature</translation>
    </message>
    <message>
        <source>NICE NG246</source>
        <translation>NICE NG246</translation>
    </message>
    <message>
        <source>Waist to hip</source>
        <translation>Taille sur hanches</translation>
    </message>
    <message>
        <source>waist (midway) / hip</source>
        <translation>taille (à mi-distance) / hanches</translation>
    </message>
    <message>
        <source>WHO 2008</source>
        <translation>OMS 2008</translation>
    </message>
    <message>
        <source>Waist (iliac crest) to height</source>
        <translation>Tour de taille (crête iliaque) sur stature</translation>
    </message>
    <message>
        <source>waist (iliac crest) / height</source>
        <translation>tour de taille (crête iliaque) / stature</translation>
    </message>
    <message>
        <source>NHANES</source>
        <translation>NHANES</translation>
    </message>
    <message>
        <source>Waist (iliac crest) to hip</source>
        <translation>Taille (crête iliaque) sur hanches</translation>
    </message>
    <message>
        <source>waist (iliac crest) / hip</source>
        <translation>taille (crête iliaque) / hanches</translation>
    </message>
    <message>
        <source>A body shape index</source>
        <translation>Indice de forme corporelle (ABSI)</translation>
    </message>
    <message>
        <source>waist (iliac crest) / (BMI^(2/3) height^(1/2))</source>
        <translation>tour de taille (crête iliaque) / (IMC^(2/3) stature^(1/2))</translation>
    </message>
    <message>
        <source>Krakauer 2012</source>
        <translation>Krakauer 2012</translation>
    </message>
    <message>
        <source>Body roundness index</source>
        <translation>Indice de rondeur corporelle (BRI)</translation>
    </message>
    <message>
        <source>364.2 - 365.5 sqrt(1 - (waist (iliac crest) / 2 pi)^2 / (height / 2)^2)</source>
        <translation>364.2 - 365.5 sqrt(1 - (tour de taille (crête iliaque) / 2 pi)^2 / (stature / 2)^2)</translation>
    </message>
    <message>
        <source>Thomas 2013</source>
        <translation>Thomas 2013</translation>
    </message>
    <message>
        <source>Conicity index</source>
        <translation>Indice de conicité</translation>
    </message>
    <message>
        <source>waist (midway) / (0.109 sqrt(weight / height))</source>
        <translation>tour de taille (à mi-distance) / (0.109 sqrt(poids / stature))</translation>
    </message>
    <message>
        <source>Valdez 1991</source>
        <translation>Valdez 1991</translation>
    </message>
    <message>
        <source>Body surface, estimated</source>
        <translation>Surface corporelle, estimée</translation>
    </message>
    <message>
        <source>sqrt(height_cm weight / 3600)</source>
        <translation>sqrt(stature_cm poids / 3600)</translation>
    </message>
    <message>
        <source>Mosteller 1987</source>
        <translation>Mosteller 1987</translation>
    </message>
    <message>
        <source>Body surface, of the skin&apos;s mesh</source>
        <translation>Surface corporelle, du maillage de la peau</translation>
    </message>
    <message>
        <source>area of the mesh</source>
        <translation>aire du maillage</translation>
    </message>
    <message>
        <source>How sure volumes are is not known: {count:.0f} held-out subjects are too few, 9 are needed</source>
        <translation>La certitude des volumes n’est pas connue : {count:.0f} sujets mis de côté sont trop peu, il en faut 9</translation>
    </message>
    <message>
        <source>No interval: betas beyond {limit:g} are outside of what the model was tried on</source>
        <translation>Pas d’intervalle : des bêtas au-delà de {limit:g} sortent de ce sur quoi le modèle a été éprouvé</translation>
    </message>
    <message>
        <source>No interval: the volumes are not reliable</source>
        <translation>Pas d’intervalle : les volumes ne sont pas fiables</translation>
    </message>
    <message>
        <source>No interval: ten betas do not say {share:.0f} % of how this person differs from the mean body</source>
        <translation>Pas d’intervalle : dix bêtas n’expliquent pas {share:.0f} % de l’écart de cette personne au corps moyen</translation>
    </message>
    <message>
        <source>±: {level:.0f} % interval, from {count:.0f} held-out subjects</source>
        <translation>± : intervalle à {level:.0f} %, sur {count:.0f} sujets mis de côté</translation>
    </message>
    <message>
        <source>±: {level:.0f} % interval, from {count:.0f} held-out phantom subjects, not from people</source>
        <translation>± : intervalle à {level:.0f} %, sur {count:.0f} sujets fantômes mis de côté, pas sur des personnes</translation>
    </message>
    <message>
        <source>Intervals are widened by the spread of the scan&apos;s fit</source>
        <translation>Les intervalles sont élargis de la dispersion de l’ajustement au scan</translation>
    </message>
    <message>
        <source>Pose unlike the subjects&apos; scans (joints: {count:.0f}): what is shown there is less sure</source>
        <translation>Pose différente de celle des scans des sujets (articulations : {count:.0f}) : ce qui y est affiché est moins sûr</translation>
    </message>
    <message>
        <source>between the line to the hip&apos;s joint and the upper arm</source>
        <translation>entre la ligne vers l’articulation de la hanche et le haut du bras</translation>
    </message>
    <message>
        <source>between upper arm and forearm</source>
        <translation>entre le haut du bras et l’avant-bras</translation>
    </message>
    <message>
        <source>between forearm and hand</source>
        <translation>entre l’avant-bras et la main</translation>
    </message>
    <message>
        <source>between the line to the shoulder&apos;s joint and the thigh</source>
        <translation>entre la ligne vers l’articulation de l’épaule et la cuisse</translation>
    </message>
    <message>
        <source>between thigh and shank</source>
        <translation>entre la cuisse et le bas de la jambe</translation>
    </message>
    <message>
        <source>between shank and foot</source>
        <translation>entre le bas de la jambe et le pied</translation>
    </message>
    <message>
        <source>Left shoulder</source>
        <translation>Épaule gauche</translation>
    </message>
    <message>
        <source>Right shoulder</source>
        <translation>Épaule droite</translation>
    </message>
    <message>
        <source>Left elbow</source>
        <translation>Coude gauche</translation>
    </message>
    <message>
        <source>Right elbow</source>
        <translation>Coude droit</translation>
    </message>
    <message>
        <source>Left wrist</source>
        <translation>Poignet gauche</translation>
    </message>
    <message>
        <source>Right wrist</source>
        <translation>Poignet droit</translation>
    </message>
    <message>
        <source>Left hip</source>
        <translation>Hanche gauche</translation>
    </message>
    <message>
        <source>Right hip</source>
        <translation>Hanche droite</translation>
    </message>
    <message>
        <source>Left knee</source>
        <translation>Genou gauche</translation>
    </message>
    <message>
        <source>Right knee</source>
        <translation>Genou droit</translation>
    </message>
    <message>
        <source>Left ankle</source>
        <translation>Cheville gauche</translation>
    </message>
    <message>
        <source>Right ankle</source>
        <translation>Cheville droite</translation>
    </message>
    <message>
        <source>has no angle</source>
        <translation>n’a pas d’angle</translation>
    </message>
    <message>
        <source>at the iliac crest</source>
        <translation>à la crête iliaque</translation>
    </message>
    <message>
        <source>at the buttocks&apos; largest</source>
        <translation>au plus fort des fesses</translation>
    </message>
    <message>
        <source>half-way along the upper arm</source>
        <translation>à mi-longueur du haut du bras</translation>
    </message>
    <message>
        <source>waist at the iliac crest</source>
        <translation>taille à la crête iliaque</translation>
    </message>
    <message>
        <source>is too large for a reference table</source>
        <translation>est trop grand pour une table de référence</translation>
    </message>
    <message>
        <source>cannot be read as a table</source>
        <translation>ne peut pas être lu comme une table</translation>
    </message>
    <message>
        <source>is no table of percentiles</source>
        <translation>n’est pas une table de percentiles</translation>
    </message>
    <message>
        <source>columns age, L, M, S, or age, p5, p50, p95 and the like, and two rows</source>
        <translation>des colonnes age, L, M, S, ou age, p5, p50, p95 et semblables, et deux lignes</translation>
    </message>
    <message>
        <source>line {line} holds no numbers</source>
        <translation>la ligne {line} ne contient pas de nombres</translation>
    </message>
    <message>
        <source>rising ages and percentiles</source>
        <translation>des âges et des percentiles croissants</translation>
    </message>
    <message>
        <source>is no LMS table</source>
        <translation>n’est pas une table LMS</translation>
    </message>
    <message>
        <source>rising ages, and mu and sigma above 0</source>
        <translation>des âges croissants, et mu et sigma supérieurs à 0</translation>
    </message>
    <message>
        <source>{table}, {age:g} years</source>
        <translation>{table}, {age:g} ans</translation>
    </message>
    <message>
        <source>below {rank}</source>
        <translation>moins de {rank}</translation>
    </message>
    <message>
        <source>above {rank}</source>
        <translation>plus de {rank}</translation>
    </message>
    <message>
        <source>men of {low} years and more</source>
        <translation>hommes de {low} ans et plus</translation>
    </message>
    <message>
        <source>men of {low} to {high} years</source>
        <translation>hommes de {low} à {high} ans</translation>
    </message>
    <message>
        <source>women of {low} years and more</source>
        <translation>femmes de {low} ans et plus</translation>
    </message>
    <message>
        <source>women of {low} to {high} years</source>
        <translation>femmes de {low} à {high} ans</translation>
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
        <translation>Des limites de régions sont déplacées : {borders}</translation>
    </message>
    <message>
        <source>no region has this name</source>
        <translation>aucune région ne porte ce nom</translation>
    </message>
    <message>
        <source>a region is of none before it</source>
        <translation>une région n’appartient à aucune de celles qui la précèdent</translation>
    </message>
    <message>
        <source>Shoulder, across the arm</source>
        <translation>Épaule, en travers du bras</translation>
    </message>
    <message>
        <source>Armpit</source>
        <translation>Aisselle</translation>
    </message>
    <message>
        <source>Android region, top</source>
        <translation>Région androïde, haut</translation>
    </message>
    <message>
        <source>Android region, bottom</source>
        <translation>Région androïde, bas</translation>
    </message>
    <message>
        <source>Gynoid region, top</source>
        <translation>Région gynoïde, haut</translation>
    </message>
    <message>
        <source>Gynoid region, bottom</source>
        <translation>Région gynoïde, bas</translation>
    </message>
    <message>
        <source>DXA&apos;s region (GE Lunar enCORE), with level cuts at joints</source>
        <translation>région DXA (GE Lunar enCORE), avec des coupes horizontales aux articulations</translation>
    </message>
    <message>
        <source>no joint has this name</source>
        <translation>aucune articulation ne porte ce nom</translation>
    </message>
    <message>
        <source>the joints&apos; weights do not sum to 1</source>
        <translation>la somme des poids des articulations n’est pas 1</translation>
    </message>
    <message>
        <source>the direction has no length</source>
        <translation>la direction n’a pas de longueur</translation>
    </message>
    <message>
        <source>{cut} (moved by {centimetres:+.1f} cm)</source>
        <translation>{cut} (déplacé de {centimetres:+.1f} cm)</translation>
    </message>
    <message>
        <source>of the body: {cuts}</source>
        <translation>du corps : {cuts}</translation>
    </message>
    <message>
        <source>of the trunk: {cuts}</source>
        <translation>du tronc : {cuts}</translation>
    </message>
    <message>
        <source>of the trunk and left leg and right leg: {cuts}</source>
        <translation>du tronc et des jambes gauche et droite : {cuts}</translation>
    </message>
    <message>
        <source>of the left arm: {cuts}</source>
        <translation>du bras gauche : {cuts}</translation>
    </message>
    <message>
        <source>of the right arm: {cuts}</source>
        <translation>du bras droit : {cuts}</translation>
    </message>
    <message>
        <source>of the left leg: {cuts}</source>
        <translation>de la jambe gauche : {cuts}</translation>
    </message>
    <message>
        <source>of the right leg: {cuts}</source>
        <translation>de la jambe droite : {cuts}</translation>
    </message>
    <message>
        <source>what these leave of the body</source>
        <translation>ce que celles-ci laissent du corps</translation>
    </message>
    <message>
        <source>what these leave of the left arm</source>
        <translation>ce que celles-ci laissent du bras gauche</translation>
    </message>
    <message>
        <source>what these leave of the right arm</source>
        <translation>ce que celles-ci laissent du bras droit</translation>
    </message>
    <message>
        <source>what these leave of the left leg</source>
        <translation>ce que celles-ci laissent de la jambe gauche</translation>
    </message>
    <message>
        <source>what these leave of the right leg</source>
        <translation>ce que celles-ci laissent de la jambe droite</translation>
    </message>
    <message>
        <source>beyond the shoulder&apos;s joint, across the bone</source>
        <translation>au-delà de l’articulation de l’épaule, en travers de l’os</translation>
    </message>
    <message>
        <source>beyond the elbow&apos;s joint, across the bone</source>
        <translation>au-delà de l’articulation du coude, en travers de l’os</translation>
    </message>
    <message>
        <source>beyond the wrist&apos;s joint, across the bone</source>
        <translation>au-delà de l’articulation du poignet, en travers de l’os</translation>
    </message>
    <message>
        <source>beyond the knee&apos;s joint, across the bone</source>
        <translation>au-delà de l’articulation du genou, en travers de l’os</translation>
    </message>
    <message>
        <source>beyond the ankle&apos;s joint, across the bone</source>
        <translation>au-delà de l’articulation de la cheville, en travers de l’os</translation>
    </message>
    <message>
        <source>on the left of the pelvis</source>
        <translation>à gauche du bassin</translation>
    </message>
    <message>
        <source>on the right of the pelvis</source>
        <translation>à droite du bassin</translation>
    </message>
    <message>
        <source>above a plane that rises to the left by 45 degrees from the neck&apos;s joint</source>
        <translation>au-dessus d’un plan qui monte de 45 degrés vers la gauche depuis l’articulation du cou</translation>
    </message>
    <message>
        <source>above a plane that rises to the right by 45 degrees from the neck&apos;s joint</source>
        <translation>au-dessus d’un plan qui monte de 45 degrés vers la droite depuis l’articulation du cou</translation>
    </message>
    <message>
        <source>Left arm</source>
        <translation>Bras gauche</translation>
    </message>
    <message>
        <source>Right arm</source>
        <translation>Bras droit</translation>
    </message>
    <message>
        <source>Left upper arm</source>
        <translation>Haut du bras gauche</translation>
    </message>
    <message>
        <source>Right upper arm</source>
        <translation>Haut du bras droit</translation>
    </message>
    <message>
        <source>Left forearm</source>
        <translation>Avant-bras gauche</translation>
    </message>
    <message>
        <source>Right forearm</source>
        <translation>Avant-bras droit</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Main gauche</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Main droite</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Jambe gauche</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Jambe droite</translation>
    </message>
    <message>
        <source>Left thigh</source>
        <translation>Cuisse gauche</translation>
    </message>
    <message>
        <source>Right thigh</source>
        <translation>Cuisse droite</translation>
    </message>
    <message>
        <source>Left calf</source>
        <translation>Mollet gauche</translation>
    </message>
    <message>
        <source>Right calf</source>
        <translation>Mollet droit</translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation>Pied gauche</translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation>Pied droit</translation>
    </message>
    <message>
        <source>above a plane through the armpit that falls outward by 45 degrees: half the way from neck to spine 3 below the shoulder</source>
        <translation>au-dessus d’un plan par l’aisselle qui descend de 45 degrés vers l’extérieur : à mi-distance du cou et de spine 3, sous l’épaule</translation>
    </message>
    <message>
        <source>below a plane through the hip&apos;s joint that rises outward by 45 degrees, from the crotch</source>
        <translation>sous un plan par l’articulation de la hanche qui monte de 45 degrés vers l’extérieur depuis l’entrejambe</translation>
    </message>
    <message>
        <source>below the iliac crest (spine 1)</source>
        <translation>sous la crête iliaque (spine 1)</translation>
    </message>
    <message>
        <source>as DXA&apos;s legs: through hip and crotch</source>
        <translation>comme les jambes de la DXA : par la hanche et l’entrejambe</translation>
    </message>
    <message>
        <source>Head and neck</source>
        <translation>Tête et cou</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Tronc</translation>
    </message>
    <message>
        <source>Gynoid region</source>
        <translation>Région gynoïde</translation>
    </message>
    <message>
        <source>from 1.5 times the android region&apos;s height below the iliac crest</source>
        <translation>à partir de 1,5 fois la hauteur de la région androïde sous la crête iliaque</translation>
    </message>
    <message>
        <source>down by twice its height</source>
        <translation>vers le bas sur deux fois sa hauteur</translation>
    </message>
    <message>
        <source>Android region</source>
        <translation>Région androïde</translation>
    </message>
    <message>
        <source>from the iliac crest (spine 1)</source>
        <translation>à partir de la crête iliaque (spine 1)</translation>
    </message>
    <message>
        <source>up by 20 % of the way from there to the chin (half-way between neck and head)</source>
        <translation>vers le haut sur 20 % de la distance de là au menton (à mi-distance du cou et de la tête)</translation>
    </message>
    <message>
        <source>no border has this name</source>
        <translation>aucune limite ne porte ce nom</translation>
    </message>
    <message>
        <source>is moved too far</source>
        <translation>est déplacé trop loin</translation>
    </message>
    <message>
        <source>Left mid-thigh</source>
        <translation>Mi-cuisse gauche</translation>
    </message>
    <message>
        <source>Right mid-thigh</source>
        <translation>Mi-cuisse droite</translation>
    </message>
    <message>
        <source>across the bone, half-way between the joints of hip and knee</source>
        <translation>en travers de l’os, à mi-distance des articulations de la hanche et du genou</translation>
    </message>
    <message>
        <source>level, half-way between the joints of spine 1 (about L4) and spine 2: about L3</source>
        <translation>horizontal, à mi-distance des articulations spine 1 (environ L4) et spine 2 : environ L3</translation>
    </message>
    <message>
        <source>Navel</source>
        <translation>Nombril</translation>
    </message>
    <message>
        <source>About L3</source>
        <translation>Environ L3</translation>
    </message>
    <message>
        <source>Triceps</source>
        <translation>Triceps</translation>
    </message>
    <message>
        <source>back of the right upper arm, half-way between shoulder and elbow</source>
        <translation>arrière du haut du bras droit, à mi-distance de l’épaule et du coude</translation>
    </message>
    <message>
        <source>Subscapular</source>
        <translation>Sous-scapulaire</translation>
    </message>
    <message>
        <source>right of the back, half-way between the joints of spine 3 and neck, at half the shoulder&apos;s distance</source>
        <translation>à droite du dos, à mi-distance des articulations spine 3 et cou, à la moitié de la distance de l’épaule</translation>
    </message>
    <message>
        <source>Suprailiac</source>
        <translation>Supra-iliaque</translation>
    </message>
    <message>
        <source>right side, a quarter of the way from the iliac crest (spine 1) to spine 2</source>
        <translation>côté droit, à un quart de la distance de la crête iliaque (spine 1) à spine 2</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>Abdomen</translation>
    </message>
    <message>
        <source>right of the navel by a fifth of the shoulder&apos;s distance from the middle</source>
        <translation>à droite du nombril, d’un cinquième de la distance de l’épaule au milieu</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>Avant de la cuisse</translation>
    </message>
    <message>
        <source>front of the right thigh, half-way between hip and knee</source>
        <translation>avant de la cuisse droite, à mi-distance de la hanche et du genou</translation>
    </message>
    <message>
        <source>Inside of the calf</source>
        <translation>Intérieur du mollet</translation>
    </message>
    <message>
        <source>inside of the right calf, three tenths of the way from knee to ankle</source>
        <translation>intérieur du mollet droit, aux trois dixièmes de la distance du genou à la cheville</translation>
    </message>
    <message>
        <source>is on no triangle of this skin</source>
        <translation>n’est sur aucun triangle de cette peau</translation>
    </message>
    <message>
        <source>below {count}</source>
        <translation>moins de {count}</translation>
    </message>
    <message>
        <source>Many bodies have these measures: this one is the likeliest, nearest to the mean body</source>
        <translation>De nombreux corps ont ces mesures : celui-ci est le plus vraisemblable, le plus proche du corps moyen</translation>
    </message>
    <message>
        <source>no measure is given</source>
        <translation>aucune mesure n’est donnée</translation>
    </message>
    <message>
        <source>some of {names}</source>
        <translation>certains parmi {names}</translation>
    </message>
    <message>
        <source>is no measure of a person</source>
        <translation>n’est pas une mesure d’une personne</translation>
    </message>
    <message>
        <source>air and rest</source>
        <translation>air et reste</translation>
    </message>
    <message>
        <source>airways, lungs and whatever belongs to no tissue; counted as air, which weighs nothing</source>
        <translation>voies respiratoires, poumons et tout ce qui n’appartient à aucun tissu ; compté comme de l’air, qui ne pèse rien</translation>
    </message>
    <message>
        <source>{litres:.1f} l of tissue, {share:.0f} % of the body&apos;s volume, lie outside of the skin</source>
        <translation>{litres:.1f} l de tissu, soit {share:.0f} % du volume du corps, sont hors de la peau</translation>
    </message>
    <message>
        <source>LT, AT and BT together are {share:.1f} % of the body&apos;s volume</source>
        <translation>LT, AT et BT réunis font {share:.1f} % du volume du corps</translation>
    </message>
    <message>
        <source>{litres:.1f} l, {share:.0f} % of the body&apos;s volume, belong to no tissue, more than lungs can hold</source>
        <translation>{litres:.1f} l, soit {share:.0f} % du volume du corps, n’appartiennent à aucun tissu, plus que ne peuvent contenir des poumons</translation>
    </message>
    <message>
        <source>Surfaces are a sketch until the model&apos;s own are worked out: nothing is measured of them</source>
        <translation>Les surfaces sont une ébauche jusqu’au calcul de celles du modèle : rien n’y est mesuré</translation>
    </message>
    <message>
        <source>Unreliable shape: surfaces may intersect</source>
        <translation>Forme peu fiable : des surfaces peuvent se croiser</translation>
    </message>
    <message>
        <source>{count:.0f} vertices could not be carried to this shape and are up to {error:.1f} mm off</source>
        <translation>{count:.0f} sommets n’ont pas pu être transportés vers cette forme et sont décalés de {error:.1f} mm au plus</translation>
    </message>
    <message>
        <source>How sure volumes are is not known: this model is not calibrated</source>
        <translation>La certitude des volumes n’est pas connue : ce modèle n’est pas étalonné</translation>
    </message>
    <message>
        <source>is no direction</source>
        <translation>n’est pas une direction</translation>
    </message>
    <message>
        <source>3 finite numbers, not all 0</source>
        <translation>3 nombres finis, pas tous nuls</translation>
    </message>
    <message>
        <source>the shaped body in the standard pose (X-pose), whatever pose is shown</source>
        <translation>le corps formé dans la pose standard (pose en X), quelle que soit la pose affichée</translation>
    </message>
    <message>
        <source>not a density</source>
        <translation>pas une densité</translation>
    </message>
    <message>
        <source>a positive number, kg/l</source>
        <translation>un nombre positif, kg/l</translation>
    </message>
    <message>
        <source>is no calibration</source>
        <translation>n’est pas un étalonnage</translation>
    </message>
    <message>
        <source>has numbers that cannot be</source>
        <translation>contient des nombres impossibles</translation>
    </message>
    <message>
        <source>pose-dependent displacement</source>
        <translation>déplacement dépendant de la pose</translation>
    </message>
    <message>
        <source>forward beta network</source>
        <translation>réseau bêta direct</translation>
    </message>
    <message>
        <source>MRI value network</source>
        <translation>réseau de valeurs IRM</translation>
    </message>
    <message>
        <source>unknown choice</source>
        <translation>choix inconnu</translation>
    </message>
    <message>
        <source>best or last</source>
        <translation>best ou last</translation>
    </message>
    <message>
        <source>no checkpoint</source>
        <translation>aucun checkpoint</translation>
    </message>
    <message>
        <source>a .ckpt file in ckpts/</source>
        <translation>un fichier .ckpt dans ckpts/</translation>
    </message>
    <message>
        <source>no last.ckpt</source>
        <translation>pas de last.ckpt</translation>
    </message>
    <message>
        <source>Ask for the &quot;best&quot; checkpoint</source>
        <translation>Demandez le checkpoint « best »</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>fichier absent</translation>
    </message>
    <message>
        <source>the model&apos;s config.yaml</source>
        <translation>le config.yaml du modèle</translation>
    </message>
    <message>
        <source>unreadable ({error})</source>
        <translation>illisible ({error})</translation>
    </message>
    <message>
        <source>a YAML configuration</source>
        <translation>une configuration YAML</translation>
    </message>
    <message>
        <source>not a HIT configuration</source>
        <translation>pas une configuration HIT</translation>
    </message>
    <message>
        <source>the keys train_cfg.networks and smpl_cfg.gender</source>
        <translation>les clés train_cfg.networks et smpl_cfg.gender</translation>
    </message>
    <message>
        <source>the {title} is not supported</source>
        <translation>non pris en charge : {title}</translation>
    </message>
    <message>
        <source>false</source>
        <translation>false</translation>
    </message>
    <message>
        <source>unknown gender</source>
        <translation>sexe inconnu</translation>
    </message>
    <message>
        <source>Choose another checkpoint of the model, or copy the file anew</source>
        <translation>Choisissez un autre checkpoint du modèle, ou copiez de nouveau le fichier</translation>
    </message>
    <message>
        <source>not a readable checkpoint: it {reason}</source>
        <translation>pas un checkpoint lisible : il {reason}</translation>
    </message>
    <message>
        <source>no state_dict inside</source>
        <translation>aucun state_dict à l’intérieur</translation>
    </message>
    <message>
        <source>a Lightning checkpoint</source>
        <translation>un checkpoint Lightning</translation>
    </message>
    <message>
        <source>an SMPL buffer is missing</source>
        <translation>un tampon SMPL est absent</translation>
    </message>
    <message>
        <source>an SMPL buffer is too large</source>
        <translation>un tampon SMPL est trop grand</translation>
    </message>
    <message>
        <source>at most {most:,} numbers</source>
        <translation>au plus {most:,} nombres</translation>
    </message>
    <message>
        <source>a layer is missing</source>
        <translation>une couche du réseau est absente</translation>
    </message>
    <message>
        <source>shape {value}</source>
        <translation>forme {value}</translation>
    </message>
    <message>
        <source>The checkpoint may belong to another config.yaml</source>
        <translation>Le checkpoint appartient peut-être à un autre config.yaml</translation>
    </message>
    <message>
        <source>a layer has another size than config.yaml says</source>
        <translation>une couche du réseau n’a pas la taille indiquée par config.yaml</translation>
    </message>
    <message>
        <source>an unknown layer</source>
        <translation>une couche de réseau inconnue</translation>
    </message>
    <message>
        <source>no such section</source>
        <translation>aucune section de ce nom</translation>
    </message>
    <message>
        <source>unknown device</source>
        <translation>périphérique inconnu</translation>
    </message>
    <message>
        <source>auto, cpu, cuda, cuda:0 or mps</source>
        <translation>auto, cpu, cuda, cuda:0 ou mps</translation>
    </message>
    <message>
        <source>this device is not available here</source>
        <translation>ce périphérique n’est pas disponible ici</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>Close other programs or use the CPU</source>
        <translation>Fermez d’autres programmes ou utilisez le CPU</translation>
    </message>
    <message>
        <source>not a list of numbers</source>
        <translation>pas une liste de nombres</translation>
    </message>
    <message>
        <source>wrong length</source>
        <translation>longueur incorrecte</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <translation>des nombres finis</translation>
    </message>
    <message>
        <source>batch sizes differ</source>
        <translation>les tailles de lot diffèrent</translation>
    </message>
    <message>
        <source>unknown space</source>
        <translation>espace inconnu</translation>
    </message>
    <message>
        <source>not an array of numbers</source>
        <translation>pas un tableau de nombres</translation>
    </message>
    <message>
        <source>holds no SMPL body, and none was found</source>
        <translation>ne contient pas de corps SMPL, et aucun n’a été trouvé</translation>
    </message>
    <message>
        <source>SMPL_{value}.pkl or .npz in the SMPL folder</source>
        <translation>SMPL_{value}.pkl ou .npz dans le dossier SMPL</translation>
    </message>
    <message>
        <source>no SMPL folder</source>
        <translation>aucun dossier SMPL</translation>
    </message>
    <message>
        <source>Set HIT_SMPL_DIR or the SMPL folder in the settings</source>
        <translation>Définissez HIT_SMPL_DIR ou le dossier SMPL dans les réglages</translation>
    </message>
    <message>
        <source>no such model</source>
        <translation>aucun modèle de ce nom</translation>
    </message>
    <message>
        <source>a model folder or one of: {known}</source>
        <translation>un dossier de modèle ou un parmi : {known}</translation>
    </message>
    <message>
        <source>Set HIT_MODELS_DIR to the folder that holds the models</source>
        <translation>Définissez HIT_MODELS_DIR sur le dossier qui contient les modèles</translation>
    </message>
    <message>
        <source>cannot be read: {value}</source>
        <translation>ne peut pas être lu : {value}</translation>
    </message>
    <message>
        <source>no options</source>
        <translation>aucune option</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>une section</translation>
    </message>
    <message>
        <source>unreadable network options ({value})</source>
        <translation>options de réseau illisibles ({value})</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>hors limites</translation>
    </message>
    <message>
        <source>conditions enter at the first layer only</source>
        <translation>les conditions n’entrent que dans la première couche</translation>
    </message>
    <message>
        <source>embedded conditions are not supported</source>
        <translation>les conditions intégrées ne sont pas prises en charge</translation>
    </message>
    <message>
        <source>only networks with weight normalisation are supported</source>
        <translation>seuls les réseaux à normalisation des poids sont pris en charge</translation>
    </message>
    <message>
        <source>Demonstration phantom, not medical data</source>
        <translation>Fantôme de démonstration, pas de données médicales</translation>
    </message>
    <message>
        <source>Betas beyond 2: the model extrapolates</source>
        <translation>Bêtas au-delà de 2 : le modèle extrapole</translation>
    </message>
    <message>
        <source>Edges without a letter lie askew to the body</source>
        <translation>Les bords sans lettre sont obliques par rapport au corps</translation>
    </message>
    <message>
        <source>the picture is too small for its notice</source>
        <translation>l’image est trop petite pour sa mention</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} pixels</translation>
    </message>
    <message>
        <source>Make it larger, or choose a plain picture</source>
        <translation>Agrandissez-la, ou choisissez une image sans bordure</translation>
    </message>
    <message>
        <source>auto, {names}</source>
        <translation>auto, {names}</translation>
    </message>
    <message>
        <source>is no person&apos;s</source>
        <translation>n’est celui de personne</translation>
    </message>
    <message>
        <source>this field was not evaluated</source>
        <translation>ce champ n’a pas été évalué</translation>
    </message>
    <message>
        <source>Ask for the field &quot;{name}&quot;</source>
        <translation>Demandez le champ « {name} »</translation>
    </message>
    <message>
        <source>unknown slice field</source>
        <translation>champ de coupe inconnu</translation>
    </message>
    <message>
        <source>a slice shows one body</source>
        <translation>une coupe montre un seul corps</translation>
    </message>
    <message>
        <source>a batch of 1</source>
        <translation>un lot de 1</translation>
    </message>
    <message>
        <source>the model has no compressor</source>
        <translation>le modèle n’a pas de compresseur</translation>
    </message>
    <message>
        <source>Leave the field &quot;comp&quot; out</source>
        <translation>Omettez le champ « comp »</translation>
    </message>
    <message>
        <source>Tissue classes</source>
        <translation>Classes de tissus</translation>
    </message>
    <message>
        <source>Tissues mixed by their probabilities</source>
        <translation>Tissus mélangés selon leurs probabilités</translation>
    </message>
    <message>
        <source>Skinning weights: a hue for each joint, mixed</source>
        <translation>Poids de skinning : une teinte par articulation, mélangées</translation>
    </message>
    <message>
        <source>Displacement by body shape, over the tissue classes</source>
        <translation>Déplacement dû à la forme du corps, sur les classes de tissus</translation>
    </message>
    <message>
        <source>Compression of a lying body, over the tissue classes</source>
        <translation>Compression d’un corps couché, sur les classes de tissus</translation>
    </message>
    <message>
        <source>Cyan: the likeliest class has less than {percent:.0f} %, or is taken from nearby, calibrated</source>
        <translation>Cyan : la classe la plus probable a moins de {percent:.0f} %, ou est reprise du voisinage, étalonné</translation>
    </message>
    <message>
        <source>Cyan: the likeliest class has less than {percent:.0f} %, or is taken from nearby, as the model says, not calibrated</source>
        <translation>Cyan : la classe la plus probable a moins de {percent:.0f} %, ou est reprise du voisinage, selon le modèle, non étalonné</translation>
    </message>
    <message>
        <source>{length}  (arrows x {times:g})</source>
        <translation>{length}  (flèches x {times:g})</translation>
    </message>
    <message>
        <source>axial plane</source>
        <translation>plan axial</translation>
    </message>
    <message>
        <source>frontal plane</source>
        <translation>plan frontal</translation>
    </message>
    <message>
        <source>sagittal plane</source>
        <translation>plan sagittal</translation>
    </message>
    <message>
        <source>oblique plane</source>
        <translation>plan oblique</translation>
    </message>
    <message>
        <source>posed space</source>
        <translation>espace posé</translation>
    </message>
    <message>
        <source>shaped space</source>
        <translation>espace formé</translation>
    </message>
    <message>
        <source>canonical space</source>
        <translation>espace canonique</translation>
    </message>
    <message>
        <source>Ask for the field &quot;sw&quot;</source>
        <translation>Demandez le champ « sw »</translation>
    </message>
    <message>
        <source>{plane} at {place} cm</source>
        <translation>{plane} à {place} cm</translation>
    </message>
    <message>
        <source>{shows}; {plane}, {space}</source>
        <translation>{shows} ; {plane}, {space}</translation>
    </message>
    <message>
        <source>a slice plane needs finite numbers</source>
        <translation>un plan de coupe nécessite des nombres finis</translation>
    </message>
    <message>
        <source>a slice plane needs an extent and a spacing above zero</source>
        <translation>un plan de coupe nécessite une étendue et un pas supérieurs à zéro</translation>
    </message>
    <message>
        <source>a slice plane needs two unit directions at right angles</source>
        <translation>un plan de coupe nécessite deux directions unitaires à angle droit</translation>
    </message>
    <message>
        <source>{right} and {up}</source>
        <translation>{right} et {up}</translation>
    </message>
    <message>
        <source>the slice plane is too fine for its extent</source>
        <translation>le plan de coupe est trop fin pour son étendue</translation>
    </message>
    <message>
        <source>Choose a larger spacing</source>
        <translation>Choisissez un pas plus grand</translation>
    </message>
    <message>
        <source>unknown kind of slice plane</source>
        <translation>type de plan de coupe inconnu</translation>
    </message>
    <message>
        <source>the normal of a slice plane needs a length</source>
        <translation>la normale d’un plan de coupe doit avoir une longueur</translation>
    </message>
    <message>
        <source>a slice plane&apos;s normal is parallel to its upward direction</source>
        <translation>la normale d’un plan de coupe est parallèle à sa direction vers le haut</translation>
    </message>
    <message>
        <source>Give another upward direction</source>
        <translation>Donnez une autre direction vers le haut</translation>
    </message>
    <message>
        <source>a plane is made coarser by a whole number of 1 or more</source>
        <translation>un plan est rendu plus grossier d’un nombre entier de 1 ou plus</translation>
    </message>
    <message>
        <source>unknown method</source>
        <translation>méthode inconnue</translation>
    </message>
    <message>
        <source>unknown space for {method}</source>
        <translation>espace inconnu pour {method}</translation>
    </message>
    <message>
        <source>unknown detail</source>
        <translation>niveau de détail inconnu</translation>
    </message>
    <message>
        <source>predicts no tissue anywhere, so that there is nothing to show</source>
        <translation>ne prédit de tissu nulle part : il n’y a rien à montrer</translation>
    </message>
    <message>
        <source>Train it further, or choose another checkpoint</source>
        <translation>Entraînez-le davantage, ou choisissez un autre checkpoint</translation>
    </message>
    <message>
        <source>{min_resolution} to {max_resolution} cells</source>
        <translation>{min_resolution} à {max_resolution} cellules</translation>
    </message>
    <message>
        <source>surfaces take one body at a time</source>
        <translation>les surfaces prennent un seul corps à la fois</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>outside of the body, and the lungs</source>
        <translation>hors du corps, et les poumons</translation>
    </message>
    <message>
        <source>lean tissue</source>
        <translation>tissu maigre</translation>
    </message>
    <message>
        <source>muscle and organs, with visceral and intramuscular fat</source>
        <translation>muscles et organes, avec la graisse viscérale et intramusculaire</translation>
    </message>
    <message>
        <source>subcutaneous adipose tissue</source>
        <translation>tissu adipeux sous-cutané</translation>
    </message>
    <message>
        <source>fat under the skin only</source>
        <translation>la graisse sous la peau seulement</translation>
    </message>
    <message>
        <source>long bones</source>
        <translation>os longs</translation>
    </message>
    <message>
        <source>long bones of arms and legs only</source>
        <translation>les os longs des bras et des jambes seulement</translation>
    </message>
    <message>
        <source>The process ended with exit code {code}.</source>
        <translation>Le processus s’est terminé avec le code {code}.</translation>
    </message>
    <message>
        <source>The process ended with exit code {code}. Its last line: {line}</source>
        <translation>Le processus s’est terminé avec le code {code}. Sa dernière ligne : {line}</translation>
    </message>
    <message>
        <source>The process was ended by SIGKILL (perhaps by the system, for lack of memory). {kept}</source>
        <translation>Le processus a été arrêté par SIGKILL (peut-être par le système, faute de mémoire). {kept}</translation>
    </message>
    <message>
        <source>The process was ended by {signal}. {kept}</source>
        <translation>Le processus a été arrêté par {signal}. {kept}</translation>
    </message>
    <message>
        <source>Start it again to go on from its last checkpoint.</source>
        <translation>Relancez-le pour reprendre à son dernier checkpoint.</translation>
    </message>
    <message>
        <source>No checkpoint had been written yet.</source>
        <translation>Aucun checkpoint n’avait encore été écrit.</translation>
    </message>
    <message>
        <source>Its process is gone and did not say why: it was killed, or the computer stopped.</source>
        <translation>Son processus a disparu sans dire pourquoi : il a été tué, ou l’ordinateur s’est arrêté.</translation>
    </message>
    <message>
        <source>Its process {number} is gone and did not say why: it was killed, or the computer stopped.</source>
        <translation>Son processus {number} a disparu sans dire pourquoi : il a été tué, ou l’ordinateur s’est arrêté.</translation>
    </message>
    <message>
        <source>mesh &apos;{name}&apos; has wrong {field}</source>
        <translation>le maillage « {name} » a un champ {field} incorrect</translation>
    </message>
    <message>
        <source>shape (n, 3)</source>
        <translation>forme (n, 3)</translation>
    </message>
    <message>
        <source>mesh &apos;{name}&apos; has vertices that are not finite</source>
        <translation>le maillage « {name} » a des sommets non finis</translation>
    </message>
    <message>
        <source>mesh &apos;{name}&apos; has faces that name vertices that do not exist</source>
        <translation>le maillage « {name} » a des faces qui désignent des sommets inexistants</translation>
    </message>
    <message>
        <source>there is nothing to export: no mesh has a face</source>
        <translation>il n’y a rien à exporter : aucun maillage n’a de face</translation>
    </message>
    <message>
        <source>unknown mesh format</source>
        <translation>format de maillage inconnu</translation>
    </message>
    <message>
        <source>glTF is in metres with Y up</source>
        <translation>le glTF est en mètres avec Y vers le haut</translation>
    </message>
    <message>
        <source>body, or another format</source>
        <translation>body, ou un autre format</translation>
    </message>
    <message>
        <source>.png</source>
        <translation>.png</translation>
    </message>
    <message>
        <source>is no picture</source>
        <translation>n’est pas une image</translation>
    </message>
    <message>
        <source>is no PNG picture that can be read</source>
        <translation>n’est pas une image PNG lisible</translation>
    </message>
    <message>
        <source>Demonstration phantom: its tissues are procedurally generated. Not medical data.</source>
        <translation>Fantôme de démonstration : ses tissus sont générés par procédé informatique. Pas de données médicales.</translation>
    </message>
    <message>
        <source>the record cannot be written as JSON: {error}</source>
        <translation>la notice ne peut pas être écrite en JSON : {error}</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculin</translation>
    </message>
    <message>
        <source>female</source>
        <translation>féminin</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>Body report</source>
        <translation>Rapport corporel</translation>
    </message>
    <message>
        <source>at most {most} letters</source>
        <translation>au plus {most} caractères</translation>
    </message>
    <message>
        <source>own measure</source>
        <translation>mesure personnelle</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} ans</translation>
    </message>
    <message>
        <source>model {name}</source>
        <translation>modèle {name}</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>Write an .html report, which a browser prints as PDF</source>
        <translation>Écrivez un rapport .html, qu’un navigateur imprime en PDF</translation>
    </message>
    <message>
        <source>has letters that this program&apos;s PDFs cannot show</source>
        <translation>contient des caractères que les PDF de ce programme ne peuvent pas afficher</translation>
    </message>
    <message>
        <source>LT lean tissue</source>
        <translation>LT tissu maigre</translation>
    </message>
    <message>
        <source>AT fat under skin</source>
        <translation>AT graisse sous-cutanée</translation>
    </message>
    <message>
        <source>BT long bones</source>
        <translation>BT os longs</translation>
    </message>
    <message>
        <source>LT is lean tissue: muscle and organs, with the fat among them. AT is subcutaneous adipose tissue: what lies between skin and muscle, not the fat inside of the trunk, and not lipid, so that it must not be compared with DXA&apos;s fat mass. BT are the long bones of arms and legs.</source>
        <translation>LT est le tissu maigre : muscles et organes, avec la graisse qui s’y trouve. AT est le tissu adipeux sous-cutané : ce qui est entre peau et muscle, pas la graisse à l’intérieur du tronc, et pas des lipides ; il ne faut donc pas le comparer à la masse grasse de la DXA. BT sont les os longs des bras et des jambes.</translation>
    </message>
    <message>
        <source>Methods: The body is the one of ten shape coefficients{source}. Tissues were predicted inside it by the HIT model {model} (checkpoint {sha}), carried as surfaces to this body; their volumes are those in a standard pose, masses are volumes times {densities} kg/l. Measures were taken on the skin in a standing pose with the arms out, after ISO 8559-1:2017 and NHANES where named. Slices are those of the body with its arms a little out, seen from the feet, its right at the left. Percentiles: {nhanes}. HIT Viewer {version}.</source>
        <translation>Méthodes : Le corps est celui de dix coefficients de forme{source}. Les tissus y ont été prédits par le modèle HIT {model} (checkpoint {sha}) et transportés vers ce corps sous forme de surfaces ; leurs volumes sont ceux d’une pose standard, les masses sont les volumes fois {densities} kg/l. Les mesures ont été prises sur la peau, debout, bras écartés, d’après ISO 8559-1:2017 et NHANES là où il est cité. Les coupes sont celles du corps aux bras un peu écartés, vues depuis les pieds, sa droite à gauche. Percentiles : {nhanes}. HIT Viewer {version}.</translation>
    </message>
    <message>
        <source> from {source}</source>
        <translation> de {source}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Heights and girths</source>
        <translation>Hauteurs et tours</translation>
    </message>
    <message>
        <source>Lengths and breadths</source>
        <translation>Longueurs et largeurs</translation>
    </message>
    <message>
        <source>Checkpoint SHA-256 {sha}. Versions: {made}.</source>
        <translation>Checkpoint SHA-256 {sha}. Versions : {made}.</translation>
    </message>
    <message>
        <source>Own measures</source>
        <translation>Mesures personnelles</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>prise</translation>
    </message>
    <message>
        <source>{weight} (given)</source>
        <translation>{weight} (indiqué)</translation>
    </message>
    <message>
        <source>{weight} (estimated)</source>
        <translation>{weight} (estimé)</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Tissues</source>
        <translation>Tissus</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>mass (est.)</source>
        <translation>masse (est.)</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>Regions, litres</source>
        <translation>Régions, litres</translation>
    </message>
    <message>
        <source>Subcutaneous layer</source>
        <translation>Couche sous-cutanée</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Waist (crest) to height</source>
        <translation>Taille (crête) sur stature</translation>
    </message>
    <message>
        <source>Waist (crest) to hip</source>
        <translation>Taille (crête) sur hanches</translation>
    </message>
    <message>
        <source>{measure} ({group})</source>
        <translation>{measure} ({group})</translation>
    </message>
    <message>
        <source>Percentiles among {people}</source>
        <translation>Percentiles parmi : {people}</translation>
    </message>
    <message>
        <source>Percentiles of own tables</source>
        <translation>Percentiles de tables personnelles</translation>
    </message>
    <message>
        <source>axial, chest</source>
        <translation>axial, poitrine</translation>
    </message>
    <message>
        <source>axial, navel</source>
        <translation>axial, nombril</translation>
    </message>
    <message>
        <source>axial, mid-thigh</source>
        <translation>axial, mi-cuisse</translation>
    </message>
    <message>
        <source>front</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>côté gauche</translation>
    </message>
    <message>
        <source>frontal, middle</source>
        <translation>frontal, milieu</translation>
    </message>
    <message>
        <source>{title}: {areas} cm2</source>
        <translation>{title} : {areas} cm2</translation>
    </message>
    <message>
        <source>is too large for a logo</source>
        <translation>est trop grand pour un logo</translation>
    </message>
    <message>
        <source>Choose another in Settings</source>
        <translation>Choisissez-en un autre dans les réglages</translation>
    </message>
    <message>
        <source>is no logo that can be read</source>
        <translation>n’est pas un logo lisible</translation>
    </message>
    <message>
        <source>a PNG or JPEG picture</source>
        <translation>une image PNG ou JPEG</translation>
    </message>
    <message>
        <source>Not a medical device: for research and teaching, not for diagnosis or treatment.</source>
        <translation>Pas un dispositif médical : pour la recherche et l’enseignement, non pour le diagnostic ou le traitement.</translation>
    </message>
    <message>
        <source>Height differs by {apart:.1f} cm between visits: are all bodies of one grown person?</source>
        <translation>La stature diffère de {apart:.1f} cm entre les visites : tous les corps sont-ils ceux d’une même personne adulte ?</translation>
    </message>
    <message>
        <source>Weight is given at some visits and estimated at others: its changes and those of BMI tell nothing.</source>
        <translation>Le poids est indiqué pour certaines visites et estimé pour d’autres : ses changements et ceux de l’IMC ne signifient rien.</translation>
    </message>
    <message>
        <source>* larger than the least significant change (LSC), {factor} times the precision error: two repeats differ by more only once in twenty times. Precision errors: {source}. Where none is stated, a change may be that of repeats.</source>
        <translation>* supérieur au plus petit changement significatif (LSC), soit {factor} fois l’erreur de précision : deux répétitions ne diffèrent davantage qu’une fois sur vingt. Erreurs de précision : {source}. Là où aucune n’est indiquée, un changement peut être celui de répétitions.</translation>
    </message>
    <message>
        <source>No precision stated: whether a change is more than the difference of two repeats cannot be told. With precision errors of your own, stated when a report is written, each change is set against the least significant change.</source>
        <translation>Aucune précision indiquée : on ne peut dire si un changement dépasse la différence de deux répétitions. Avec vos propres erreurs de précision, indiquées à l’écriture d’un rapport, chaque changement est comparé au plus petit changement significatif.</translation>
    </message>
    <message>
        <source>Curves run from {first} to {last}, each over a tenth of the first value at least; a grey band is the LSC around the first visit.</source>
        <translation>Les courbes vont de {first} à {last}, chacune sur un dixième au moins de la première valeur ; une bande grise est le LSC autour de la première visite.</translation>
    </message>
    <message>
        <source>In brackets: change since the first visit. The bodies are models of the person; how far a change of the body&apos;s shape is one of the person depends on how each was obtained.</source>
        <translation>Entre parenthèses : changement depuis la première visite. Les corps sont des modèles de la personne ; dans quelle mesure un changement de forme du corps est un changement de la personne dépend de la façon dont chacun a été obtenu.</translation>
    </message>
    <message>
        <source>as given, source not named</source>
        <translation>tel qu’indiqué, source non nommée</translation>
    </message>
    <message>
        <source>is not compared</source>
        <translation>n’est pas comparé</translation>
    </message>
    <message>
        <source>is no precision error</source>
        <translation>n’est pas une erreur de précision</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>are too many for a page</source>
        <translation>sont trop nombreux pour une page</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>au plus {most}</translation>
    </message>
    <message>
        <source>are of different models</source>
        <translation>sont de modèles différents</translation>
    </message>
    <message>
        <source>one model</source>
        <translation>un seul modèle</translation>
    </message>
    <message>
        <source>several visits have one date</source>
        <translation>plusieurs visites ont la même date</translation>
    </message>
    <message>
        <source>a date a visit</source>
        <translation>une date par visite</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>n’est pas une date</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>{count} visits, {first} to {last} · model {model}</source>
        <translation>{count} visites, {first} à {last} · modèle {model}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>{measure}: {first} to {last}</source>
        <translation>{measure} : {first} à {last}</translation>
    </message>
    <message>
        <source>Weight (given)</source>
        <translation>Poids (indiqué)</translation>
    </message>
    <message>
        <source>Weight (estimated)</source>
        <translation>Poids (estimé)</translation>
    </message>
    <message>
        <source>Weight (given or estimated)</source>
        <translation>Poids (indiqué ou estimé)</translation>
    </message>
    <message>
        <source>a report that this program wrote</source>
        <translation>un rapport écrit par ce programme</translation>
    </message>
    <message>
        <source>holds no numbers of a report</source>
        <translation>ne contient pas les nombres d’un rapport</translation>
    </message>
    <message>
        <source>holds a damaged record ({error})</source>
        <translation>contient une notice endommagée ({error})</translation>
    </message>
    <message>
        <source>holds no body</source>
        <translation>ne contient pas de corps</translation>
    </message>
    <message>
        <source>.glb</source>
        <translation>.glb</translation>
    </message>
    <message>
        <source>the body is too large for a GLB file</source>
        <translation>le corps est trop grand pour un fichier GLB</translation>
    </message>
    <message>
        <source>Choose display detail</source>
        <translation>Choisissez le niveau de détail « Affichage »</translation>
    </message>
    <message>
        <source>one body at a time can be rigged</source>
        <translation>un seul corps à la fois peut recevoir un squelette</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>il n’y a rien à écrire</translation>
    </message>
    <message>
        <source>at least one plane and one field</source>
        <translation>au moins un plan et un champ</translation>
    </message>
    <message>
        <source>these are too many slices</source>
        <translation>il y a trop de coupes</translation>
    </message>
    <message>
        <source>Choose a larger step</source>
        <translation>Choisissez un pas plus grand</translation>
    </message>
    <message>
        <source>The camera needs two kept views or more: View, Kept views.</source>
        <translation>La caméra nécessite au moins deux vues conservées : Affichage, Vues conservées.</translation>
    </message>
    <message>
        <source>holds no bodies or scans</source>
        <translation>ne contient ni corps ni scans</translation>
    </message>
    <message>
        <source>holds too many cases</source>
        <translation>contient trop de cas</translation>
    </message>
    <message>
        <source>is no table of marks</source>
        <translation>n’est pas une table d’évaluations</translation>
    </message>
    <message>
        <source>is no list of cases</source>
        <translation>n’est pas une liste de cas</translation>
    </message>
    <message>
        <source>a column named file</source>
        <translation>une colonne nommée file</translation>
    </message>
    <message>
        <source>names a file of another computer</source>
        <translation>désigne un fichier d’un autre ordinateur</translation>
    </message>
    <message>
        <source>cannot be</source>
        <translation>est impossible</translation>
    </message>
    <message>
        <source>CSV in UTF-8 (of a spreadsheet: CSV UTF-8)</source>
        <translation>CSV en UTF-8 (d’un tableur : CSV UTF-8)</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne convient pas</translation>
    </message>
    <message>
        <source>{size} numbers within +-{limit:.4g}</source>
        <translation>{size} nombres compris dans +-{limit:.4g}</translation>
    </message>
    <message>
        <source>There is no motion to record: open one first, or choose another kind of film.</source>
        <translation>Il n’y a pas de mouvement à enregistrer : ouvrez-en un d’abord, ou choisissez un autre type de film.</translation>
    </message>
    <message>
        <source>There is no pinned body to start from: pin one first.</source>
        <translation>Il n’y a pas de corps épinglé comme départ : épinglez-en un d’abord.</translation>
    </message>
    <message>
        <source>Body A is of another model: a film from A to B needs two bodies of one model.</source>
        <translation>Le corps A est d’un autre modèle : un film de A à B nécessite deux corps d’un même modèle.</translation>
    </message>
    <message>
        <source>is no place for a camera</source>
        <translation>n’est pas une position de caméra</translation>
    </message>
    <message>
        <source>across the line of sight</source>
        <translation>en travers de la ligne de visée</translation>
    </message>
    <message>
        <source>is no place</source>
        <translation>n’est pas une position</translation>
    </message>
    <message>
        <source>is inside out</source>
        <translation>est inversé</translation>
    </message>
    <message>
        <source>low at most high</source>
        <translation>borne basse au plus égale à la haute</translation>
    </message>
    <message>
        <source>are no weights</source>
        <translation>ne sont pas des poids</translation>
    </message>
    <message>
        <source>three numbers that add up to 1</source>
        <translation>trois nombres dont la somme est 1</translation>
    </message>
    <message>
        <source>a number below {faces}</source>
        <translation>un nombre inférieur à {faces}</translation>
    </message>
    <message>
        <source>is no name</source>
        <translation>n’est pas un nom</translation>
    </message>
    <message>
        <source>1 to {most} letters</source>
        <translation>1 à {most} caractères</translation>
    </message>
    <message>
        <source>has other places</source>
        <translation>a d’autres positions</translation>
    </message>
    <message>
        <source>{value} on the skin</source>
        <translation>{value} sur la peau</translation>
    </message>
    <message>
        <source>are no corners</source>
        <translation>ne sont pas des sommets</translation>
    </message>
    <message>
        <source>{least} to {most} of x, y and z in metres</source>
        <translation>{least} à {most} de x, y et z en mètres</translation>
    </message>
    <message>
        <source>x, y and z of length 1, of a tape</source>
        <translation>x, y et z de longueur 1, d’un mètre ruban</translation>
    </message>
    <message>
        <source>are too many</source>
        <translation>sont trop nombreux</translation>
    </message>
    <message>
        <source>{most} at most</source>
        <translation>au plus {most}</translation>
    </message>
    <message>
        <source>is no size</source>
        <translation>n’est pas une taille</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 ou plus</translation>
    </message>
    <message>
        <source>shows one body as it was kept</source>
        <translation>affiche un seul corps tel qu’il a été conservé</translation>
    </message>
    <message>
        <source>Leave person and up out</source>
        <translation>Omettez person et up</translation>
    </message>
    <message>
        <source>is damaged or no session ({error})</source>
        <translation>est endommagé ou n’est pas une session ({error})</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>is no session of this program</source>
        <translation>n’est pas une session de ce programme</translation>
    </message>
    <message>
        <source>format &quot;{format}&quot;</source>
        <translation>format « {format} »</translation>
    </message>
    <message>
        <source>carries no session</source>
        <translation>ne contient pas de session</translation>
    </message>
    <message>
        <source>a picture exported by this program</source>
        <translation>une image exportée par ce programme</translation>
    </message>
    <message>
        <source>holds what cannot be ({error})</source>
        <translation>contient ce qui est impossible ({error})</translation>
    </message>
    <message>
        <source>carries a record that cannot be read ({error})</source>
        <translation>contient une notice illisible ({error})</translation>
    </message>
    <message>
        <source>a file that this program wrote</source>
        <translation>un fichier écrit par ce programme</translation>
    </message>
    <message>
        <source>is no density</source>
        <translation>n’est pas une densité</translation>
    </message>
    <message>
        <source>positive kg/l</source>
        <translation>kg/l positifs</translation>
    </message>
    <message>
        <source>cm and kg, 0 where free</source>
        <translation>cm et kg, 0 si libre</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>cannot be read as a session</source>
        <translation>ne peut pas être lu comme une session</translation>
    </message>
    <message>
        <source>3D view</source>
        <translation>Vue 3D</translation>
    </message>
    <message>
        <source>{body}, with the model {model}.</source>
        <translation>{body}, avec le modèle {model}.</translation>
    </message>
    <message>
        <source>Layers that are seen: {layers}.</source>
        <translation>Couches visibles : {layers}.</translation>
    </message>
    <message>
        <source>No layer is seen.</source>
        <translation>Aucune couche n&apos;est visible.</translation>
    </message>
    <message>
        <source>Opened: {part}.</source>
        <translation>Ouvert : {part}.</translation>
    </message>
    <message>
        <source>No slice plane is shown.</source>
        <translation>Aucun plan de coupe n&apos;est affiché.</translation>
    </message>
    <message>
        <source>Slice planes: {planes}.</source>
        <translation>Plans de coupe : {planes}.</translation>
    </message>
    <message>
        <source>{axis} at {position} cm</source>
        <translation>{axis} à {position} cm</translation>
    </message>
    <message>
        <source>{axis} at {position} cm, cuts the body</source>
        <translation>{axis} à {position} cm, coupe le corps</translation>
    </message>
    <message>
        <source>Only what lies inside a box is shown.</source>
        <translation>Seul ce qui se trouve dans une boîte est affiché.</translation>
    </message>
    <message>
        <source>Body A is pinned for comparison.</source>
        <translation>Le corps A est épinglé pour la comparaison.</translation>
    </message>
    <message>
        <source>The picture is exact.</source>
        <translation>L&apos;image est exacte.</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Il n&apos;y a pas encore d&apos;image.</translation>
    </message>
    <message>
        <source>At the crosshair: {tissue}.</source>
        <translation>Au réticule : {tissue}.</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Zone suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Area of the window before</source>
        <translation>Zone précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Panels do not slide into place and cursors do not blink; a body&apos;s motions never start by themselves</source>
        <translation>Les panneaux ne glissent pas à leur place et les curseurs ne clignotent pas ; les mouvements d&apos;un corps ne démarrent jamais d&apos;eux-mêmes</translation>
    </message>
    <message>
        <source>Persons in {name}</source>
        <translation>Personnes dans {name}</translation>
    </message>
    <message>
        <source>{name} holds {count} persons. Which one shall be shown?</source>
        <translation>{name} contient {count} personnes. Laquelle afficher ?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Estimated with the model that is shown now</source>
        <translation>Estimé avec le modèle affiché actuellement</translation>
    </message>
    <message>
        <source>{name}: no person was chosen, nothing was changed</source>
        <translation>{name} : aucune personne choisie, rien n’a été modifié</translation>
    </message>
    <message>
        <source>Person...</source>
        <translation>Personne...</translation>
    </message>
    <message>
        <source>Show another person of the file</source>
        <translation>Afficher une autre personne du fichier</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>The axis that is up in the file&apos;s world, found or chosen; choosing one shows the body in its place</source>
        <translation>L’axe vertical dans le monde du fichier, détecté ou choisi ; en choisir un remet le corps à sa place</translation>
    </message>
    <message>
        <source>Up: found</source>
        <translation>Haut : détecté</translation>
    </message>
    <message>
        <source>Up: Y</source>
        <translation>Haut : Y</translation>
    </message>
    <message>
        <source>Up: Z</source>
        <translation>Haut : Z</translation>
    </message>
    <message>
        <source>Up: -Y (camera)</source>
        <translation>Haut : -Y (caméra)</translation>
    </message>
    <message>
        <source>Up: as file</source>
        <translation>Haut : comme le fichier</translation>
    </message>
    <message>
        <source>Notes of the file ({count})</source>
        <translation>Remarques sur le fichier ({count})</translation>
    </message>
    <message>
        <source>What was read, left out or assumed when the file was opened</source>
        <translation>Ce qui a été lu, ignoré ou supposé à l’ouverture du fichier</translation>
    </message>
    <message>
        <source>Turn body</source>
        <translation>Tourner le corps</translation>
    </message>
    <message>
        <source>{name} has angles that are far too large for radians, and are taken as degrees.</source>
        <translation>{name} contient des angles bien trop grands pour des radians ; ils sont lus en degrés.</translation>
    </message>
    <message>
        <source>In which unit are they? As radians most would be more than a whole turn.</source>
        <translation>En quelle unité sont-ils ? En radians, la plupart dépasseraient un tour complet.</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Degrés</translation>
    </message>
    <message>
        <source>Radians</source>
        <translation>Radians</translation>
    </message>
    <message>
        <source>{name}: nothing was chosen, nothing was changed</source>
        <translation>{name} : rien n’a été choisi, rien n’a été modifié</translation>
    </message>
    <message>
        <source>{name} does not say whether the body is a man&apos;s or a woman&apos;s, and its betas mean another body for each.</source>
        <translation>{name} ne dit pas si le corps est celui d’un homme ou d’une femme, et ses bêtas désignent à chaque fois un autre corps.</translation>
    </message>
    <message>
        <source>The body in {name} is neutral; there is no neutral model, and its betas mean another body for each gender.</source>
        <translation>Le corps de {name} est neutre ; il n’y a pas de modèle neutre, et ses bêtas désignent un autre corps pour chaque sexe.</translation>
    </message>
    <message>
        <source>Which model shall show such bodies? The answer is kept; the model can be changed at any time.</source>
        <translation>Quel modèle doit afficher ces corps ? La réponse est conservée ; le modèle peut être changé à tout moment.</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>The file names no gender: shown with {model}, as chosen before.</source>
        <translation>Le fichier n’indique pas de sexe : affiché avec {model}, comme choisi auparavant.</translation>
    </message>
    <message>
        <source>Convert shape</source>
        <translation>Convertir la forme</translation>
    </message>
    <message>
        <source>Converting the shape of {name} from SMPL-X&apos;s model</source>
        <translation>Conversion de la forme de {name} depuis le modèle SMPL-X</translation>
    </message>
    <message>
        <source>With {file} in the SMPL folder of the settings the shape would be converted truly.</source>
        <translation>Avec {file} dans le dossier SMPL des réglages, la forme serait convertie exactement.</translation>
    </message>
    <message>
        <source>Report of {date}, made with the model {model}.</source>
        <translation>Rapport du {date}, établi avec le modèle {model}.</translation>
    </message>
    <message>
        <source>It has {count} visits; the last one is shown.</source>
        <translation>Il comporte {count} visites ; la dernière est affichée.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Case list</source>
        <translation>Liste de cas</translation>
    </message>
    <message>
        <source>Cases of a folder...</source>
        <translation>Cas d’un dossier...</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Dossier...</translation>
    </message>
    <message>
        <source>Go through the bodies and scans of a folder</source>
        <translation>Parcourir les corps et scans d’un dossier</translation>
    </message>
    <message>
        <source>Cases of a CSV file...</source>
        <translation>Cas d’un fichier CSV...</translation>
    </message>
    <message>
        <source>CSV...</source>
        <translation>CSV...</translation>
    </message>
    <message>
        <source>Go through the files that a CSV names in its column named file; columns name, age, weight_kg go into reports</source>
        <translation>Parcourir les fichiers qu’un CSV nomme dans sa colonne file ; les colonnes name, age, weight_kg vont dans les rapports</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Cas suivant</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Cas précédent</translation>
    </message>
    <message>
        <source>No cases yet: open a folder or a CSV file.</source>
        <translation>Pas encore de cas : ouvrez un dossier ou un fichier CSV.</translation>
    </message>
    <message>
        <source>{place}: {count} cases, {marked} marked</source>
        <translation>{place} : {count} cas, {marked} évalués</translation>
    </message>
    <message>
        <source>Looking for cases in {place}</source>
        <translation>Recherche de cas dans {place}</translation>
    </message>
    <message>
        <source>A click shows a case; Ctrl+Page down and Ctrl+Page up go on and back</source>
        <translation>Un clic affiche un cas ; Ctrl+Page suivante et Ctrl+Page précédente avancent et reculent</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Quality of this case; kept in a CSV beside the cases. A second click takes the mark away.</source>
        <translation>Qualité de ce cas ; conservée dans un CSV à côté des cas. Un second clic retire l’évaluation.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>About this case; kept with its mark</source>
        <translation>Sur ce cas ; conservée avec son évaluation</translation>
    </message>
    <message>
        <source>Fit scans...</source>
        <translation>Ajuster les scans...</translation>
    </message>
    <message>
        <source>Fit a body to every scan of the list, one after the other; asks for a folder</source>
        <translation>Ajuster un corps à chaque scan de la liste, l’un après l’autre ; demande un dossier</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Web pages (HTML), which open again...</source>
        <translation>Pages web (HTML), à rouvrir...</translation>
    </message>
    <message>
        <source>PDF, for reading...</source>
        <translation>PDF, pour la lecture...</translation>
    </message>
    <message>
        <source>Write a report of every body, and of every scan that was fitted; asks for a folder</source>
        <translation>Écrire un rapport pour chaque corps et chaque scan ajusté ; demande un dossier</translation>
    </message>
    <message>
        <source>Fit to scan</source>
        <translation>Ajuster au scan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The list has no scans.</source>
        <translation>La liste ne contient pas de scans.</translation>
    </message>
    <message>
        <source>There is no body to report of: fit the scans first.</source>
        <translation>Il n’y a pas de corps pour un rapport : ajustez d’abord les scans.</translation>
    </message>
    <message>
        <source>Reports begun: {count}. Scans that are not fitted yet, and have none: {left}.</source>
        <translation>Rapports commencés : {count}. Scans non encore ajustés, sans rapport : {left}.</translation>
    </message>
    <message>
        <source>{name}: {count} begun, see Jobs below on the right</source>
        <translation>{name} : {count} commencés, voir Tâches en bas à droite</translation>
    </message>
    <message>
        <source>The marks beside the cases cannot be read, and are left alone: {reason}</source>
        <translation>Les évaluations à côté des cas sont illisibles et laissées telles quelles : {reason}</translation>
    </message>
    <message>
        <source>Marks cannot be written beside the cases and are kept in {path}: {reason}</source>
        <translation>Les évaluations ne peuvent pas être écrites à côté des cas et sont conservées dans {path} : {reason}</translation>
    </message>
    <message>
        <source>Marks could not be kept: {reason}</source>
        <translation>Les évaluations n’ont pas pu être conservées : {reason}</translation>
    </message>
    <message>
        <source>No picture: {reason}</source>
        <translation>Pas d’image : {reason}</translation>
    </message>
    <message>
        <source>Export meshes...</source>
        <translation>Exporter les maillages...</translation>
    </message>
    <message>
        <source>Surfaces of skin and tissues, in metres</source>
        <translation>Surfaces de la peau et des tissus, en mètres</translation>
    </message>
    <message>
        <source>Export rigged body...</source>
        <translation>Exporter le corps animable...</translation>
    </message>
    <message>
        <source>Skin and tissues on SMPL&apos;s joints with a shape target per beta, for animation programs (GLB, metres)</source>
        <translation>Peau et tissus sur les articulations de SMPL, avec une cible de forme par bêta, pour les logiciels d’animation (GLB, mètres)</translation>
    </message>
    <message>
        <source>Export slices...</source>
        <translation>Exporter les coupes...</translation>
    </message>
    <message>
        <source>A picture per slice plane, with scale and record</source>
        <translation>Une image par plan de coupe, avec échelle et notice</translation>
    </message>
    <message>
        <source>Export slice series...</source>
        <translation>Exporter une série de coupes...</translation>
    </message>
    <message>
        <source>Pictures along an axis, with scale and record</source>
        <translation>Images le long d’un axe, avec échelle et notice</translation>
    </message>
    <message>
        <source>Export label volume...</source>
        <translation>Exporter le volume d’étiquettes...</translation>
    </message>
    <message>
        <source>Tissue of every voxel: NIfTI (RAS millimetres) or DICOM-SEG (LPS millimetres), with images and a report</source>
        <translation>Tissu de chaque voxel : NIfTI (RAS, millimètres) ou DICOM-SEG (LPS, millimètres), avec images et rapport</translation>
    </message>
    <message>
        <source>Save picture...</source>
        <translation>Enregistrer l’image...</translation>
    </message>
    <message>
        <source>The picture as drawn, in any size; dropped onto the window it brings this state back</source>
        <translation>L’image telle qu’affichée, de toute taille ; déposée sur la fenêtre, elle rétablit cet état</translation>
    </message>
    <message>
        <source>Save movie...</source>
        <translation>Enregistrer un film...</translation>
    </message>
    <message>
        <source>A film of what the 3D view shows: a motion, or one that is made of this body</source>
        <translation>Un film de ce que montre la vue 3D : un mouvement, ou un film fait à partir de ce corps</translation>
    </message>
    <message>
        <source>Save numbers...</source>
        <translation>Enregistrer les nombres...</translation>
    </message>
    <message>
        <source>Volumes, masses, lengths and profile as a table (CSV), one unit per column</source>
        <translation>Volumes, masses, longueurs et profil en tableau (CSV), une unité par colonne</translation>
    </message>
    <message>
        <source>Write report...</source>
        <translation>Écrire un rapport...</translation>
    </message>
    <message>
        <source>A page to hand over: pictures, slices, measures, tissues, indices and percentiles (HTML or PDF, A4). Age and weight are those of the panel.</source>
        <translation>Une page à remettre : images, coupes, mesures, tissus, indices et percentiles (HTML ou PDF, A4). Âge et poids sont ceux du panneau.</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nom ou code</translation>
    </message>
    <message>
        <source>Stands on the page alone: in no file&apos;s name, and it is not remembered</source>
        <translation>Figure sur la page seulement : dans aucun nom de fichier, et n’est pas mémorisé</translation>
    </message>
    <message>
        <source>Save differences...</source>
        <translation>Enregistrer les différences...</translation>
    </message>
    <message>
        <source>The table that compares this body with the pinned one (CSV)</source>
        <translation>Le tableau qui compare ce corps au corps épinglé (CSV)</translation>
    </message>
    <message>
        <source>glTF, binary</source>
        <translation>glTF, binaire</translation>
    </message>
    <message>
        <source>NIfTI, compressed</source>
        <translation>NIfTI, compressé</translation>
    </message>
    <message>
        <source>NIfTI</source>
        <translation>NIfTI</translation>
    </message>
    <message>
        <source>DICOM segmentation</source>
        <translation>Segmentation DICOM</translation>
    </message>
    <message>
        <source>Animated picture</source>
        <translation>Image animée</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Posed: the body as given. Shaped: the same body in the X-pose. Canonical: the mean body in the X-pose.</source>
        <translation>Posé : le corps tel que donné. Formé : le même corps dans la pose en X. Canonique : le corps moyen dans la pose en X.</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Comme affiché</translation>
    </message>
    <message>
        <source>Posed</source>
        <translation>Posé</translation>
    </message>
    <message>
        <source>Shaped (X-pose)</source>
        <translation>Formé (pose en X)</translation>
    </message>
    <message>
        <source>Canonical (betas 0)</source>
        <translation>Canonique (bêtas 0)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Full: about 850,000 vertices. Display: about 60,000, as the window draws them.</source>
        <translation>Complet : environ 850 000 sommets. Affichage : environ 60 000, comme la fenêtre les dessine.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Display: about 60,000 vertices and 22 MB. Full: about 850,000 and 260 MB.</source>
        <translation>Affichage : environ 60 000 sommets et 22 Mo. Complet : environ 850 000 et 260 Mo.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>As the format allows: GLB and OBJ keep layers apart in one file, PLY and STL get a file per layer</source>
        <translation>Selon le format : GLB et OBJ séparent les couches dans un fichier, PLY et STL ont un fichier par couche</translation>
    </message>
    <message>
        <source>As the format allows</source>
        <translation>Selon le format</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>One file per layer</source>
        <translation>Un fichier par couche</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Millimetres in NIfTI&apos;s or DICOM&apos;s axes lie on a label volume of the same body in any viewer. GLB has metres.</source>
        <translation>Des millimètres dans les axes de NIfTI ou DICOM se superposent à un volume d’étiquettes du même corps dans toute visionneuse. Le GLB est en mètres.</translation>
    </message>
    <message>
        <source>Metres, Y up</source>
        <translation>Mètres, Y vers le haut</translation>
    </message>
    <message>
        <source>Millimetres, RAS (NIfTI)</source>
        <translation>Millimètres, RAS (NIfTI)</translation>
    </message>
    <message>
        <source>Millimetres, LPS (DICOM)</source>
        <translation>Millimètres, LPS (DICOM)</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Which slice planes, where they stand now</source>
        <translation>Quels plans de coupe, là où ils sont maintenant</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>Les trois</translation>
    </message>
    <message>
        <source>Those shown in the picture</source>
        <translation>Ceux affichés dans l’image</translation>
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
        <translation>Distance des points évalués, en millimètres</translation>
    </message>
    <message>
        <source>Plain picture, for papers</source>
        <translation>Image sans bordure, pour articles</translation>
    </message>
    <message>
        <source>Leave the border out: colours and what they mean, the body&apos;s sides, scale, and what to be warned of</source>
        <translation>Omettre la bordure : les couleurs et leur sens, les côtés du corps, l’échelle et les avertissements</translation>
    </message>
    <message>
        <source>Which way the planes lie</source>
        <translation>L’orientation des plans</translation>
    </message>
    <message>
        <source>Axial, along height y</source>
        <translation>Axial, le long de la hauteur y</translation>
    </message>
    <message>
        <source>Frontal, along depth z</source>
        <translation>Frontal, le long de la profondeur z</translation>
    </message>
    <message>
        <source>Sagittal, along side x</source>
        <translation>Sagittal, le long du côté x</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Position of the first plane, in centimetres</source>
        <translation>Position du premier plan, en centimètres</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Position of the last plane, in centimetres</source>
        <translation>Position du dernier plan, en centimètres</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Distance of the planes, in millimetres</source>
        <translation>Distance des plans, en millimètres</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Width of the picture with its border, in pixels</source>
        <translation>Largeur de l’image avec sa bordure, en pixels</translation>
    </message>
    <message>
        <source>Height</source>
        <comment>of a picture</comment>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Height of the picture with its border, in pixels</source>
        <translation>Hauteur de l’image avec sa bordure, en pixels</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Arrière-plan transparent</translation>
    </message>
    <message>
        <source>Leave the background out, for slides and papers</source>
        <translation>Omettre l’arrière-plan, pour diapositives et articles</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Plus grand côté</translation>
    </message>
    <message>
        <source>Longer side of the movie&apos;s pictures with their border, in pixels</source>
        <translation>Plus grand côté des images du film avec leur bordure, en pixels</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>What happens in it; a motion and a pinned body A must be there</source>
        <translation>Ce qui s’y passe ; un mouvement ou un corps A épinglé doivent exister</translation>
    </message>
    <message>
        <source>Motion that is open</source>
        <translation>Mouvement ouvert</translation>
    </message>
    <message>
        <source>Turntable: once around the body</source>
        <translation>Plateau tournant : un tour du corps</translation>
    </message>
    <message>
        <source>Shape: a beta from -2 to 2 and back</source>
        <translation>Forme : un bêta de -2 à 2 et retour</translation>
    </message>
    <message>
        <source>From body A to this body</source>
        <translation>Du corps A à ce corps</translation>
    </message>
    <message>
        <source>Slices: from the feet to the head</source>
        <translation>Coupes : des pieds à la tête</translation>
    </message>
    <message>
        <source>Camera: through the kept views</source>
        <translation>Caméra : par les vues conservées</translation>
    </message>
    <message>
        <source>16:9, as screens are (1920 x 1080)</source>
        <translation>16:9, comme les écrans (1920 x 1080)</translation>
    </message>
    <message>
        <source>Otherwise the pictures have the 3D view&apos;s shape</source>
        <translation>Sinon les images ont la forme de la vue 3D</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Seconds, at 30 pictures a second; a motion has its own length</source>
        <translation>Secondes, à 30 images par seconde ; un mouvement a sa propre durée</translation>
    </message>
    <message>
        <source>Camera through the kept views</source>
        <translation>Caméra par les vues conservées</translation>
    </message>
    <message>
        <source>Views are kept in the View menu, two at least; otherwise the camera is that of the film</source>
        <translation>Les vues se conservent dans le menu Affichage, deux au moins ; sinon la caméra est celle du film</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Bêta</translation>
    </message>
    <message>
        <source>Which shape parameter is swept, 1 to 10</source>
        <translation>Quel paramètre de forme est parcouru, 1 à 10</translation>
    </message>
    <message>
        <source>Slices show: {field}</source>
        <translation>Les coupes montrent : {field}</translation>
    </message>
    <message>
        <source>Space: {space}</source>
        <translation>Espace : {space}</translation>
    </message>
    <message>
        <source>Skin: distance from body A&apos;s, shapes compared in one pose</source>
        <translation>Peau : distance à celle du corps A, formes comparées dans une même pose</translation>
    </message>
    <message>
        <source>inside of A</source>
        <translation>à l’intérieur de A</translation>
    </message>
    <message>
        <source>mm outside of A</source>
        <translation>mm à l’extérieur de A</translation>
    </message>
    <message>
        <source>Wire frame: body A, pinned</source>
        <translation>Fil de fer : corps A, épinglé</translation>
    </message>
    <message>
        <source>Left: body A, pinned; right: body B. Sides and scale hold for both</source>
        <translation>Gauche : corps A, épinglé ; droite : corps B. Côtés et échelle valent pour les deux</translation>
    </message>
    <message>
        <source>in the middle of the view</source>
        <translation>au milieu de la vue</translation>
    </message>
    <message>
        <source>Choose file...</source>
        <translation>Choisir le fichier...</translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation>Choisir le dossier...</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <source>Wrote {name} to {folder}</source>
        <translation>{name} écrit dans {folder}</translation>
    </message>
    <message>
        <source>Wrote {count} files to {folder}</source>
        <translation>{count} fichiers écrits dans {folder}</translation>
    </message>
    <message>
        <source>Cancelled: no movie was written</source>
        <translation>Annulé : aucun film n’a été écrit</translation>
    </message>
    <message>
        <source>The process that made the movie ended before it was complete: the log may tell why.</source>
        <translation>Le processus qui créait le film s’est terminé avant la fin : le journal peut dire pourquoi.</translation>
    </message>
    <message>
        <source>There is no pinned body to compare with: pin one first.</source>
        <translation>Il n’y a pas de corps épinglé à comparer : épinglez-en un d’abord.</translation>
    </message>
    <message>
        <source>There is no body yet: wait until it is shown.</source>
        <translation>Il n’y a pas encore de corps : attendez qu’il soit affiché.</translation>
    </message>
    <message>
        <source>Waiting for the exact values of this body</source>
        <translation>Attente des valeurs exactes de ce corps</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé : rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Exports and fits to scans: how far they are, what came of them, and what failed (Ctrl+J)</source>
        <translation>Exports et ajustements aux scans : leur avancement, leur résultat, et ce qui a échoué (Ctrl+J)</translation>
    </message>
    <message>
        <source>Jobs: {count}</source>
        <translation>Tâches : {count}</translation>
    </message>
    <message>
        <source>Jobs: {count}, {percent} % of the first</source>
        <translation>Tâches : {count}, la première à {percent} %</translation>
    </message>
    <message>
        <source>Nothing has been exported or fitted since the program began.</source>
        <translation>Rien n’a été exporté ni ajusté depuis le démarrage du programme.</translation>
    </message>
    <message>
        <source>{name}: {file}</source>
        <translation>{name} : {file}</translation>
    </message>
    <message>
        <source>Writing {name}: see Jobs, below on the right</source>
        <translation>Écriture de {name} : voir Tâches, en bas à droite</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} %, about {count} s left</source>
        <translation>{percent} %, encore {count} s environ</translation>
    </message>
    <message>
        <source>{percent} %, about {count} min left</source>
        <translation>{percent} %, encore {count} min environ</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Annulation en cours</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>No program for folders was found. The folder: {folder}</source>
        <translation>Aucun programme pour les dossiers n’a été trouvé. Le dossier : {folder}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Take what is done off this list</source>
        <translation>Retirer de cette liste ce qui est terminé</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name} : {sentence}</translation>
    </message>
    <message>
        <source>Jobs that are not finished: {count}. Close, and cancel them?</source>
        <translation>Tâches non terminées : {count}. Fermer et les annuler ?</translation>
    </message>
    <message>
        <source>Find a command...</source>
        <translation>Trouver une commande...</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Tapez quelques lettres de ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Nothing is called like this</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
    <message>
        <source>{menu} &gt; {below}</source>
        <translation>{menu} &gt; {below}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Standing woman</source>
        <translation>Femme debout</translation>
    </message>
    <message>
        <source>Sitting man</source>
        <translation>Homme assis</translation>
    </message>
    <message>
        <source>Sitting man, cut through the left thigh</source>
        <translation>Homme assis, coupé par la cuisse gauche</translation>
    </message>
    <message>
        <source>Heavy woman: tissue areas against height</source>
        <translation>Femme corpulente : aires des tissus selon la hauteur</translation>
    </message>
    <message>
        <source>Slim and heavy woman side by side</source>
        <translation>Femmes mince et corpulente côte à côte</translation>
    </message>
    <message>
        <source>A body file: arms at the sides, with shape and pose of its own</source>
        <translation>Un fichier de corps : bras le long du corps, avec sa propre forme et pose</translation>
    </message>
    <message>
        <source>A body file: upright, hands on the thighs</source>
        <translation>Un fichier de corps : redressé, mains sur les cuisses</translation>
    </message>
    <message>
        <source>A sagittal plane through the thigh, everything on the body&apos;s left of it cut away</source>
        <translation>Un plan sagittal par la cuisse, tout ce qui est à sa gauche (celle du corps) coupé</translation>
    </message>
    <message>
        <source>The Profile panel: where along the height the tissues lie</source>
        <translation>Le panneau Profil : où se trouvent les tissus selon la hauteur</translation>
    </message>
    <message>
        <source>Body A pinned, body B beside it, and their differences in the Compare panel</source>
        <translation>Corps A épinglé, corps B à côté, et leurs différences dans le panneau Comparer</translation>
    </message>
    <message>
        <source>Slim woman</source>
        <translation>Femme mince</translation>
    </message>
    <message>
        <source>Heavy woman</source>
        <translation>Femme corpulente</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Guide - HIT Viewer</source>
        <translation>Guide (en anglais) - HIT Viewer</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Back (Alt+left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+right)</source>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>{heading} ({page})</source>
        <translation>{heading} ({page})</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>The library&apos;s reference is not part of this guide: `make docs` builds it</source>
        <translation>La référence de la bibliothèque ne fait pas partie de ce guide : `make docs` la génère</translation>
    </message>
    <message>
        <source>First tour</source>
        <translation>Première visite guidée</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} sur {steps}</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>End the tour (Escape). It does not come again; Help &gt; First tour shows it</source>
        <translation>Terminer la visite guidée (Échap). Elle ne revient pas ; Aide &gt; Première visite guidée la montre</translation>
    </message>
    <message>
        <source>Shape the body</source>
        <translation>Former le corps</translation>
    </message>
    <message>
        <source>Drag a slider: body and tissues follow at once. A double-click resets it. The line below marks how far the model can be trusted.</source>
        <translation>Faites glisser un curseur : corps et tissus suivent aussitôt. Un double-clic le réinitialise. La ligne au-dessous indique jusqu’où le modèle est fiable.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Regarder autour</translation>
    </message>
    <message>
        <source>Drag to turn, use the wheel to zoom, click a joint to pose it. View &gt; Layers shows and hides skin, fat, lean tissue and bones.</source>
        <translation>Faites glisser pour tourner, utilisez la molette pour zoomer, cliquez sur une articulation pour la bouger. Affichage &gt; Couches affiche et masque peau, graisse, tissu maigre et os.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Regarder à l’intérieur</translation>
    </message>
    <message>
        <source>Three cuts through the body. Drag the crosshair to move the planes, use the wheel to step through, double-click to enlarge one.</source>
        <translation>Trois coupes à travers le corps. Faites glisser le réticule pour déplacer les plans, parcourez avec la molette, double-cliquez pour agrandir une coupe.</translation>
    </message>
    <message>
        <source>Read the numbers</source>
        <translation>Lire les nombres</translation>
    </message>
    <message>
        <source>Volumes, estimated masses, height and girths. Enter a height or girth to get a body that has it. Grey numbers are not to be trusted.</source>
        <translation>Volumes, masses estimées, stature et tours. Saisissez une stature ou un tour pour obtenir un corps qui l’a. Les nombres gris ne sont pas fiables.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>File exports meshes, slices, tables, pictures and films. Ctrl+K finds every command, F1 opens the guide, and File &gt; Examples holds bodies to begin with.</source>
        <translation>Fichier exporte maillages, coupes, tableaux, images et films. Ctrl+K trouve toute commande, F1 ouvre le guide, et Fichier &gt; Exemples contient des corps pour commencer.</translation>
    </message>
    <message>
        <source>Check this installation...</source>
        <translation>Vérifier cette installation...</translation>
    </message>
    <message>
        <source>Checking... {percent} %</source>
        <translation>Vérification... {percent} %</translation>
    </message>
    <message>
        <source>Nothing was found that hinders work.</source>
        <translation>Rien n&apos;a été trouvé qui gêne le travail.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>For a bug report, in English. Nothing is sent; your home folder stands as ~. Names of models are in it.</source>
        <translation>Pour un rapport de bogue, en anglais. Rien n&apos;est envoyé ; votre dossier personnel y figure comme ~. Les noms des modèles y figurent.</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>the text to the clipboard</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>About HIT Viewer</source>
        <translation>À propos de HIT Viewer</translation>
    </message>
    <message>
        <source>Copy citations</source>
        <translation>Copier les citations</translation>
    </message>
    <message>
        <source>Copy version and citations as text, with BibTeX</source>
        <translation>Copier la version et les citations en texte, avec BibTeX</translation>
    </message>
    <message>
        <source>Licences...</source>
        <translation>Licences...</translation>
    </message>
    <message>
        <source>Whose work the program holds, and the texts of the licences</source>
        <translation>De qui est le travail que contient le programme, et les textes des licences</translation>
    </message>
    <message>
        <source>Licences - HIT Viewer</source>
        <translation>Licences - HIT Viewer</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Parties du programme</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>The package brings no text of its licence.</source>
        <translation>Le paquet ne fournit pas le texte de sa licence.</translation>
    </message>
    <message>
        <source>&lt;h2&gt;HIT Viewer {version}&lt;/h2&gt;&lt;p&gt;Shows the tissues that the HIT model predicts inside a body.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The embedded bodies and models are a demonstration phantom, procedurally generated: not medical data. This program is no medical device.&lt;/b&gt;&lt;/p&gt;&lt;h3&gt;Please cite&lt;/h3&gt;{citations}&lt;h3&gt;Licences&lt;/h3&gt;&lt;p&gt;Apache License 2.0. It uses PySide6 (LGPL 3), PyVista and pyvistaqt (MIT), VTK (BSD), PyTorch (BSD), NumPy and SciPy (BSD), scikit-image (BSD), trimesh (MIT), libigl (MPL 2), superqt (BSD), pyqtgraph (MIT), psutil (BSD), nibabel, pydicom and highdicom (MIT), OpenCV (Apache 2) with FFmpeg (LGPL 2.1).&lt;/p&gt;</source>
        <translation>&lt;h2&gt;HIT Viewer {version}&lt;/h2&gt;&lt;p&gt;Montre les tissus que le modèle HIT prédit à l’intérieur d’un corps.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Les corps et modèles intégrés sont un fantôme de démonstration, généré par procédé informatique : pas de données médicales. Ce programme n’est pas un dispositif médical.&lt;/b&gt;&lt;/p&gt;&lt;h3&gt;Veuillez citer&lt;/h3&gt;{citations}&lt;h3&gt;Licences&lt;/h3&gt;&lt;p&gt;Apache License 2.0. Il utilise PySide6 (LGPL 3), PyVista et pyvistaqt (MIT), VTK (BSD), PyTorch (BSD), NumPy et SciPy (BSD), scikit-image (BSD), trimesh (MIT), libigl (MPL 2), superqt (BSD), pyqtgraph (MIT), psutil (BSD), nibabel, pydicom et highdicom (MIT), OpenCV (Apache 2) avec FFmpeg (LGPL 2.1).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>the model of the tissues</source>
        <translation>le modèle des tissus</translation>
    </message>
    <message>
        <source>the body model that HIT is made for</source>
        <translation>le modèle de corps pour lequel HIT est fait</translation>
    </message>
    <message>
        <source>the body that the demonstration phantom comes from</source>
        <translation>le corps dont provient le fantôme de démonstration</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>ce programme</translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation>bassin</translation>
    </message>
    <message>
        <source>left hip</source>
        <translation>hanche gauche</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>hanche droite</translation>
    </message>
    <message>
        <source>lower spine</source>
        <translation>rachis inférieur</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>genou gauche</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>genou droit</translation>
    </message>
    <message>
        <source>left ankle</source>
        <translation>cheville gauche</translation>
    </message>
    <message>
        <source>right ankle</source>
        <translation>cheville droite</translation>
    </message>
    <message>
        <source>upper spine</source>
        <translation>rachis supérieur</translation>
    </message>
    <message>
        <source>left foot</source>
        <translation>pied gauche</translation>
    </message>
    <message>
        <source>right foot</source>
        <translation>pied droit</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>cou</translation>
    </message>
    <message>
        <source>left collar</source>
        <translation>clavicule gauche</translation>
    </message>
    <message>
        <source>right collar</source>
        <translation>clavicule droite</translation>
    </message>
    <message>
        <source>head</source>
        <translation>tête</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <translation>épaule gauche</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <translation>épaule droite</translation>
    </message>
    <message>
        <source>left elbow</source>
        <translation>coude gauche</translation>
    </message>
    <message>
        <source>right elbow</source>
        <translation>coude droit</translation>
    </message>
    <message>
        <source>left wrist</source>
        <translation>poignet gauche</translation>
    </message>
    <message>
        <source>right wrist</source>
        <translation>poignet droit</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>main gauche</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>main droite</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Bassin</translation>
    </message>
    <message>
        <source>Lower spine</source>
        <translation>Rachis inférieur</translation>
    </message>
    <message>
        <source>Middle spine</source>
        <translation>Rachis moyen</translation>
    </message>
    <message>
        <source>Upper spine</source>
        <translation>Rachis supérieur</translation>
    </message>
    <message>
        <source>Left collar</source>
        <translation>Clavicule gauche</translation>
    </message>
    <message>
        <source>Right collar</source>
        <translation>Clavicule droite</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>Measures and indices</source>
        <translation>Mesures et indices</translation>
    </message>
    <message>
        <source>Show measures and indices</source>
        <translation>Afficher mesures et indices</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Percentile</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>Hauteurs</translation>
    </message>
    <message>
        <source>Girths</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Longueurs</translation>
    </message>
    <message>
        <source>Breadths and depths</source>
        <translation>Largeurs et profondeurs</translation>
    </message>
    <message>
        <source>Weight and indices</source>
        <translation>Poids et indices</translation>
    </message>
    <message>
        <source>Waist/height, crest</source>
        <translation>Taille/stature, crête</translation>
    </message>
    <message>
        <source>Waist/hip, crest</source>
        <translation>Taille/hanches, crête</translation>
    </message>
    <message>
        <source>Body roundness</source>
        <translation>Rondeur corporelle</translation>
    </message>
    <message>
        <source>Conicity</source>
        <translation>Conicité</translation>
    </message>
    <message>
        <source>Surface, estimated</source>
        <translation>Surface, estimée</translation>
    </message>
    <message>
        <source>Surface, of the skin</source>
        <translation>Surface, de la peau</translation>
    </message>
    <message>
        <source>Click to show or hide these</source>
        <translation>Cliquez pour afficher ou masquer</translation>
    </message>
    <message>
        <source>{title}: {definition}</source>
        <translation>{title} : {definition}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source : {source}</translation>
    </message>
    <message>
        <source>Taken on the body standing with arms out, whatever its pose. Click to draw its line on the body; click again to take it away.</source>
        <translation>Prise sur le corps debout, bras écartés, quelle que soit sa pose. Cliquez pour tracer sa ligne sur le corps ; cliquez encore pour l’enlever.</translation>
    </message>
    <message>
        <source>Line of a measure</source>
        <translation>Ligne d’une mesure</translation>
    </message>
    <message>
        <source>{rank} percentile of {group}</source>
        <translation>Percentile {rank} : {group}</translation>
    </message>
    <message>
        <source>{rank} percentile of {group}; {site}</source>
        <translation>Percentile {rank} : {group} ; {site}</translation>
    </message>
    <message>
        <source>Weight, as given</source>
        <translation>Poids, tel qu’indiqué</translation>
    </message>
    <message>
        <source>Weight, estimated</source>
        <translation>Poids, estimé</translation>
    </message>
    <message>
        <source>As entered above.</source>
        <translation>Tel que saisi ci-dessus.</translation>
    </message>
    <message>
        <source>The tissues&apos; volumes times their densities. Enter the person&apos;s own above, if you know it.</source>
        <translation>Les volumes des tissus fois leurs densités. Saisissez ci-dessus le poids propre de la personne, si vous le connaissez.</translation>
    </message>
    <message>
        <source>With the weight given.</source>
        <translation>Avec le poids indiqué.</translation>
    </message>
    <message>
        <source>With the estimated weight.</source>
        <translation>Avec le poids estimé.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>all adults</source>
        <translation>tous les adultes</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>The person&apos;s age in years, for percentiles of that age. Empty: of all adults.</source>
        <translation>L’âge de la personne en années, pour les percentiles de cet âge. Vide : de tous les adultes.</translation>
    </message>
    <message>
        <source>Own weight</source>
        <translation>Poids propre</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>The person&apos;s weight on the scales, in kilograms, for the indices. It changes no shape. Empty: estimated from the tissues&apos; volumes.</source>
        <translation>Le poids de la personne sur la balance, en kilogrammes, pour les indices. Il ne change aucune forme. Vide : estimé à partir des volumes des tissus.</translation>
    </message>
    <message>
        <source>Compare with a table of my own...</source>
        <translation>Comparer à ma propre table...</translation>
    </message>
    <message>
        <source>A CSV of this measure by age: columns age, L, M, S, or age, p5, p50, p95 and the like; lengths in cm</source>
        <translation>Un CSV de cette mesure selon l’âge : colonnes age, L, M, S, ou age, p5, p50, p95 et semblables ; longueurs en cm</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tableaux (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No table of my own</source>
        <translation>Aucune table personnelle</translation>
    </message>
    <message>
        <source>Own tables: {names}.</source>
        <translation>Tables personnelles : {names}.</translation>
    </message>
    <message>
        <source>Own tables need the age: {names}.</source>
        <translation>Les tables personnelles nécessitent l’âge : {names}.</translation>
    </message>
    <message>
        <source>Percentiles are of {group} in the United States, 2021 to 2023 (NHANES).</source>
        <translation>Les percentiles se rapportent à : {group}, États-Unis, 2021 à 2023 (NHANES).</translation>
    </message>
    <message>
        <source>There are no percentiles for people below {years} years.</source>
        <translation>Il n’y a pas de percentiles pour les personnes de moins de {years} ans.</translation>
    </message>
    <message>
        <source>There are no percentiles: this model is neither a man&apos;s nor a woman&apos;s.</source>
        <translation>Il n’y a pas de percentiles : ce modèle n’est ni celui d’un homme ni celui d’une femme.</translation>
    </message>
    <message>
        <source>Fat has none: AT is the fat under the skin, tables hold DXA&apos;s fat of the whole body.</source>
        <translation>La graisse n’en a pas : AT est la graisse sous la peau, les tables donnent la graisse DXA du corps entier.</translation>
    </message>
    <message>
        <source>AT is adipose tissue under the skin, as MRI shows it in a lying person: not the fat inside of the trunk, and not lipid. DXA&apos;s fat mass is the lipid of the whole body. To set one against the other would mislead.</source>
        <translation>AT est le tissu adipeux sous la peau, tel que l’IRM le montre chez une personne couchée : pas la graisse à l’intérieur du tronc, et pas des lipides. La masse grasse de la DXA est le lipide du corps entier. Les comparer induirait en erreur.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Mass
(est.)</source>
        <translation>Masse
(est.)</translation>
    </message>
    <message>
        <source>of body
volume</source>
        <translation>du volume
du corps</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>AT  fat under skin</source>
        <translation>AT  graisse sous-cutanée</translation>
    </message>
    <message>
        <source>body</source>
        <translation>corps</translation>
    </message>
    <message>
        <source>Volumes and masses are those in the standard pose</source>
        <translation>Volumes et masses sont ceux de la pose standard</translation>
    </message>
    <message>
        <source>Volumes are those in the standard pose. Bending the joints changes the surfaces drawn here, which hold: {volumes}</source>
        <translation>Les volumes sont ceux de la pose standard. Plier les articulations change les surfaces dessinées ici, qui contiennent : {volumes}</translation>
    </message>
    <message>
        <source>No reliable volumes</source>
        <translation>Pas de volumes fiables</translation>
    </message>
    <message>
        <source>Beyond the model&apos;s reach</source>
        <translation>Hors de la portée du modèle</translation>
    </message>
    <message>
        <source>extrapolated</source>
        <translation>extrapolé</translation>
    </message>
    <message>
        <source>Airways, lungs and what belongs to no tissue: the body less LT, AT and BT. Counted as air, which weighs nothing</source>
        <translation>Voies respiratoires, poumons et ce qui n’appartient à aucun tissu : le corps moins LT, AT et BT. Compté comme de l’air, qui ne pèse rien</translation>
    </message>
    <message>
        <source>Volume inside the skin. Its mass is an estimate: the tissues&apos; volumes times their densities; air and rest count as weightless</source>
        <translation>Volume à l’intérieur de la peau. Sa masse est une estimation : les volumes des tissus fois leurs densités ; air et reste comptent comme sans poids</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Cuisse</translation>
    </message>
    <message>
        <source>{name} of the body standing with arms out, in centimetres. Enter a value to fit the shape.</source>
        <translation>{name} du corps debout, bras écartés, en centimètres. Saisissez une valeur pour ajuster la forme.</translation>
    </message>
    <message>
        <source>Estimated mass of the body, in kilograms. Enter a value to fit the shape.</source>
        <translation>Masse estimée du corps, en kilogrammes. Saisissez une valeur pour ajuster la forme.</translation>
    </message>
    <message>
        <source>Hold {name}</source>
        <translation>Maintenir {name}</translation>
    </message>
    <message>
        <source>Ticked: this number is held. Ticked measures and the one that you enter are met together.</source>
        <translation>Coché : ce nombre est maintenu. Les mesures cochées et celle que vous saisissez sont satisfaites ensemble.</translation>
    </message>
    <message>
        <source>{name}: {wanted} {unit} is held, this body is {gap} {unit} too {direction}</source>
        <translation>{name} : {wanted} {unit} est maintenu, ce corps est {gap} {unit} trop {direction}</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grand</translation>
    </message>
    <message>
        <source>small</source>
        <translation>petit</translation>
    </message>
    <message>
        <source>The likeliest of many bodies with these measures</source>
        <translation>Le plus vraisemblable de nombreux corps ayant ces mesures</translation>
    </message>
    <message>
        <source>{name}: {wanted} {unit} was entered, this body is {gap} {unit} too {direction}</source>
        <translation>{name} : {wanted} {unit} a été saisi, ce corps est {gap} {unit} trop {direction}</translation>
    </message>
    <message>
        <source>{name}: {wanted} {unit} is wanted, this body&apos;s is not known</source>
        <translation>{name} : {wanted} {unit} est demandé, la valeur de ce corps n’est pas connue</translation>
    </message>
    <message>
        <source>Tick a measure to hold it while you enter another.</source>
        <translation>Cochez une mesure pour la maintenir pendant que vous en saisissez une autre.</translation>
    </message>
    <message>
        <source>Ticked measures are met together, by the likeliest of many bodies.</source>
        <translation>Les mesures cochées sont satisfaites ensemble, par le plus vraisemblable de nombreux corps.</translation>
    </message>
    <message>
        <source>Not all could be met: {missed}</source>
        <translation>Toutes n’ont pas pu être satisfaites : {missed}</translation>
    </message>
    <message>
        <source>{name} is {gap} {unit} too {direction}</source>
        <translation>{name} : {gap} {unit} trop {direction}</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>+1 at the mean shape: height {height:+.1f} cm, volume {volume:+.1f} l, weight about {weight:+.1f} kg</source>
        <translation>+1 à la forme moyenne : stature {height:+.1f} cm, volume {volume:+.1f} l, poids environ {weight:+.1f} kg</translation>
    </message>
    <message>
        <source>Remember these numbers and show the change since</source>
        <translation>Mémoriser ces nombres et montrer le changement depuis</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Enregistrer en CSV...</translation>
    </message>
    <message>
        <source>Volumes, masses, lengths, thickness, areas of the slices and the profile, with the densities used</source>
        <translation>Volumes, masses, longueurs, épaisseur, aires des coupes et profil, avec les densités utilisées</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>Saisissez un nombre</translation>
    </message>
    <message>
        <source>{typed} is not a number</source>
        <translation>{typed} n’est pas un nombre</translation>
    </message>
    <message>
        <source>{typed} has several separators: use one decimal point or comma, and none between thousands</source>
        <translation>{typed} a plusieurs séparateurs : utilisez un point ou une virgule décimale, et aucun entre les milliers</translation>
    </message>
    <message>
        <source>{unit} is not understood here: use {units}</source>
        <translation>{unit} n’est pas compris ici : utilisez {units}</translation>
    </message>
    <message>
        <source>This must be a whole number</source>
        <translation>Ce doit être un nombre entier</translation>
    </message>
    <message>
        <source>This must be between {low} and {high}</source>
        <translation>Ce doit être entre {low} et {high}</translation>
    </message>
    <message>
        <source>{reason}. Nothing was changed; Escape brings {value} back.</source>
        <translation>{reason}. Rien n’a été modifié ; Échap rétablit {value}.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Show regions</source>
        <translation>Afficher les régions</translation>
    </message>
    <message>
        <source>Whole regions, litres</source>
        <translation>Régions entières, litres</translation>
    </message>
    <message>
        <source>Parts of arms and legs, litres</source>
        <translation>Parties des bras et jambes, litres</translation>
    </message>
    <message>
        <source>Left to right, %</source>
        <translation>Gauche sur droite, %</translation>
    </message>
    <message>
        <source>Areas at levels, cm²</source>
        <translation>Aires par niveau, cm²</translation>
    </message>
    <message>
        <source>Thickness of the fat, mm</source>
        <translation>Épaisseur de la graisse, mm</translation>
    </message>
    <message>
        <source>Volume on the left by that on the right; above 100 %: more on the left. None below 10 ml</source>
        <translation>Volume à gauche divisé par celui à droite ; plus de 100 % : davantage à gauche. Aucun au-dessous de 10 ml</translation>
    </message>
    <message>
        <source>{title}: {definition}.
Volume {body} l. Estimated masses: {masses}.
In the standard pose. Click to draw where it ends on the body; click again to take it away.</source>
        <translation>{title} : {definition}.
Volume {body} l. Masses estimées : {masses}.
Dans la pose standard. Cliquez pour tracer ses limites sur le corps ; cliquez encore pour les enlever.</translation>
    </message>
    <message>
        <source>{title}: {definition}.
Click to draw it on the body; click again to take it away.</source>
        <translation>{title} : {definition}.
Cliquez pour le tracer sur le corps ; cliquez encore pour l’enlever.</translation>
    </message>
    <message>
        <source>{title}: {definition}.
The whole cut: {body} cm². Click to draw it on the body.</source>
        <translation>{title} : {definition}.
La coupe entière : {body} cm². Cliquez pour la tracer sur le corps.</translation>
    </message>
    <message>
        <source>Lines of a region</source>
        <translation>Lignes d’une région</translation>
    </message>
    <message>
        <source>Border of a region</source>
        <translation>Limite d’une région</translation>
    </message>
    <message>
        <source>Borders: {title}</source>
        <translation>Limites : {title}</translation>
    </message>
    <message>
        <source>How far the border lies from its place at the joint, both sides together: towards the end of an arm or leg, upward at the neck, into the android or gynoid region. At most {most} cm</source>
        <translation>Distance de la limite à sa place à l’articulation, les deux côtés ensemble : vers l’extrémité d’un bras ou d’une jambe, vers le haut au cou, dans la région androïde ou gynoïde. Au plus {most} cm</translation>
    </message>
    <message>
        <source>Back to the joints</source>
        <translation>Retour aux articulations</translation>
    </message>
    <message>
        <source>Put all borders of regions back to their places at the joints</source>
        <translation>Remettre toutes les limites de régions à leur place aux articulations</translation>
    </message>
    <message>
        <source>Moved borders: {borders}</source>
        <translation>Limites déplacées : {borders}</translation>
    </message>
    <message>
        <source>Regions are measured when the body rests.</source>
        <translation>Les régions sont mesurées quand le corps est au repos.</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Épaule</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Jambe</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pied</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Mètre ruban</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aire</translation>
    </message>
    <message>
        <source>Then click two points of the skin: the distance between them, straight and along the skin, in the pose shown (L)</source>
        <translation>Cliquez ensuite deux points de la peau : leur distance, en ligne droite et le long de la peau, dans la pose affichée (L)</translation>
    </message>
    <message>
        <source>Then click a limb, the neck or the trunk: a tape lies around it there, across the bone or, on the trunk, level. As all girths it is taken on the body standing with arms out (G)</source>
        <translation>Cliquez ensuite un membre, le cou ou le tronc : un mètre ruban l’y entoure, en travers de l’os ou, sur le tronc, à l’horizontale. Comme tous les tours, il est pris sur le corps debout, bras écartés (G)</translation>
    </message>
    <message>
        <source>Then drag a line in a slice: its length, and how much of it lies in each tissue (Shift+L)</source>
        <translation>Tracez ensuite une ligne dans une coupe : sa longueur, et la part située dans chaque tissu (Maj+L)</translation>
    </message>
    <message>
        <source>Then click the corners of an outline in a slice, and the first one again or double-click: its area, and that of each tissue in it (Shift+G)</source>
        <translation>Cliquez ensuite les sommets d’un contour dans une coupe, puis de nouveau le premier ou double-cliquez : son aire, et celle de chaque tissu à l’intérieur (Maj+G)</translation>
    </message>
    <message>
        <source>The angle at a joint, in the pose shown; 180 degrees is straight</source>
        <translation>L’angle d’une articulation, dans la pose affichée ; 180 degrés est droit</translation>
    </message>
    <message>
        <source>A tape in a plane that you set: at a height that you type, at a slice plane, tilted; around the part that you choose</source>
        <translation>Un mètre ruban dans un plan que vous fixez : à une hauteur saisie, à un plan de coupe, incliné ; autour de la partie choisie</translation>
    </message>
    <message>
        <source>Tape in plane</source>
        <translation>Ruban dans un plan</translation>
    </message>
    <message>
        <source>Line in slice</source>
        <translation>Ligne en coupe</translation>
    </message>
    <message>
        <source>Area in slice</source>
        <translation>Aire en coupe</translation>
    </message>
    <message>
        <source>At a height...</source>
        <translation>À une hauteur...</translation>
    </message>
    <message>
        <source>At the {axis} slice plane...</source>
        <translation>Au plan de coupe {axis}...</translation>
    </message>
    <message>
        <source>Change the chosen tape&apos;s plane...</source>
        <translation>Changer le plan du ruban choisi...</translation>
    </message>
    <message>
        <source>Lay a tape in a plane here...</source>
        <translation>Poser ici un ruban dans un plan...</translation>
    </message>
    <message>
        <source>Plane of a tape</source>
        <translation>Plan d’un mètre ruban</translation>
    </message>
    <message>
        <source>Plane of {name}</source>
        <translation>Plan de {name}</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Autour de</translation>
    </message>
    <message>
        <source>Height above the floor</source>
        <translation>Hauteur au-dessus du sol</translation>
    </message>
    <message>
        <source>Of the tape&apos;s middle, above the lowest point of the skin, in the pose shown</source>
        <translation>Du milieu du ruban, au-dessus du point le plus bas de la peau, dans la pose affichée</translation>
    </message>
    <message>
        <source>Tilt forward</source>
        <translation>Inclinaison en avant</translation>
    </message>
    <message>
        <source>Against the level: the front is lower, with a minus sign the back</source>
        <translation>Par rapport à l’horizontale : l’avant est plus bas, avec un signe moins l’arrière</translation>
    </message>
    <message>
        <source>Tilt to the left</source>
        <translation>Inclinaison à gauche</translation>
    </message>
    <message>
        <source>Against the level: the body&apos;s left is lower, with a minus sign the right</source>
        <translation>Par rapport à l’horizontale : la gauche du corps est plus basse, avec un signe moins la droite</translation>
    </message>
    <message>
        <source>Height and tilt are those of the pose shown now. From then on the tape keeps its place on the skin and turns with the part; as all girths it is measured on the body standing with arms out.</source>
        <translation>Hauteur et inclinaison sont celles de la pose affichée maintenant. Ensuite le ruban garde sa place sur la peau et tourne avec la partie ; comme tous les tours, il est mesuré sur le corps debout, bras écartés.</translation>
    </message>
    <message>
        <source>This plane misses the body, whose heights are 0 to {height:.1f} cm.</source>
        <translation>Ce plan manque le corps, dont les hauteurs vont de 0 à {height:.1f} cm.</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>tronc</translation>
    </message>
    <message>
        <source>left arm</source>
        <translation>bras gauche</translation>
    </message>
    <message>
        <source>right arm</source>
        <translation>bras droit</translation>
    </message>
    <message>
        <source>left leg</source>
        <translation>jambe gauche</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>jambe droite</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the chosen measure (Del)</source>
        <translation>Supprimer la mesure choisie (Suppr)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Measure between two points of the skin, around a part of the body, or at a joint.</source>
        <translation>Mesurer entre deux points de la peau, autour d’une partie du corps ou à une articulation.</translation>
    </message>
    <message>
        <source>Lines and areas in slices stay where they were drawn: they do not follow the body.</source>
        <translation>Les lignes et aires dans les coupes restent là où elles ont été tracées : elles ne suivent pas le corps.</translation>
    </message>
    <message>
        <source>Click the first of two points on the skin; Escape ends</source>
        <translation>Cliquez le premier de deux points de la peau ; Échap termine</translation>
    </message>
    <message>
        <source>Click the second point on the skin; Escape ends</source>
        <translation>Cliquez le second point de la peau ; Échap termine</translation>
    </message>
    <message>
        <source>Click where the tape shall lie; Escape ends</source>
        <translation>Cliquez là où le ruban doit passer ; Échap termine</translation>
    </message>
    <message>
        <source>Drag a line in a slice; Escape ends</source>
        <translation>Tracez une ligne dans une coupe ; Échap termine</translation>
    </message>
    <message>
        <source>Click the corners of an outline in a slice, the first again or twice to close it; Escape ends</source>
        <translation>Cliquez les sommets d’un contour dans une coupe, de nouveau le premier ou deux fois pour le fermer ; Échap termine</translation>
    </message>
    <message>
        <source>Measure a distance on the skin</source>
        <translation>Mesurer une distance sur la peau</translation>
    </message>
    <message>
        <source>Lay a tape around a limb or the trunk</source>
        <translation>Poser un ruban autour d’un membre ou du tronc</translation>
    </message>
    <message>
        <source>Measure the angle at a joint</source>
        <translation>Mesurer l’angle d’une articulation</translation>
    </message>
    <message>
        <source>Lay a tape in a plane</source>
        <translation>Poser un ruban dans un plan</translation>
    </message>
    <message>
        <source>Measure along a line in a slice</source>
        <translation>Mesurer le long d’une ligne dans une coupe</translation>
    </message>
    <message>
        <source>Measure an area in a slice</source>
        <translation>Mesurer une aire dans une coupe</translation>
    </message>
    <message>
        <source>Measure a distance from here</source>
        <translation>Mesurer une distance à partir d’ici</translation>
    </message>
    <message>
        <source>Lay a tape around here</source>
        <translation>Poser un ruban autour d’ici</translation>
    </message>
    <message>
        <source>There is room for {most} own measures: remove one first</source>
        <translation>Il y a place pour {most} mesures personnelles : supprimez-en d’abord une</translation>
    </message>
    <message>
        <source>{straight:.1f} cm</source>
        <translation>{straight:.1f} cm</translation>
    </message>
    <message>
        <source>{straight:.1f} cm ({along:.1f} along the skin)</source>
        <translation>{straight:.1f} cm ({along:.1f} le long de la peau)</translation>
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
        <translation>{length:.1f} cm : {tissues} mm</translation>
    </message>
    <message>
        <source>{area:.1f} cm²: {tissues}</source>
        <translation>{area:.1f} cm² : {tissues}</translation>
    </message>
    <message>
        <source>the outline crosses itself</source>
        <translation>le contour se croise lui-même</translation>
    </message>
    <message>
        <source>{name}: length of the line, and how much of it lies in each tissue; in the slice where it was drawn.</source>
        <translation>{name} : longueur de la ligne, et la part située dans chaque tissu ; dans la coupe où elle a été tracée.</translation>
    </message>
    <message>
        <source>{name}: area of the outline, and of each tissue in it (cm²); in the slice where it was drawn.</source>
        <translation>{name} : aire du contour, et de chaque tissu à l’intérieur (cm²) ; dans la coupe où il a été tracé.</translation>
    </message>
    <message>
        <source>Along it: {stretches}.</source>
        <translation>Le long de la ligne : {stretches}.</translation>
    </message>
    <message>
        <source>{name} {value:.1f} mm</source>
        <translation>{name} {value:.1f} mm</translation>
    </message>
    <message>
        <source>It stays where it is when the body changes; a click shows its slice.</source>
        <translation>Elle reste à sa place quand le corps change ; un clic montre sa coupe.</translation>
    </message>
    <message>
        <source>{degrees:.0f}°</source>
        <translation>{degrees:.0f}°</translation>
    </message>
    <message>
        <source>not on this body</source>
        <translation>pas sur ce corps</translation>
    </message>
    <message>
        <source>{name}: the straight distance and, in brackets, the shortest way along the skin; in the pose shown.</source>
        <translation>{name} : la distance droite et, entre parenthèses, le plus court chemin le long de la peau ; dans la pose affichée.</translation>
    </message>
    <message>
        <source>This skin is no closed simple surface: the way along it is not known.</source>
        <translation>Cette peau n’est pas une surface simple et fermée : le chemin le long d’elle n’est pas connu.</translation>
    </message>
    <message>
        <source>{name}: convex hull of the skin&apos;s cut, as a tape spans hollows; on the body standing with arms out, whatever its pose.</source>
        <translation>{name} : enveloppe convexe de la coupe de la peau, comme un ruban enjambe les creux ; sur le corps debout, bras écartés, quelle que soit sa pose.</translation>
    </message>
    <message>
        <source>{name}: convex hull of the cut of the {part} in the plane that was set, which keeps its place on the skin and turns with the part; on the body standing with arms out, whatever its pose.</source>
        <translation>{name} : enveloppe convexe de la coupe de {part} dans le plan fixé, qui garde sa place sur la peau et tourne avec la partie ; sur le corps debout, bras écartés, quelle que soit sa pose.</translation>
    </message>
    <message>
        <source>{name}: {definition}, in the pose shown; 180 degrees is straight.</source>
        <translation>{name} : {definition}, dans la pose affichée ; 180 degrés est droit.</translation>
    </message>
    <message>
        <source>Tape in plane, then Change, moves and tilts it.</source>
        <translation>Ruban dans un plan, puis Changer, le déplace et l’incline.</translation>
    </message>
    <message>
        <source>F2 or a double click renames it, Del removes it.</source>
        <translation>F2 ou un double-clic la renomme, Suppr la supprime.</translation>
    </message>
    <message>
        <source>fit to scan</source>
        <translation>ajuster au scan</translation>
    </message>
    <message>
        <source>reading {name}</source>
        <translation>lecture de {name}</translation>
    </message>
    <message>
        <source>fitting a body to {name}: {percent:.0f} %</source>
        <translation>ajustement d’un corps à {name} : {percent:.0f} %</translation>
    </message>
    <message>
        <source>The fit was cancelled; the scan stays.</source>
        <translation>L’ajustement a été annulé ; le scan reste.</translation>
    </message>
    <message>
        <source>Cancelled: the body stays as it is.</source>
        <translation>Annulé : le corps reste tel quel.</translation>
    </message>
    <message>
        <source>A body lies on the scan, half of it within {median:.1f} mm: the panel Fit to scan has the rest.</source>
        <translation>Un corps est posé sur le scan, à moins de {median:.1f} mm pour moitié : le panneau Ajuster au scan montre le reste.</translation>
    </message>
    <message>
        <source>The body of {name} is shown. {caution}</source>
        <translation>Le corps de {name} est affiché. {caution}</translation>
    </message>
    <message>
        <source>The body of {name} is shown. The scan stays beside it until it is closed.</source>
        <translation>Le corps de {name} est affiché. Le scan reste à côté jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Looks along</source>
        <translation>Regarde selon</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>found out: {value}</source>
        <translation>détecté : {value}</translation>
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
        <translation>Unité des nombres du scan</translation>
    </message>
    <message>
        <source>The scan&apos;s axis that points from feet to head</source>
        <translation>L’axe du scan qui va des pieds à la tête</translation>
    </message>
    <message>
        <source>The scan&apos;s axis that the body looks along</source>
        <translation>L’axe du scan selon lequel le corps regarde</translation>
    </message>
    <message>
        <source>Whose body is fitted; both are tried if it is not said</source>
        <translation>De qui le corps est ajusté ; sans indication, les deux sont essayés</translation>
    </message>
    <message>
        <source>by the scan</source>
        <translation>d’après le scan</translation>
    </message>
    <message>
        <source>The person&apos;s standing height: the scan is made as large; needed for bodies from photos</source>
        <translation>La stature de la personne debout : le scan est mis à cette taille ; nécessaire pour les corps tirés de photos</translation>
    </message>
    <message>
        <source>How tall is the person?</source>
        <translation>Quelle est la stature de la personne ?</translation>
    </message>
    <message>
        <source>{name} is from a photo, which does not tell how tall the person is. All sizes depend on it.</source>
        <translation>{name} vient d’une photo, qui ne dit pas la stature de la personne. Toutes les tailles en dépendent.</translation>
    </message>
    <message>
        <source>Loose clothes</source>
        <translation>Vêtements amples</translation>
    </message>
    <message>
        <source>Look for the body inside of clothes; its girths are then a guess</source>
        <translation>Chercher le corps dans les vêtements ; ses tours sont alors estimés</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>En miroir</translation>
    </message>
    <message>
        <source>The scan shows left as right: turn it round</source>
        <translation>Le scan montre la gauche à droite : l’inverser</translation>
    </message>
    <message>
        <source>Opacity of the scan</source>
        <translation>Opacité du scan</translation>
    </message>
    <message>
        <source>Opacity of the body</source>
        <translation>Opacité du corps</translation>
    </message>
    <message>
        <source>How much of the scan is seen: nothing once the body is fitted, or it would cover the colours</source>
        <translation>Part visible du scan : rien une fois le corps ajusté, sinon il couvrirait les couleurs</translation>
    </message>
    <message>
        <source>How much of the fitted body is seen</source>
        <translation>Part visible du corps ajusté</translation>
    </message>
    <message>
        <source>Outline of the scan in the slices</source>
        <translation>Contour du scan dans les coupes</translation>
    </message>
    <message>
        <source>Where the slices&apos; planes cut the scan, however much of it is seen in 3D; exported slices have none</source>
        <translation>Là où les plans de coupe coupent le scan, quelle que soit sa part visible en 3D ; les coupes exportées n’en ont pas</translation>
    </message>
    <message>
        <source>not the scan&apos;s body</source>
        <translation>pas le corps du scan</translation>
    </message>
    <message>
        <source>Refit</source>
        <translation>Réajuster</translation>
    </message>
    <message>
        <source>Fit again with what is said above</source>
        <translation>Ajuster de nouveau avec les indications ci-dessus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop the fit</source>
        <translation>Arrêter l’ajustement</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Take the fitted body: one step that can be undone</source>
        <translation>Prendre le corps ajusté : une seule étape, que l’on peut annuler</translation>
    </message>
    <message>
        <source>Close scan</source>
        <translation>Fermer le scan</translation>
    </message>
    <message>
        <source>Take the scan away; the body stays as it is</source>
        <translation>Retirer le scan ; le corps reste tel quel</translation>
    </message>
    <message>
        <source>The body moves onto the scan.</source>
        <translation>Le corps se place sur le scan.</translation>
    </message>
    <message>
        <source>Distance: median {median:.1f} mm, 95 % within {p95:.1f} mm.</source>
        <translation>Distance : médiane {median:.1f} mm, 95 % à moins de {p95:.1f} mm.</translation>
    </message>
    <message>
        <source>Not in the ten betas: {mm:.1f} mm, {share:.0f} % of how the person differs from the mean body.</source>
        <translation>Hors des dix bêtas : {mm:.1f} mm, {share:.0f} % de l’écart de la personne au corps moyen.</translation>
    </message>
    <message>
        <source>Spread of the fit, volumes: {shares}.</source>
        <translation>Dispersion de l’ajustement, volumes : {shares}.</translation>
    </message>
    <message>
        <source>{name} ±{percent:.1f} %</source>
        <translation>{name} ±{percent:.1f} %</translation>
    </message>
    <message>
        <source>{name} below ±{percent:.1f} %</source>
        <translation>{name} moins de ±{percent:.1f} %</translation>
    </message>
    <message>
        <source>How far the scan leaves the tissues&apos; volumes open: 20 bodies whose betas fit it about as well were drawn, and their volumes compared (standard deviation). The table&apos;s intervals are wider by it once the body is accepted. It does not tell how well ten betas say the person: that is the share that is not in them.</source>
        <translation>Dans quelle mesure le scan laisse les volumes des tissus indéterminés : 20 corps dont les bêtas conviennent à peu près aussi bien ont été tirés, et leurs volumes comparés (écart-type). Les intervalles du tableau sont élargis d’autant une fois le corps accepté. Cela ne dit pas à quel point dix bêtas décrivent la personne : c’est la part qui n’y est pas.</translation>
    </message>
    <message>
        <source>{finding} ({percent:.0f} % sure).</source>
        <translation>{finding} (sûr à {percent:.0f} %).</translation>
    </message>
    <message>
        <source>{finding} (given).</source>
        <translation>{finding} (indiqué).</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>scan</translation>
    </message>
    <message>
        <source>height</source>
        <translation>stature</translation>
    </message>
    <message>
        <source>waist</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>hanches</translation>
    </message>
    <message>
        <source>upper arm, right</source>
        <translation>haut du bras, droit</translation>
    </message>
    <message>
        <source>thigh, right</source>
        <translation>cuisse, droite</translation>
    </message>
    <message>
        <source>inseam</source>
        <translation>entrejambe</translation>
    </message>
    <message>
        <source>Scan inside the body by {most:g} mm (blue) to outside by {most:g} mm (red)</source>
        <translation>Scan à l’intérieur du corps de {most:g} mm (bleu) à l’extérieur de {most:g} mm (rouge)</translation>
    </message>
    <message>
        <source>Its body was fitted to the scan {path}: open that to see both.</source>
        <translation>Son corps a été ajusté au scan {path} : ouvrez-le pour voir les deux.</translation>
    </message>
    <message>
        <source>Its body was fitted to the scan {path}, which is not found.</source>
        <translation>Son corps a été ajusté au scan {path}, qui est introuvable.</translation>
    </message>
    <message>
        <source>Its body was fitted to the scan {path}, on another machine: not looked for.</source>
        <translation>Son corps a été ajusté au scan {path}, sur une autre machine : non recherché.</translation>
    </message>
    <message>
        <source>Its body was fitted to a scan, as {path} tells.</source>
        <translation>Son corps a été ajusté à un scan, d’après {path}.</translation>
    </message>
    <message>
        <source>Fitted to a scan ({unit}, {up} up), as {path} tells
Distance: median {median:.1f} mm, 95 % within {p95:.1f} mm
Not in the ten betas: {unexplained:.1f} mm</source>
        <translation>Ajusté à un scan ({unit}, {up} vers le haut), d’après {path}
Distance : médiane {median:.1f} mm, 95 % à moins de {p95:.1f} mm
Hors des dix bêtas : {unexplained:.1f} mm</translation>
    </message>
    <message>
        <source>Fitted to {path} ({unit}, {up} up)
Distance: median {median:.1f} mm, 95 % within {p95:.1f} mm
Not in the ten betas: {unexplained:.1f} mm</source>
        <translation>Ajusté à {path} ({unit}, {up} vers le haut)
Distance : médiane {median:.1f} mm, 95 % à moins de {p95:.1f} mm
Hors des dix bêtas : {unexplained:.1f} mm</translation>
    </message>
    <message>
        <source>The shape was changed since</source>
        <translation>La forme a changé depuis</translation>
    </message>
    <message>
        <source>Skin colours</source>
        <translation>Couleurs de la peau</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Thickness of the fat</source>
        <translation>Épaisseur de la graisse</translation>
    </message>
    <message>
        <source>Android and gynoid</source>
        <translation>Androïde et gynoïde</translation>
    </message>
    <message>
        <source>Colour the skin by the thickness of the fat under it, or by the regions that tissues are measured in. Both belong to the body&apos;s standard pose and go along with the skin; regions&apos; borders are drawn to about 1 cm</source>
        <translation>Colorer la peau selon l’épaisseur de la graisse sous-jacente, ou selon les régions où les tissus sont mesurés. Les deux se rapportent à la pose standard du corps et suivent la peau ; les limites des régions sont tracées à 1 cm près environ</translation>
    </message>
    <message>
        <source>not measured (head, hands, feet)</source>
        <translation>non mesuré (tête, mains, pieds)</translation>
    </message>
    <message>
        <source>mm of fat under the skin</source>
        <translation>mm de graisse sous la peau</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>colours are being measured</source>
        <translation>couleurs en cours de mesure</translation>
    </message>
    <message>
        <source>head and neck</source>
        <translation>tête et cou</translation>
    </message>
    <message>
        <source>upper arm</source>
        <translation>haut du bras</translation>
    </message>
    <message>
        <source>forearm</source>
        <translation>avant-bras</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>main</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>cuisse</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>mollet</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>pied</translation>
    </message>
    <message>
        <source>arm</source>
        <translation>bras</translation>
    </message>
    <message>
        <source>leg</source>
        <translation>jambe</translation>
    </message>
    <message>
        <source>android</source>
        <translation>androïde</translation>
    </message>
    <message>
        <source>gynoid</source>
        <translation>gynoïde</translation>
    </message>
    <message>
        <source>left {part}</source>
        <translation>{part}, côté gauche</translation>
    </message>
    <message>
        <source>right {part}</source>
        <translation>{part}, côté droit</translation>
    </message>
    <message>
        <source>{part}, left and right</source>
        <translation>{part}, gauche et droite</translation>
    </message>
    <message>
        <source>The tissues&apos; colours, mixed by their probabilities</source>
        <translation>Les couleurs des tissus, mélangées selon leurs probabilités</translation>
    </message>
    <message>
        <source>Cyan: the likeliest class has less than 75 %, or is taken from nearby. Other colours are the tissues&apos;, pale</source>
        <translation>Cyan : la classe la plus probable a moins de 75 %, ou est reprise du voisinage. Les autres couleurs sont celles des tissus, pâlies</translation>
    </message>
    <message>
        <source>A colour for each joint, mixed by the skinning weights</source>
        <translation>Une couleur par articulation, mélangée selon les poids de skinning</translation>
    </message>
    <message>
        <source>Displacement from this shape to the mean one: red, green and blue grow with x, y and z; grey is none, full colour {strong} mm</source>
        <translation>Déplacement de cette forme à la forme moyenne : rouge, vert et bleu croissent avec x, y et z ; gris est nul, couleur pleine {strong} mm</translation>
    </message>
    <message>
        <source>Offset that undoes a lying body&apos;s flattening: red, green and blue grow with x, y and z; grey is none, full colour {strong} mm</source>
        <translation>Décalage qui annule l’aplatissement d’un corps couché : rouge, vert et bleu croissent avec x, y et z ; gris est nul, couleur pleine {strong} mm</translation>
    </message>
    <message>
        <source>LT {LT:.0f} %  AT {AT:.0f} %  BT {BT:.0f} %</source>
        <translation>LT {LT:.0f} %  AT {AT:.0f} %  BT {BT:.0f} %</translation>
    </message>
    <message>
        <source>{percent:.0f} % sure (calibrated)</source>
        <translation>sûr à {percent:.0f} % (étalonné)</translation>
    </message>
    <message>
        <source>{percent:.0f} % sure, as the model says (not calibrated)</source>
        <translation>sûr à {percent:.0f} %, selon le modèle (non étalonné)</translation>
    </message>
    <message>
        <source>how sure: not known</source>
        <translation>certitude : inconnue</translation>
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
        <translation>Densités, kg/l</translation>
    </message>
    <message>
        <source>density of {name}</source>
        <translation>densité de {name}</translation>
    </message>
    <message>
        <source>Density of {title} in kg/l, for the estimated mass. Cited: {density:.2f} ({source})</source>
        <translation>Densité ({title}) en kg/l, pour la masse estimée. Citée : {density:.2f} ({source})</translation>
    </message>
    <message>
        <source>entered here (cited: {cited:.2f})</source>
        <translation>saisi ici (cité : {cited:.2f})</translation>
    </message>
    <message>
        <source>Take the cited densities again</source>
        <translation>Reprendre les densités citées</translation>
    </message>
    <message>
        <source>{title}: mass estimated as volume times {density:.3g} kg/l</source>
        <translation>{title} : masse estimée comme volume fois {density:.3g} kg/l</translation>
    </message>
    <message>
        <source>Subcutaneous thickness</source>
        <translation>Épaisseur sous-cutanée</translation>
    </message>
    <message>
        <source>From the skin to where subcutaneous fat ends, along the inward normal, in millimetres. The point stays on the same spot of the skin when shape or pose change.</source>
        <translation>De la peau à la fin de la graisse sous-cutanée, le long de la normale vers l’intérieur, en millimètres. Le point reste au même endroit de la peau quand la forme ou la pose change.</translation>
    </message>
    <message>
        <source>Click the skin</source>
        <translation>Cliquer la peau</translation>
    </message>
    <message>
        <source>Then click the skin in the picture; clicks choose no joints meanwhile (M; Escape ends)</source>
        <translation>Cliquez ensuite la peau dans l’image ; les clics ne choisissent alors pas d’articulations (M ; Échap termine)</translation>
    </message>
    <message>
        <source>At crosshair</source>
        <translation>Au réticule</translation>
    </message>
    <message>
        <source>Measure at the skin nearest to where the three slice planes meet (T)</source>
        <translation>Mesurer à la peau la plus proche du point de rencontre des trois plans de coupe (T)</translation>
    </message>
    <message>
        <source>Forget the measured point</source>
        <translation>Oublier le point mesuré</translation>
    </message>
    <message>
        <source>no point chosen</source>
        <translation>aucun point choisi</translation>
    </message>
    <message>
        <source>{value:.1f} mm</source>
        <translation>{value:.1f} mm</translation>
    </message>
    <message>
        <source>no lean tissue below</source>
        <translation>pas de tissu maigre au-dessous</translation>
    </message>
    <message>
        <source>not a point of this body</source>
        <translation>pas un point de ce corps</translation>
    </message>
    <message>
        <source>Click the skin to measure what lies under it; Escape ends</source>
        <translation>Cliquez la peau pour mesurer ce qui est dessous ; Échap termine</translation>
    </message>
    <message>
        <source>subcutaneous {value}</source>
        <translation>sous-cutané {value}</translation>
    </message>
    <message>
        <source>Measure thickness on the skin</source>
        <translation>Mesurer l’épaisseur sur la peau</translation>
    </message>
    <message>
        <source>Measure thickness at the crosshair</source>
        <translation>Mesurer l’épaisseur au réticule</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>Surfaces of this model are still being worked out: nothing can be measured of them yet.</source>
        <translation>Les surfaces de ce modèle sont encore en cours de calcul : rien ne peut encore y être mesuré.</translation>
    </message>
    <message>
        <source>the graphics card&apos;s memory is short: computing in smaller pieces</source>
        <translation>la mémoire de la carte graphique est limitée : calcul par plus petits morceaux</translation>
    </message>
    <message>
        <source>the graphics card&apos;s memory ran out: computing on the processor</source>
        <translation>la mémoire de la carte graphique est épuisée : calcul sur le processeur</translation>
    </message>
    <message>
        <source>The graphics card&apos;s memory ran out while another model was shown: begin this export again.</source>
        <translation>La mémoire de la carte graphique s’est épuisée pendant qu’un autre modèle était affiché : recommencez cet export.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Pin body A</source>
        <translation>Épingler le corps A</translation>
    </message>
    <message>
        <source>Keep this body as A; the one you go on editing is B</source>
        <translation>Garder ce corps comme A ; celui que vous continuez à modifier est B</translation>
    </message>
    <message>
        <source>Unpin body A</source>
        <translation>Détacher le corps A</translation>
    </message>
    <message>
        <source>Forget the pinned body</source>
        <translation>Oublier le corps épinglé</translation>
    </message>
    <message>
        <source>Show body A</source>
        <translation>Montrer le corps A</translation>
    </message>
    <message>
        <source>As colours: distance on the skin</source>
        <translation>En couleurs : distance sur la peau</translation>
    </message>
    <message>
        <source>As a ghost around B</source>
        <translation>En fil de fer autour de B</translation>
    </message>
    <message>
        <source>Side by side, cameras linked</source>
        <translation>Côte à côte, caméras liées</translation>
    </message>
    <message>
        <source>B&apos;s skin coloured by its distance from A&apos;s (shapes in one pose), A&apos;s skin as a wire frame around B, or A with all its layers to the left of B (Shift+B)</source>
        <translation>Peau de B colorée selon sa distance à celle de A (formes dans une même pose), peau de A en fil de fer autour de B, ou A avec toutes ses couches à gauche de B (Maj+B)</translation>
    </message>
    <message>
        <source>Outlines of body A in the slices</source>
        <translation>Contours du corps A dans les coupes</translation>
    </message>
    <message>
        <source>Where the slices&apos; planes cut A&apos;s skin and, more faintly, its tissues; exported slices have none</source>
        <translation>Là où les plans de coupe coupent la peau de A et, plus faiblement, ses tissus ; les coupes exportées n’en ont pas</translation>
    </message>
    <message>
        <source>Outlines:</source>
        <translation>Contours :</translation>
    </message>
    <message>
        <source>body A</source>
        <translation>corps A</translation>
    </message>
    <message>
        <source>B&apos;s skin inside (-) or outside (+) of A&apos;s, mm; pose left out</source>
        <translation>Peau de B à l’intérieur (-) ou à l’extérieur (+) de celle de A, mm ; sans la pose</translation>
    </message>
    <message>
        <source>Pin body A, then change shape, pose or model: the differences appear here.</source>
        <translation>Épinglez le corps A, puis changez forme, pose ou modèle : les différences apparaissent ici.</translation>
    </message>
    <message>
        <source>Body A</source>
        <translation>Corps A</translation>
    </message>
    <message>
        <source>Body B</source>
        <translation>Corps B</translation>
    </message>
    <message>
        <source>B - A</source>
        <translation>B - A</translation>
    </message>
    <message>
        <source>{name} volume, {unit}</source>
        <translation>{name} volume, {unit}</translation>
    </message>
    <message>
        <source>{name} mass (est.), {unit}</source>
        <translation>{name} masse (est.), {unit}</translation>
    </message>
    <message>
        <source>{name} share, {unit}</source>
        <translation>{name} part, {unit}</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}, {unit}</translation>
    </message>
    <message>
        <source>Save volumes, estimated masses, shares and lengths of A and B and their differences</source>
        <translation>Enregistrer volumes, masses estimées, parts et longueurs de A et B et leurs différences</translation>
    </message>
    <message>
        <source>Body A (pinned)
{name}</source>
        <translation>Corps A (épinglé)
{name}</translation>
    </message>
    <message>
        <source>Body B (being edited)
{name}</source>
        <translation>Corps B (en modification)
{name}</translation>
    </message>
    <message>
        <source>Side by side or on one body</source>
        <translation>Côte à côte ou sur un seul corps</translation>
    </message>
    <message>
        <source>Clip box</source>
        <translation>Boîte de découpe</translation>
    </message>
    <message>
        <source>Show only what is inside</source>
        <translation>Ne montrer que l’intérieur</translation>
    </message>
    <message>
        <source>Cut everything away outside of a box; the cuts are closed (X). Drag the dots on its faces in the picture, or set the faces here, in centimetres</source>
        <translation>Couper tout ce qui est hors d’une boîte ; les coupes sont fermées (X). Faites glisser les points de ses faces dans l’image, ou réglez les faces ici, en centimètres</translation>
    </message>
    <message>
        <source>Around the body</source>
        <translation>Autour du corps</translation>
    </message>
    <message>
        <source>Set all six faces just outside of the body</source>
        <translation>Placer les six faces juste hors du corps</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Where the {face} face of the box stands along {axis}, in centimetres</source>
        <translation>Position de la face « {face} » de la boîte le long de {axis}, en centimètres</translation>
    </message>
    <message>
        <source>Centre here</source>
        <translation>Centrer ici</translation>
    </message>
    <message>
        <source>Measure the fat&apos;s thickness here</source>
        <translation>Mesurer l’épaisseur de la graisse ici</translation>
    </message>
    <message>
        <source>Put the slice planes here</source>
        <translation>Placer les plans de coupe ici</translation>
    </message>
    <message>
        <source>Turn the nearest joint</source>
        <translation>Tourner l’articulation la plus proche</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Trainings found in the trainings folder. Tick several to lay their curves over each other and compare them.</source>
        <translation>Entraînements trouvés dans le dossier d’entraînements. Cochez-en plusieurs pour superposer leurs courbes et les comparer.</translation>
    </message>
    <message>
        <source>No trainings yet. Start begins one as it stands under New: on phantom subjects, which are made first, from the embedded phantom. No files of your own are needed.</source>
        <translation>Pas encore d’entraînements. Démarrer en lance un tel qu’il figure sous Nouveau : sur des sujets fantômes, créés d’abord à partir du fantôme intégré. Aucun fichier personnel n’est nécessaire.</translation>
    </message>
    <message>
        <source>making subjects</source>
        <translation>création des sujets</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>mise en pause</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>ended unexpectedly</source>
        <translation>terminé de façon inattendue</translation>
    </message>
    <message>
        <source>{epoch} of {total} epochs</source>
        <translation>{epoch} époques sur {total}</translation>
    </message>
    <message>
        <source>{epoch} epochs</source>
        <translation>{epoch} époques</translation>
    </message>
    <message>
        <source>{made} of {wanted} subjects</source>
        <translation>{made} sujets sur {wanted}</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name} : {state}</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>encore {left}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Arrêter net</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Wait after the step under way, and free the processor; Resume goes on</source>
        <translation>Attendre après l’étape en cours et libérer le processeur ; Reprendre poursuit</translation>
    </message>
    <message>
        <source>End after the epoch under way and write a checkpoint, from which Go on continues</source>
        <translation>Terminer après l’époque en cours et écrire un checkpoint, à partir duquel Continuer reprend</translation>
    </message>
    <message>
        <source>End at once; what was learned since the last checkpoint is lost</source>
        <translation>Terminer immédiatement ; ce qui a été appris depuis le dernier checkpoint est perdu</translation>
    </message>
    <message>
        <source>Start again with the same options; it continues from its last checkpoint</source>
        <translation>Relancer avec les mêmes options ; il reprend à son dernier checkpoint</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Show the body with what this training has learned so far; the training goes on meanwhile</source>
        <translation>Afficher le corps avec ce que cet entraînement a appris jusqu’ici ; l’entraînement continue pendant ce temps</translation>
    </message>
    <message>
        <source>Stage 1 learns how the body moves and holds no tissues yet: train stage 2, then look at it</source>
        <translation>L’étape 1 apprend comment le corps bouge et ne contient pas encore de tissus : entraînez l’étape 2, puis regardez-la</translation>
    </message>
    <message>
        <source>No checkpoint has been written yet</source>
        <translation>Aucun checkpoint n’a encore été écrit</translation>
    </message>
    <message>
        <source>newest checkpoint</source>
        <translation>checkpoint le plus récent</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>meilleur checkpoint</translation>
    </message>
    <message>
        <source>Newest: the checkpoint written last. Best: the one with the highest validation accuracy.</source>
        <translation>Le plus récent : le dernier checkpoint écrit. Meilleur : celui qui a la plus haute exactitude de validation.</translation>
    </message>
    <message>
        <source>As template</source>
        <translation>Comme modèle</translation>
    </message>
    <message>
        <source>Fill the form under New with the options of this training</source>
        <translation>Remplir le formulaire sous Nouveau avec les options de cet entraînement</translation>
    </message>
    <message>
        <source>Copy the message, the command and the end of the log</source>
        <translation>Copier le message, la commande et la fin du journal</translation>
    </message>
    <message>
        <source>{count} in training</source>
        <translation>{count} en entraînement</translation>
    </message>
    <message>
        <source>{names}: trainings go on when this window closes, and are found again when it opens. Click to see them.</source>
        <translation>{names} : les entraînements continuent quand cette fenêtre se ferme, et sont retrouvés à sa réouverture. Cliquez pour les voir.</translation>
    </message>
    <message>
        <source>Trainings go on without the window: %s</source>
        <translation>Les entraînements continuent sans la fenêtre : %s</translation>
    </message>
    <message>
        <source>Training {name}: {state}</source>
        <translation>Entraînement {name} : {state}</translation>
    </message>
    <message>
        <source>Showing what {name} has learned</source>
        <translation>Affichage de ce que {name} a appris</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>1: the body itself (implicit SMPL)</source>
        <translation>1 : le corps lui-même (SMPL implicite)</translation>
    </message>
    <message>
        <source>2: tissues</source>
        <translation>2 : tissus</translation>
    </message>
    <message>
        <source>Stage 1 learns shape and skinning from synthetic bodies; stage 2 starts from it and learns tissues from scans</source>
        <translation>L’étape 1 apprend forme et skinning à partir de corps synthétiques ; l’étape 2 en part et apprend les tissus à partir de scans</translation>
    </message>
    <message>
        <source>Of the body model and of the subjects</source>
        <translation>Du modèle de corps et des sujets</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Phantom subjects</source>
        <translation>Sujets fantômes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Phantom subjects are made first if they are not there yet; a folder holds GENDER/SPLIT/*.gz</source>
        <translation>Les sujets fantômes sont créés d’abord s’ils n’existent pas encore ; un dossier contient GENDER/SPLIT/*.gz</translation>
    </message>
    <message>
        <source>Number of phantom subjects; making one takes some ten seconds</source>
        <translation>Nombre de sujets fantômes ; en créer un prend une dizaine de secondes</translation>
    </message>
    <message>
        <source> subjects</source>
        <translation> sujets</translation>
    </message>
    <message>
        <source>Folder of the data set; empty: HIT_DATA_DIR</source>
        <translation>Dossier du jeu de données ; vide : HIT_DATA_DIR</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Part de</translation>
    </message>
    <message>
        <source>The stage 1 training whose networks stage 2 starts from</source>
        <translation>L’entraînement de l’étape 1 dont les réseaux servent de départ à l’étape 2</translation>
    </message>
    <message>
        <source>{name} (standard)</source>
        <translation>{name} (standard)</translation>
    </message>
    <message>
        <source>The embedded phantom (for phantom subjects)</source>
        <translation>Le fantôme intégré (pour les sujets fantômes)</translation>
    </message>
    <message>
        <source>There is no {name} yet: train stage 1 first, or start from something else.</source>
        <translation>Il n’y a pas encore de {name} : entraînez d’abord l’étape 1, ou partez d’autre chose.</translation>
    </message>
    <message>
        <source>Nothing (learns everything)</source>
        <translation>Rien (apprend tout)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the training, of its folder and of the model; a training of the same name goes on where it stopped</source>
        <translation>Nom de l’entraînement, de son dossier et du modèle ; un entraînement du même nom reprend là où il s’est arrêté</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <source>Folder that holds the training&apos;s folder; empty: the first models folder of the settings, else your own</source>
        <translation>Dossier qui contient celui de l’entraînement ; vide : le premier dossier de modèles des réglages, sinon le vôtre</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Rounds through all subjects</source>
        <translation>Passages par tous les sujets</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Subjects per step</source>
        <translation>Sujets par pas</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Step of the optimizer (Adam)</source>
        <translation>Pas de l’optimiseur (Adam)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>auto: a graphics card if there is one; cpu, cuda:0, cuda:1, mps</source>
        <translation>auto : une carte graphique s’il y en a une ; cpu, cuda:0, cuda:1, mps</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Random numbers depend on it alone: the same seed draws the same</source>
        <translation>Les nombres aléatoires n’en dépendent que : la même graine tire les mêmes</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>Arrêter après</translation>
    </message>
    <message>
        <source>Minutes after which the training ends with a checkpoint, at the end of the epoch</source>
        <translation>Minutes après lesquelles l’entraînement se termine avec un checkpoint, à la fin de l’époque</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Autres options</translation>
    </message>
    <message>
        <source>Any option of `hit train`, as key=value, apart by blanks or lines; `hit train --options` lists them</source>
        <translation>Toute option de `hit train`, sous la forme key=value, séparées par des espaces ou des lignes ; `hit train --options` les énumère</translation>
    </message>
    <message>
        <source>key=value, e.g. data_cfg.n_pts_mri=4000 trainer.check_val_every_n_epoch=5</source>
        <translation>key=value, p. ex. data_cfg.n_pts_mri=4000 trainer.check_val_every_n_epoch=5</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>What Start runs, in a process of its own; it can be run in a terminal as well</source>
        <translation>Ce que Démarrer exécute, dans son propre processus ; peut aussi se lancer dans un terminal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start the training; it goes on when the window closes</source>
        <translation>Démarrer l’entraînement ; il continue quand la fenêtre se ferme</translation>
    </message>
    <message>
        <source>Checking the options...</source>
        <translation>Vérification des options...</translation>
    </message>
    <message>
        <source>The options are valid.</source>
        <translation>Les options sont valables.</translation>
    </message>
    <message>
        <source>{note} {count} phantom subjects are made first, some ten seconds each.</source>
        <translation>{note} {count} sujets fantômes sont créés d’abord, une dizaine de secondes chacun.</translation>
    </message>
    <message>
        <source>The options could not be checked: {reason}</source>
        <translation>Les options n’ont pas pu être vérifiées : {reason}</translation>
    </message>
    <message>
        <source>{name} exists and goes on after {epoch} epochs.</source>
        <translation>{name} existe et reprend après {epoch} époques.</translation>
    </message>
    <message>
        <source>{name}: a training of this name is running. Stop it first, or choose another name.</source>
        <translation>{name} : un entraînement de ce nom est en cours. Arrêtez-le d’abord, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name}: a training of this name exists, of another stage or gender. Choose another name.</source>
        <translation>{name} : un entraînement de ce nom existe, d’une autre étape ou d’un autre sexe. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The training could not be started: {reason}</source>
        <translation>L’entraînement n’a pas pu être démarré : {reason}</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Losses above, scores below. Move the mouse or use the arrow keys to read values; wheel or + and - zoom, drag or Shift and arrow keys pan, double-click or Home shows all.</source>
        <translation>Pertes en haut, scores en bas. Souris ou flèches pour lire les valeurs ; molette ou + et - pour zoomer, glisser ou Maj et flèches pour déplacer, double-clic ou Origine pour tout montrer.</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Échelle log</translation>
    </message>
    <message>
        <source>Logarithmic axis for losses; values of zero and below are left out</source>
        <translation>Axe logarithmique pour les pertes ; les valeurs nulles et négatives sont omises</translation>
    </message>
    <message>
        <source>What the curves are drawn against</source>
        <translation>Ce en fonction de quoi les courbes sont tracées</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Curves to draw</source>
        <translation>Courbes à tracer</translation>
    </message>
    <message>
        <source>Curves appear with the first steps</source>
        <translation>Les courbes apparaissent avec les premiers pas</translation>
    </message>
    <message>
        <source>Tick a curve in the list</source>
        <translation>Cochez une courbe dans la liste</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>The end of the training&apos;s log</source>
        <translation>La fin du journal de l’entraînement</translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation>Rien n’a encore été écrit</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Middle slice of the first validation subject after each validation: prediction, truth, difference</source>
        <translation>Coupe médiane du premier sujet de validation après chaque validation : prédiction, vérité, différence</translation>
    </message>
    <message>
        <source>The first validation of stage 2 draws a slice here: prediction, truth, difference</source>
        <translation>La première validation de l’étape 2 dessine ici une coupe : prédiction, vérité, différence</translation>
    </message>
    <message>
        <source>Prediction | truth | difference, of {time}</source>
        <translation>Prédiction | vérité | différence, de {time}</translation>
    </message>
    <message>
        <source>Best metrics of the ticked trainings, and the options in which they differ</source>
        <translation>Meilleures métriques des entraînements cochés, et les options par lesquelles ils diffèrent</translation>
    </message>
    <message>
        <source>Tick trainings in the list to compare them</source>
        <translation>Cochez des entraînements dans la liste pour les comparer</translation>
    </message>
    <message>
        <source>Best {name}</source>
        <translation>Meilleur {name}</translation>
    </message>
    <message>
        <source>Epochs done</source>
        <translation>Époques faites</translation>
    </message>
    <message>
        <source>Write report of visits...</source>
        <translation>Écrire un rapport de suivi...</translation>
    </message>
    <message>
        <source>Several bodies of one person with their dates: changes, curves, and a page each (HTML or PDF)</source>
        <translation>Plusieurs corps d’une personne avec leurs dates : changements, courbes, et une page pour chacun (HTML ou PDF)</translation>
    </message>
    <message>
        <source>Visits...</source>
        <translation>Visites...</translation>
    </message>
    <message>
        <source>Bodies of one person on several days: body files, fits, and reports, which bring their date and all their visits.</source>
        <translation>Corps d’une personne à plusieurs dates : fichiers de corps, ajustements et rapports, qui apportent leur date et toutes leurs visites.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Precision errors</source>
        <translation>Erreurs de précision</translation>
    </message>
    <message>
        <source>Age at the first visit</source>
        <translation>Âge à la première visite</translation>
    </message>
    <message>
        <source>In years, for percentiles; at later visits the person is older by as much as the dates say. Until it is typed it follows from the age that the panel or a report tells.</source>
        <translation>En années, pour les percentiles ; aux visites suivantes la personne est plus âgée d’autant que le disent les dates. Tant qu’il n’est pas saisi, il découle de l’âge du panneau ou d’un rapport.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day of this visit, for example {example} or {iso}; only reports know theirs</source>
        <translation>Jour de cette visite, par exemple {example} ou {iso} ; seuls les rapports connaissent le leur</translation>
    </message>
    <message>
        <source>The person&apos;s own on that day; empty: the tissues&apos; estimate</source>
        <translation>Le poids propre de la personne ce jour-là ; vide : l’estimation des tissus</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>p. ex. {example}</translation>
    </message>
    <message>
        <source>Date of {name}</source>
        <translation>Date de {name}</translation>
    </message>
    <message>
        <source>Weight at {name}</source>
        <translation>Poids à {name}</translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <translation>Retirer {name} de cette liste</translation>
    </message>
    <message>
        <source>Add files...</source>
        <translation>Ajouter des fichiers...</translation>
    </message>
    <message>
        <source>Body files, fits (NAME_body.npz) and reports (HTML) of the same person</source>
        <translation>Fichiers de corps, ajustements (NAME_body.npz) et rapports (HTML) de la même personne</translation>
    </message>
    <message>
        <source>Add the body shown</source>
        <translation>Ajouter le corps affiché</translation>
    </message>
    <message>
        <source>The body in the window, as it is now, with its weight and its own measures</source>
        <translation>Le corps de la fenêtre, tel qu’il est maintenant, avec son poids et ses mesures personnelles</translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation>Trier par date</translation>
    </message>
    <message>
        <source>The report is in the order of the dates in any case</source>
        <translation>Le rapport suit de toute façon l’ordre des dates</translation>
    </message>
    <message>
        <source>Bodies and reports ({bodies} {reports});;All files (*)</source>
        <translation>Corps et rapports ({bodies} {reports});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>body shown</source>
        <translation>corps affiché</translation>
    </message>
    <message>
        <source>Reading {count} files</source>
        <translation>Lecture de {count} fichiers</translation>
    </message>
    <message>
        <source>Standard deviations of your own repeats, in each measure&apos;s unit. A change is marked where it is more than {factor:.2f} times the precision error. They are kept for the next report.</source>
        <translation>Écarts-types de vos propres répétitions, dans l’unité de chaque mesure. Un changement est marqué s’il dépasse {factor:.2f} fois l’erreur de précision. Elles sont conservées pour le prochain rapport.</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Stands in the report, for example: ten repeats by two persons</source>
        <translation>Figure dans le rapport, par exemple : dix répétitions par deux personnes</translation>
    </message>
    <message>
        <source>&quot;{typed}&quot; is no day: write it like {example}.</source>
        <translation>« {typed} » n’est pas un jour : écrivez-le comme {example}.</translation>
    </message>
    <message>
        <source>{typed} is not between 1900 and today.</source>
        <translation>{typed} n’est pas entre 1900 et aujourd’hui.</translation>
    </message>
    <message>
        <source>Add at least two bodies.</source>
        <translation>Ajoutez au moins deux corps.</translation>
    </message>
    <message>
        <source>{name} needs its date.</source>
        <translation>{name} doit avoir sa date.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name} : {reason}</translation>
    </message>
    <message>
        <source>{first} and {second} have the same date.</source>
        <translation>{first} et {second} ont la même date.</translation>
    </message>
    <message>
        <source>A report takes at most {most} visits: {name} was not added.</source>
        <translation>Un rapport prend au plus {most} visites : {name} n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>{first} is {one} and {second} is {other}: visits are those of one person.</source>
        <translation>{first} est {one} et {second} est {other} : les visites sont celles d’une même personne.</translation>
    </message>
    <message>
        <source>The betas of {first} are those of {one}, of {second} those of {other}: changes would not be the person&apos;s.</source>
        <translation>Les bêtas de {first} sont ceux de {one}, de {second} ceux de {other} : les changements ne seraient pas ceux de la personne.</translation>
    </message>
    <message>
        <source>{first} and {second} are shown by different models: take one of them off.</source>
        <translation>{first} et {second} sont affichés par des modèles différents : retirez l’un d’eux.</translation>
    </message>
    <message>
        <source>Not added: {reason}</source>
        <translation>Non ajouté : {reason}</translation>
    </message>
    <message>
        <source>is a scan: open it, fit a body to it, and add the body shown</source>
        <translation>est un scan : ouvrez-le, ajustez-y un corps, et ajoutez le corps affiché</translation>
    </message>
    <message>
        <source>is a session: open it, and add the body shown</source>
        <translation>est une session : ouvrez-la, et ajoutez le corps affiché</translation>
    </message>
    <message>
        <source>holds {count} persons: open it, choose one, and add the body shown</source>
        <translation>contient {count} personnes : ouvrez-le, choisissez-en une, et ajoutez le corps affiché</translation>
    </message>
    <message>
        <source>Report of visits</source>
        <translation>Rapport de suivi</translation>
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
        <translation>{body} - {model} - HIT Viewer - fantôme de démonstration, pas de données médicales</translation>
    </message>
    <message>
        <source>{space} betas on {own}: another body</source>
        <translation>bêtas de {space} sur {own} : un autre corps</translation>
    </message>
    <message>
        <source>betas of another gender&apos;s body</source>
        <translation>bêtas du corps d’un autre sexe</translation>
    </message>
    <message>
        <source>SMPL folder...</source>
        <translation>Dossier SMPL...</translation>
    </message>
    <message>
        <source>Set your SMPL and HIT folders in Settings, to see the body that these betas belong to</source>
        <translation>Indiquez vos dossiers SMPL et HIT dans les réglages, pour voir le corps auquel ces bêtas appartiennent</translation>
    </message>
    <message>
        <source>Show these betas on the model of the other gender</source>
        <translation>Afficher ces bêtas sur le modèle de l’autre sexe</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>Utiliser {model}</translation>
    </message>
    <message>
        <source>The file&apos;s body is {gender}: shown with {model}.</source>
        <translation>Le corps du fichier est {gender} : affiché avec {model}.</translation>
    </message>
    <message>
        <source>Template body</source>
        <translation>Corps de référence</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Peau</translation>
    </message>
    <message>
        <source>AT  subcutaneous fat</source>
        <translation>AT  graisse sous-cutanée</translation>
    </message>
    <message>
        <source>LT  lean tissue</source>
        <translation>LT  tissu maigre</translation>
    </message>
    <message>
        <source>BT  long bones</source>
        <translation>BT  os longs</translation>
    </message>
    <message>
        <source>Lungs (empty)</source>
        <translation>Poumons (vide)</translation>
    </message>
    <message>
        <source>The body&apos;s surface, as its parameters give it</source>
        <translation>La surface du corps, telle que ses paramètres la donnent</translation>
    </message>
    <message>
        <source>Subcutaneous adipose tissue: fat under the skin only</source>
        <translation>Tissu adipeux sous-cutané : la graisse sous la peau seulement</translation>
    </message>
    <message>
        <source>Lean tissue: muscle and organs, with visceral and intramuscular fat</source>
        <translation>Tissu maigre : muscles et organes, avec la graisse viscérale et intramusculaire</translation>
    </message>
    <message>
        <source>Long bones of arms and legs only</source>
        <translation>Les os longs des bras et des jambes seulement</translation>
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
        <translation>Hauteur y du plan horizontal, en centimètres</translation>
    </message>
    <message>
        <source>Depth z of the plane that faces you, in centimetres; forward is positive</source>
        <translation>Profondeur z du plan qui vous fait face, en centimètres ; vers l’avant est positif</translation>
    </message>
    <message>
        <source>Position x of the plane from front to back, in centimetres; the body&apos;s left is positive</source>
        <translation>Position x du plan d’avant en arrière, en centimètres ; la gauche du corps est positive</translation>
    </message>
    <message>
        <source>Tissue probability</source>
        <translation>Probabilité des tissus</translation>
    </message>
    <message>
        <source>Where it is uncertain</source>
        <translation>Là où c’est incertain</translation>
    </message>
    <message>
        <source>Skinning weights</source>
        <translation>Poids de skinning</translation>
    </message>
    <message>
        <source>Shape displacement</source>
        <translation>Déplacement de forme</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Headlight</source>
        <translation>Lampe frontale</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Bones in a glass body</source>
        <translation>Os dans un corps de verre</translation>
    </message>
    <message>
        <source>Slices only</source>
        <translation>Coupes seules</translation>
    </message>
    <message>
        <source>Oblique</source>
        <translation>Oblique</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Coupes</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Which body and tissues are computed; betas, pose and camera stay</source>
        <translation>Quel corps et quels tissus sont calculés ; bêtas, pose et caméra restent</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Shape component {number}, in standard deviations. Double-click resets it.</source>
        <translation>Composante de forme {number}, en écarts-types. Un double-clic la réinitialise.</translation>
    </message>
    <message>
        <source>Tall (SD)</source>
        <translation>Grand (SD)</translation>
    </message>
    <message>
        <source>Slim (SD)</source>
        <translation>Mince (SD)</translation>
    </message>
    <message>
        <source>Shape {number} (SD)</source>
        <translation>Forme {number} (SD)</translation>
    </message>
    <message>
        <source>Beyond {limit:g} the model extrapolates</source>
        <translation>Au-delà de {limit:g}, le modèle extrapole</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Set all ten betas to zero</source>
        <translation>Mettre les dix bêtas à zéro</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Draw ten betas between -{limit:g} and {limit:g}, the model&apos;s reach</source>
        <translation>Tirer dix bêtas entre -{limit:g} et {limit:g}, la portée du modèle</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Articulation</translation>
    </message>
    <message>
        <source>Choose a joint here or click it on the body; by keys: arrows, or the first letters of its name</source>
        <translation>Choisir une articulation ici ou la cliquer sur le corps ; au clavier : flèches, ou premières lettres de son nom</translation>
    </message>
    <message>
        <source>Bend (x)</source>
        <translation>Plier (x)</translation>
    </message>
    <message>
        <source>Twist (y)</source>
        <translation>Tordre (y)</translation>
    </message>
    <message>
        <source>Side (z)</source>
        <translation>Côté (z)</translation>
    </message>
    <message>
        <source>Twist (x)</source>
        <translation>Tordre (x)</translation>
    </message>
    <message>
        <source>Swing (y)</source>
        <translation>Balancer (y)</translation>
    </message>
    <message>
        <source>Raise (z)</source>
        <translation>Lever (z)</translation>
    </message>
    <message>
        <source>Tilt (x)</source>
        <translation>Basculer (x)</translation>
    </message>
    <message>
        <source>Turn (y)</source>
        <translation>Tourner (y)</translation>
    </message>
    <message>
        <source>Lean (z)</source>
        <translation>Pencher (z)</translation>
    </message>
    <message>
        <source>Rotation vector of the {joint} about {axis}, in degrees. Double-click resets it.</source>
        <translation>Vecteur de rotation de l’articulation « {joint} » autour de {axis}, en degrés. Un double-clic le réinitialise.</translation>
    </message>
    <message>
        <source>Drag limbs in the picture</source>
        <translation>Déplacer les membres dans l’image</translation>
    </message>
    <message>
        <source>Hold a limb with the mouse and drag it: its joints turn within their usual limits. Beside the body, and with this switched off, dragging turns the view.</source>
        <translation>Saisir un membre avec la souris et le faire glisser : ses articulations tournent dans leurs limites usuelles. À côté du corps, et si cette option est désactivée, glisser tourne la vue.</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>Move the joint of the other side as a mirror image</source>
        <translation>Bouger l’articulation de l’autre côté en miroir</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Exchange left and right</source>
        <translation>Échanger gauche et droite</translation>
    </message>
    <message>
        <source>Reset joint</source>
        <translation>Réinitialiser l’articulation</translation>
    </message>
    <message>
        <source>Reset pose</source>
        <translation>Réinitialiser la pose</translation>
    </message>
    <message>
        <source>Choose a pose by name</source>
        <translation>Choisir une pose par son nom</translation>
    </message>
    <message>
        <source>Upright at the origin</source>
        <translation>Debout à l’origine</translation>
    </message>
    <message>
        <source>Ignore the file&apos;s orientation and position, so that the body stands in the middle of the view</source>
        <translation>Ignorer l’orientation et la position du fichier, pour que le corps soit au milieu de la vue</translation>
    </message>
    <message>
        <source>Orientation and position</source>
        <translation>Orientation et position</translation>
    </message>
    <message>
        <source>Left (x)</source>
        <translation>Gauche (x)</translation>
    </message>
    <message>
        <source>Up (y)</source>
        <translation>Haut (y)</translation>
    </message>
    <message>
        <source>Forward (z)</source>
        <translation>Avant (z)</translation>
    </message>
    <message>
        <source>Translation of the body along {axis}, in centimetres</source>
        <translation>Translation du corps le long de {axis}, en centimètres</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>What is taken away of the body; the cuts show its tissues, bones stay whole</source>
        <translation>Ce qui est retiré du corps ; les coupes montrent ses tissus, les os restent entiers</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Front quarter</source>
        <translation>Quart avant</translation>
    </message>
    <message>
        <source>Front half</source>
        <translation>Moitié avant</translation>
    </message>
    <message>
        <source>Half of a side</source>
        <translation>Moitié d’un côté</translation>
    </message>
    <message>
        <source>The body&apos;s own side that is opened</source>
        <translation>Le côté du corps (le sien) qui est ouvert</translation>
    </message>
    <message>
        <source>Open what faces me</source>
        <translation>Ouvrir ce qui me fait face</translation>
    </message>
    <message>
        <source>When you turn the body, the part that faces you is taken away; without, always the same part</source>
        <translation>Quand vous tournez le corps, la partie qui vous fait face est retirée ; sinon toujours la même</translation>
    </message>
    <message>
        <source>opened part</source>
        <translation>partie ouverte</translation>
    </message>
    <message>
        <source>Opacities and visibility that go well together</source>
        <translation>Opacités et visibilités qui vont bien ensemble</translation>
    </message>
    <message>
        <source>Opacity of this layer, in percent: the opaque skin hides it, but for its cuts where the body is opened</source>
        <translation>Opacité de cette couche, en pour cent : la peau opaque la cache, sauf ses coupes là où le corps est ouvert</translation>
    </message>
    <message>
        <source>Opacity of this layer, in percent</source>
        <translation>Opacité de cette couche, en pour cent</translation>
    </message>
    <message>
        <source>Colour of this layer, in the picture and in the slices</source>
        <translation>Couleur de cette couche, dans l’image et dans les coupes</translation>
    </message>
    <message>
        <source>Choose a colour...</source>
        <translation>Choisir une couleur...</translation>
    </message>
    <message>
        <source>Palette colour</source>
        <translation>Couleur de la palette</translation>
    </message>
    <message>
        <source>Skin as wireframe</source>
        <translation>Peau en fil de fer</translation>
    </message>
    <message>
        <source>Draw the skin&apos;s triangles as lines; without, the skin is translucent</source>
        <translation>Dessiner les triangles de la peau en lignes ; sinon la peau est translucide</translation>
    </message>
    <message>
        <source>Colour-blind safe palette</source>
        <translation>Palette pour daltoniens</translation>
    </message>
    <message>
        <source>Okabe and Ito&apos;s colours, in the picture and in the slices</source>
        <translation>Couleurs d’Okabe et Ito, dans l’image et dans les coupes</translation>
    </message>
    <message>
        <source>Slice planes</source>
        <translation>Plans de coupe</translation>
    </message>
    <message>
        <source>Show the {axis} plane in the picture</source>
        <translation>Afficher le plan {axis} dans l’image</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Cut away what lies above the axial plane</source>
        <translation>Couper ce qui est au-dessus du plan axial</translation>
    </message>
    <message>
        <source>Cut away what lies in front of the frontal plane</source>
        <translation>Couper ce qui est devant le plan frontal</translation>
    </message>
    <message>
        <source>Cut away what lies on the body&apos;s left of the sagittal plane</source>
        <translation>Couper ce qui est à gauche (celle du corps) du plan sagittal</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Montre</translation>
    </message>
    <message>
        <source>What the slices show</source>
        <translation>Ce que montrent les coupes</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Éclairage</translation>
    </message>
    <message>
        <source>How the body is lit: by three lamps, from the camera, or softly from all sides</source>
        <translation>Comment le corps est éclairé : par trois lampes, depuis la caméra, ou doucement de tous côtés</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>How finely surfaces are drawn. Automatic: with a graphics card all vertices at rest, a tenth of them in drags and without one. Exports are always as fine as they say</source>
        <translation>Finesse du dessin des surfaces. Automatique : avec une carte graphique, tous les sommets au repos, un dixième en glissant et sans carte. Les exports ont toujours la finesse qu’ils indiquent</translation>
    </message>
    <message>
        <source>Drag: move the crosshair. Wheel: step through. Ctrl+wheel: zoom. Right drag: pan. Double-click: take the main area, or give it back. By keys: arrows move the crosshair, Page up/down step, + and - zoom, Ctrl+arrows pan, Home fits, Return enlarges.</source>
        <translation>Glisser : déplacer le réticule. Molette : parcourir. Ctrl+molette : zoomer. Glisser à droite : déplacer l’image. Double-clic : prendre la zone principale, ou la rendre. Au clavier : flèches pour le réticule, Page préc./suiv. pour parcourir, + et - pour zoomer, Ctrl+flèches pour déplacer, Origine ajuste, Entrée agrandit.</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>Plusieurs parties</translation>
    </message>
    <message>
        <source>girth {girth} cm</source>
        <translation>tour {girth} cm</translation>
    </message>
    <message>
        <source>{tissue} at the crosshair</source>
        <translation>{tissue} au réticule</translation>
    </message>
    <message>
        <source>taken from nearby: no part of the model lies exactly here</source>
        <translation>repris du voisinage : aucune partie du modèle n’est exactement ici</translation>
    </message>
    <message>
        <source>{percent} % taken from nearby</source>
        <translation>{percent} % repris du voisinage</translation>
    </message>
    <message>
        <source>Hatch what is taken from nearby</source>
        <translation>Hachurer ce qui est repris du voisinage</translation>
    </message>
    <message>
        <source>In folds of the skin and where parts touch, no part of the model may lie exactly at a pixel: it then shows what lies nearest. Hatched, also in exported slices</source>
        <translation>Dans les plis de la peau et là où des parties se touchent, aucune partie du modèle n’est peut-être exactement à un pixel : il montre alors le plus proche. Hachuré, aussi dans les coupes exportées</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: {what}</source>
        <translation>Une erreur inattendue s’est produite : {what}</translation>
    </message>
    <message>
        <source>There is not enough memory for this: choose a lower detail, or close other programs.</source>
        <translation>La mémoire ne suffit pas pour cela : choisissez un détail plus faible, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Aucun modèle n’est chargé</translation>
    </message>
    <message>
        <source>Preparing {model}: {percent} %</source>
        <translation>Préparation de {model} : {percent} %</translation>
    </message>
    <message>
        <source>Loading {model}...</source>
        <translation>Chargement de {model}...</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Démarrage...</translation>
    </message>
    <message>
        <source>Coarse surfaces: those of {model} are being worked out ({percent} %)</source>
        <translation>Surfaces grossières : celles de {model} sont en cours de calcul ({percent} %)</translation>
    </message>
    <message>
        <source>The surfaces of {model} are prepared now: working them out in the background failed. {reason}</source>
        <translation>Les surfaces de {model} sont préparées maintenant : leur calcul en arrière-plan a échoué. {reason}</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>rapide</translation>
    </message>
    <message>
        <source>of the body before</source>
        <translation>du corps précédent</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>coarse</source>
        <translation>grossier</translation>
    </message>
    <message>
        <source>before the change</source>
        <translation>avant le changement</translation>
    </message>
    <message>
        <source>Quick (volumes to about half a percent): exact values follow as soon as the body rests</source>
        <translation>Rapide (volumes à environ un demi pour cent) : les valeurs exactes suivent dès que le corps est au repos</translation>
    </message>
    <message>
        <source>These values are of the body before the last change; new ones are being computed</source>
        <translation>Ces valeurs sont celles du corps avant le dernier changement ; de nouvelles sont en cours de calcul</translation>
    </message>
    <message>
        <source>residual {value:.3f} mm</source>
        <translation>résidu {value:.3f} mm</translation>
    </message>
    <message>
        <source>{value:.0f} ms</source>
        <translation>{value:.0f} ms</translation>
    </message>
    <message>
        <source>about {value:.0f} mm off while dragging</source>
        <translation>environ {value:.0f} mm d’écart en glissant</translation>
    </message>
    <message>
        <source>extrapolated: betas beyond {limit:g}</source>
        <translation>extrapolé : bêtas au-delà de {limit:g}</translation>
    </message>
    <message>
        <source>shown upright</source>
        <translation>affiché debout</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Ouvrir...</translation>
    </message>
    <message>
        <source>All that can be opened ({bodies} {scans} *{session} *.png *.html);;Bodies and motions ({bodies});;3D scans ({scans});;Sessions (*{session});;Exported pictures (*.png);;Reports (*.html);;All files (*)</source>
        <translation>Tout ce qui peut être ouvert ({bodies} {scans} *{session} *.png *.html);;Corps et mouvements ({bodies});;Scans 3D ({scans});;Sessions (*{session});;Images exportées (*.png);;Rapports (*.html);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open model...</source>
        <translation>Ouvrir un modèle...</translation>
    </message>
    <message>
        <source>Save body...</source>
        <translation>Enregistrer le corps...</translation>
    </message>
    <message>
        <source>Body (*.npz);;Body (*.pkl);;Body (*.json)</source>
        <translation>Corps (*.npz);;Corps (*.pkl);;Corps (*.json)</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>Save session as...</source>
        <translation>Enregistrer la session sous...</translation>
    </message>
    <message>
        <source>HIT Viewer session (*{session})</source>
        <translation>Session HIT Viewer (*{session})</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un fichier récent</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Corps entier</translation>
    </message>
    <message>
        <source>Keep this view for films</source>
        <translation>Conserver cette vue pour les films</translation>
    </message>
    <message>
        <source>Forget the kept views</source>
        <translation>Oublier les vues conservées</translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation>Vues conservées</translation>
    </message>
    <message>
        <source>Look from here</source>
        <translation>Regarder d’ici</translation>
    </message>
    <message>
        <source>front left</source>
        <translation>avant gauche</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>back left</source>
        <translation>arrière gauche</translation>
    </message>
    <message>
        <source>back</source>
        <translation>arrière</translation>
    </message>
    <message>
        <source>back right</source>
        <translation>arrière droite</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>avant droite</translation>
    </message>
    <message>
        <source>View {number}: {side}, {metres} m away</source>
        <translation>Vue {number} : {side}, à {metres} m</translation>
    </message>
    <message>
        <source>View {number}: {side}, {degrees}° from above, {metres} m away</source>
        <translation>Vue {number} : {side}, {degrees}° d’en haut, à {metres} m</translation>
    </message>
    <message>
        <source>View {number}: {side}, {degrees}° from below, {metres} m away</source>
        <translation>Vue {number} : {side}, {degrees}° d’en bas, à {metres} m</translation>
    </message>
    <message>
        <source>Views kept for the film &quot;Camera&quot;: {count}</source>
        <translation>Vues conservées pour le film « Caméra » : {count}</translation>
    </message>
    <message>
        <source>kept views</source>
        <translation>vues conservées</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <translation>{name} ouvert</translation>
    </message>
    <message>
        <source>Reading {name}: {percent} %</source>
        <translation>Lecture de {name} : {percent} %</translation>
    </message>
    <message>
        <source>Unpacking {name}: {percent} %</source>
        <translation>Décompression de {name} : {percent} %</translation>
    </message>
    <message>
        <source>Reading {name}...</source>
        <translation>Lecture de {name}...</translation>
    </message>
    <message>
        <source>Reading {name} was cancelled: nothing was changed</source>
        <translation>La lecture de {name} a été annulée : rien n’a été modifié</translation>
    </message>
    <message>
        <source>Stop reading the file (Escape); everything stays as it is</source>
        <translation>Arrêter la lecture du fichier (Échap) ; tout reste tel quel</translation>
    </message>
    <message>
        <source>{name} names a model outside of the folders that are known here: {models}

Nothing there was looked at. Shall the model be opened?</source>
        <translation>{name} désigne un modèle hors des dossiers connus ici : {models}

Rien n’y a été consulté. Faut-il ouvrir le modèle ?</translation>
    </message>
    <message>
        <source>The model was not opened: shown with {model}.</source>
        <translation>Le modèle n’a pas été ouvert : affiché avec {model}.</translation>
    </message>
    <message>
        <source>Its pinned body, whose model was not opened, is left out.</source>
        <translation>Son corps épinglé, dont le modèle n’a pas été ouvert, est ignoré.</translation>
    </message>
    <message>
        <source>What you were working on</source>
        <translation>Ce sur quoi vous travailliez</translation>
    </message>
    <message>
        <source>What was kept of an earlier run could not be read and was moved aside. It is now:</source>
        <translation>Ce qui restait d’une exécution précédente n’a pas pu être lu et a été mis de côté. C’est maintenant :</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Réglages...</translation>
    </message>
    <message>
        <source>SMPL folder</source>
        <translation>Dossier SMPL</translation>
    </message>
    <message>
        <source>Folder with SMPL_MALE.pkl, SMPL_FEMALE.pkl or their .npz; only for checkpoints without a body inside</source>
        <translation>Dossier contenant SMPL_MALE.pkl, SMPL_FEMALE.pkl ou leurs .npz ; seulement pour les checkpoints sans corps intégré</translation>
    </message>
    <message>
        <source>Model folders</source>
        <translation>Dossiers de modèles</translation>
    </message>
    <message>
        <source>Folders that hold HIT models, each a folder with config.yaml and ckpts</source>
        <translation>Dossiers qui contiennent des modèles HIT, chacun un dossier avec config.yaml et ckpts</translation>
    </message>
    <message>
        <source>Where models compute; automatic takes a graphics card if there is one</source>
        <translation>Où les modèles calculent ; automatique prend une carte graphique s’il y en a une</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Stands above the pages that File &gt; Write report makes</source>
        <translation>Figure en haut des pages que produit Fichier &gt; Écrire un rapport</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Picture above the pages that File &gt; Write report makes (PNG or JPEG)</source>
        <translation>Image en haut des pages que produit Fichier &gt; Écrire un rapport (PNG ou JPEG)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name} : {what}</translation>
    </message>
    <message>
        <source>usable, {gender}, checkpoints: {count}</source>
        <translation>utilisable, {gender}, checkpoints : {count}</translation>
    </message>
    <message>
        <source>{folder}: no models in this folder</source>
        <translation>{folder} : aucun modèle dans ce dossier</translation>
    </message>
    <message>
        <source>SMPL bodies found: {found}</source>
        <translation>Corps SMPL trouvés : {found}</translation>
    </message>
    <message>
        <source>No SMPL bodies found (not needed for models that carry their own)</source>
        <translation>Aucun corps SMPL trouvé (inutile pour les modèles qui ont le leur)</translation>
    </message>
    <message>
        <source>Computes on: {device}</source>
        <translation>Calcule sur : {device}</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Recherche...</translation>
    </message>
    <message>
        <source>{folder}: no such folder</source>
        <translation>{folder} : dossier inexistant</translation>
    </message>
    <message>
        <source>A crash would lose your changes: save them. {sentence}</source>
        <translation>Un plantage perdrait vos modifications : enregistrez-les. {sentence}</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Restore what you were working on?</source>
        <translation>Le programme s’est terminé de façon inattendue. Rétablir ce sur quoi vous travailliez ?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Annuler : {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Rétablir : {what}</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>bright colours</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>3D alone</source>
        <translation>3D seule</translation>
    </message>
    <message>
        <source>3D and a strip of slices</source>
        <translation>3D et une bande de coupes</translation>
    </message>
    <message>
        <source>3D and slices, two by two</source>
        <translation>3D et coupes, deux par deux</translation>
    </message>
    <message>
        <source>One slice large</source>
        <translation>Une grande coupe</translation>
    </message>
    <message>
        <source>{title} ({keys})</source>
        <translation>{title} ({keys})</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of all that the window writes; changed at the next start</source>
        <translation>De tout ce que la fenêtre écrit ; modifié au prochain démarrage</translation>
    </message>
    <message>
        <source>Small (90 %)</source>
        <translation>Petite (90 %)</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large (115 %)</source>
        <translation>Grande (115 %)</translation>
    </message>
    <message>
        <source>Larger (130 %)</source>
        <translation>Plus grande (130 %)</translation>
    </message>
    <message>
        <source>Largest (150 %)</source>
        <translation>La plus grande (150 %)</translation>
    </message>
    <message>
        <source>Twice as large (200 %)</source>
        <translation>Deux fois plus grand (200 %)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the window and of the reports that it writes; changed at the next start</source>
        <translation>De la fenêtre et des rapports qu&apos;elle écrit ; change au prochain démarrage</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>3D drawing</source>
        <translation>Dessin 3D</translation>
    </message>
    <message>
        <source>Graphics card: straight to the screen. Processor: in memory, then copied; quicker without a graphics card, and worth a try where the 3D view stays black. Changed at the next start</source>
        <translation>Carte graphique : directement à l’écran. Processeur : en mémoire, puis copié ; plus rapide sans carte graphique, et à essayer si la vue 3D reste noire. Modifié au prochain démarrage</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Changes with the next start</source>
        <translation>Change au prochain démarrage</translation>
    </message>
    <message>
        <source>Save the changes to this body before closing?</source>
        <translation>Enregistrer les modifications de ce corps avant de fermer ?</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Area of each tissue in all parts of the body against height: arms beside the trunk count too. Click or drag to move the axial plane; arrow keys move it by 5 mm.</source>
        <translation>Aire de chaque tissu dans toutes les parties du corps selon la hauteur : les bras à côté du tronc comptent aussi. Cliquez ou glissez pour déplacer le plan axial ; les flèches le déplacent de 5 mm.</translation>
    </message>
    <message>
        <source>Area with arms and legs, cm²,
against height y, cm</source>
        <translation>Aire avec bras et jambes, cm²,
selon la hauteur y, cm</translation>
    </message>
    <message>
        <source>Bind the {axis} plane to a place of the body: it then follows shape and pose</source>
        <translation>Lier le plan {axis} à un endroit du corps : il suit alors forme et pose</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Shapes by body mass index, and shapes kept by name</source>
        <translation>Formes selon l’indice de masse corporelle, et formes conservées sous un nom</translation>
    </message>
    <message>
        <source>Keep this shape...</source>
        <translation>Conserver cette forme...</translation>
    </message>
    <message>
        <source>Name of this shape</source>
        <translation>Nom de cette forme</translation>
    </message>
    <message>
        <source>Body mass index {value:g}</source>
        <translation>Indice de masse corporelle {value:g}</translation>
    </message>
    <message>
        <source>At the present height</source>
        <translation>À la stature actuelle</translation>
    </message>
    <message>
        <source>Estimated mass over height squared, kg/m². Changes Slim, and Tall so that the height stays, until the tissues&apos; volumes times their densities give it</source>
        <translation>Masse estimée sur stature au carré, kg/m². Change Mince, et Grand pour garder la stature, jusqu’à ce que les volumes des tissus fois leurs densités le donnent</translation>
    </message>
    <message>
        <source>Kept by name</source>
        <translation>Conservées sous un nom</translation>
    </message>
    <message>
        <source>Looking for a body with a body mass index of {value:g}...</source>
        <translation>Recherche d’un corps d’indice de masse corporelle {value:g}...</translation>
    </message>
    <message>
        <source>Shape with a body mass index of {value:g}, by the estimated mass</source>
        <translation>Forme d’indice de masse corporelle {value:g}, d’après la masse estimée</translation>
    </message>
    <message>
        <source>A body mass index of {value:g} lies beyond the model&apos;s reach: this shape is extrapolated</source>
        <translation>Un indice de masse corporelle de {value:g} est hors de la portée du modèle : cette forme est extrapolée</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Lire ou mettre en pause (Espace)</translation>
    </message>
    <message>
        <source>Frame of the motion</source>
        <translation>Image du mouvement</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Close the motion; the body keeps its pose</source>
        <translation>Fermer le mouvement ; le corps garde sa pose</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>pose</source>
        <translation>pose</translation>
    </message>
    <message>
        <source>{joint}</source>
        <translation>{joint}</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>{layer} layer</source>
        <translation>couche {layer}</translation>
    </message>
    <message>
        <source>{axis} plane</source>
        <translation>plan {axis}</translation>
    </message>
    <message>
        <source>look</source>
        <translation>aspect</translation>
    </message>
    <message>
        <source>opened body</source>
        <translation>corps ouvert</translation>
    </message>
    <message>
        <source>opened session</source>
        <translation>session ouverte</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Dans l’image</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Maj+flèches</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>End measuring</source>
        <translation>Terminer la mesure</translation>
    </message>
    <message>
        <source>While a file is read</source>
        <translation>Pendant la lecture d’un fichier</translation>
    </message>
    <message>
        <source>In a slice</source>
        <translation>Dans une coupe</translation>
    </message>
    <message>
        <source>Move the crosshair, 5 mm</source>
        <translation>Déplacer le réticule, 5 mm</translation>
    </message>
    <message>
        <source>Page up / down</source>
        <translation>Page préc. / suiv</translation>
    </message>
    <message>
        <source>Step through, 5 mm</source>
        <translation>Parcourir, 5 mm</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>The same, 1 mm</source>
        <translation>Idem, 1 mm</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+flèches</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Show the whole slice</source>
        <translation>Montrer toute la coupe</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>On a slider</source>
        <translation>Sur un curseur</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un pas</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation>Dix pas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Male (demonstration phantom)</source>
        <translation>Masculin (fantôme de démonstration)</translation>
    </message>
    <message>
        <source>Female (demonstration phantom)</source>
        <translation>Féminin (fantôme de démonstration)</translation>
    </message>
    <message>
        <source>is missing: the training&apos;s options are not known</source>
        <translation>est absent : les options de l’entraînement ne sont pas connues</translation>
    </message>
    <message>
        <source>is a session</source>
        <translation>est une session</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>un corps</translation>
    </message>
    <message>
        <source>The movie was not completed.</source>
        <translation>Le film n’a pas été terminé.</translation>
    </message>
    <message>
        <source>is too large for a small picture</source>
        <translation>est trop grand pour une petite image</translation>
    </message>
    <message>
        <source>No model is loaded yet: choose one first.</source>
        <translation>Aucun modèle n’est encore chargé : choisissez-en un d’abord.</translation>
    </message>
    <message>
        <source>the film is incomplete, the disk may be full</source>
        <translation>le film est incomplet, le disque est peut-être plein</translation>
    </message>
    <message>
        <source>no slice plane is shown</source>
        <translation>aucun plan de coupe n’est affiché</translation>
    </message>
    <message>
        <source>Show one, or choose all planes</source>
        <translation>Affichez-en un, ou choisissez tous les plans</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>in the zero pose: upright, arms out</source>
        <translation>dans la pose zéro : debout, bras écartés</translation>
    </message>
    <message>
        <source>in the pose shown</source>
        <translation>dans la pose affichée</translation>
    </message>
    <message>
        <source>in the X-pose</source>
        <translation>dans la pose en X</translation>
    </message>
    <message>
        <source>of the mean body, in the X-pose</source>
        <translation>du corps moyen, dans la pose en X</translation>
    </message>
    <message>
        <source>{definition}; 180 is straight</source>
        <translation>{definition} ; 180 est droit</translation>
    </message>
    <message>
        <source>convex hull of the skin&apos;s cut, across the bone on limbs, level on the trunk</source>
        <translation>enveloppe convexe de la coupe de la peau, en travers de l’os sur les membres, horizontale sur le tronc</translation>
    </message>
    <message>
        <source>convex hull of the cut of the {part}, across the direction ({way}) of x, y and z</source>
        <translation>enveloppe convexe de la coupe ({part}), en travers de la direction ({way}) de x, y et z</translation>
    </message>
    <message>
        <source>straight between two points of the skin</source>
        <translation>en ligne droite entre deux points de la peau</translation>
    </message>
    <message>
        <source>shortest way along the skin between the same two points</source>
        <translation>plus court chemin le long de la peau entre les mêmes deux points</translation>
    </message>
    <message>
        <source>{name}, along the skin</source>
        <translation>{name}, le long de la peau</translation>
    </message>
    <message>
        <source>Something newer is wanted.</source>
        <translation>Quelque chose de plus récent est demandé.</translation>
    </message>
    <message>
        <source>The window closed.</source>
        <translation>La fenêtre s’est fermée.</translation>
    </message>
</context>
</TS>
