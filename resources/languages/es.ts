<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>a file name</source>
        <translation>un nombre de archivo</translation>
    </message>
    <message>
        <source>is there already, with other files in it</source>
        <translation>ya existe y contiene otros archivos</translation>
    </message>
    <message>
        <source>Choose another name, or move it away</source>
        <translation>Elija otro nombre o muévalo a otro lugar</translation>
    </message>
    <message>
        <source>Choose another folder or free some space</source>
        <translation>Elija otra carpeta o libere espacio</translation>
    </message>
    <message>
        <source>cannot be written: {reason}</source>
        <translation>no se puede escribir: {reason}</translation>
    </message>
    <message>
        <source>the demonstration phantom</source>
        <translation>fantoma de demostración</translation>
    </message>
    <message>
        <source>an unknown body model</source>
        <translation>modelo de cuerpo desconocido</translation>
    </message>
    <message>
        <source>These betas belong to {space}; this body is {own}: another body, whose size and weight are not the person&apos;s.</source>
        <translation>Espacio de formas de estas betas: {space}; de este cuerpo: {own}. Es otro cuerpo, cuyo tamaño y peso no son los de la persona.</translation>
    </message>
    <message>
        <source>Whether these betas mean the same body here is not known: they belong to {space}, this body is that of {own}.</source>
        <translation>No se sabe si estas betas describen aquí el mismo cuerpo. Espacio de formas de las betas: {space}; de este cuerpo: {own}.</translation>
    </message>
    <message>
        <source>The file&apos;s body is {gender}, this model is {own}: the same betas mean another body here.</source>
        <translation>El cuerpo del archivo es {gender}, este modelo es {own}: las mismas betas describen aquí otro cuerpo.</translation>
    </message>
    <message>
        <source>The file&apos;s body is {gender}, this model is {own}: the same betas mean another body for each gender.</source>
        <translation>El cuerpo del archivo es {gender}, este modelo es {own}: las mismas betas describen otro cuerpo para cada sexo.</translation>
    </message>
    <message>
        <source>of unknown gender</source>
        <translation>de sexo desconocido</translation>
    </message>
    <message>
        <source>has an unknown ending</source>
        <translation>tiene una extensión desconocida</translation>
    </message>
    <message>
        <source>.npz, .pkl or .json</source>
        <translation>.npz, .pkl o .json</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>hips</source>
        <translation>caderas</translation>
    </message>
    <message>
        <source>mid-thighs</source>
        <translation>mitad de los muslos</translation>
    </message>
    <message>
        <source>knees</source>
        <translation>rodillas</translation>
    </message>
    <message>
        <source>ankles</source>
        <translation>tobillos</translation>
    </message>
    <message>
        <source>lower spine (about L3)</source>
        <translation>columna inferior (aprox. L3)</translation>
    </message>
    <message>
        <source>middle spine</source>
        <translation>columna media</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>pecho</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>hombros</translation>
    </message>
    <message>
        <source>elbows</source>
        <translation>codos</translation>
    </message>
    <message>
        <source>left thigh</source>
        <translation>muslo izquierdo</translation>
    </message>
    <message>
        <source>right thigh</source>
        <translation>muslo derecho</translation>
    </message>
    <message>
        <source>left upper arm</source>
        <translation>brazo superior izquierdo</translation>
    </message>
    <message>
        <source>right upper arm</source>
        <translation>brazo superior derecho</translation>
    </message>
    <message>
        <source>not an SMPL body model</source>
        <translation>no es un modelo de cuerpo SMPL</translation>
    </message>
    <message>
        <source>the keys {names}</source>
        <translation>las claves {names}</translation>
    </message>
    <message>
        <source>wrong shape</source>
        <translation>forma incorrecta</translation>
    </message>
    <message>
        <source>values that are not finite</source>
        <translation>valores no finitos</translation>
    </message>
    <message>
        <source>too few shape components</source>
        <translation>demasiado pocos componentes de forma</translation>
    </message>
    <message>
        <source>at least {num_betas}</source>
        <translation>al menos {num_betas}</translation>
    </message>
    <message>
        <source>a face names a vertex that does not exist</source>
        <translation>una cara nombra un vértice que no existe</translation>
    </message>
    <message>
        <source>joints are not listed after their parents</source>
        <translation>las articulaciones no aparecen después de sus padres</translation>
    </message>
    <message>
        <source>a {kind} that is no array of numbers</source>
        <translation>un {kind} que no es una matriz de números</translation>
    </message>
    <message>
        <source>is not numeric</source>
        <translation>no es numérico</translation>
    </message>
    <message>
        <source>{bad} of {size} values NaN or infinite</source>
        <translation>{bad} de {size} valores NaN o infinitos</translation>
    </message>
    <message>
        <source>has values that are no numbers</source>
        <translation>tiene valores que no son números</translation>
    </message>
    <message>
        <source>finite values</source>
        <translation>valores finitos</translation>
    </message>
    <message>
        <source>values within +-{limit:.4g}{unit}</source>
        <translation>valores dentro de +-{limit:.4g}{unit}</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>está fuera del intervalo</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>un solo número</translation>
    </message>
    <message>
        <source>shape {shape}</source>
        <translation>forma {shape}</translation>
    </message>
    <message>
        <source>has the wrong size</source>
        <translation>tiene un tamaño incorrecto</translation>
    </message>
    <message>
        <source>1 to {most} numbers</source>
        <translation>de 1 a {most} números</translation>
    </message>
    <message>
        <source>72 values are global_orient (3) and body_pose (69) in one: pass them apart, or in files as &apos;pose&apos;</source>
        <translation>72 valores son global_orient (3) y body_pose (69) juntos: páselos por separado o, en archivos, como &apos;pose&apos;</translation>
    </message>
    <message>
        <source>Rotation matrices are not supported: convert them to axis-angle vectors</source>
        <translation>No se admiten matrices de rotación: conviértalas en vectores de eje y ángulo</translation>
    </message>
    <message>
        <source>is unknown</source>
        <translation>es desconocido</translation>
    </message>
    <message>
        <source>male, female or neutral</source>
        <translation>male, female o neutral</translation>
    </message>
    <message>
        <source>shape (frames, {names})</source>
        <translation>forma (frames, {names})</translation>
    </message>
    <message>
        <source>has the wrong shape</source>
        <translation>tiene una forma incorrecta</translation>
    </message>
    <message>
        <source>{length} frames as in body_pose</source>
        <translation>{length} fotogramas, como en body_pose</translation>
    </message>
    <message>
        <source>has another length</source>
        <translation>tiene otra longitud</translation>
    </message>
    <message>
        <source>above 0, at most {most:,} frames/s</source>
        <translation>más de 0, como máximo {most:,} fotogramas/s</translation>
    </message>
    <message>
        <source>is no frame rate</source>
        <translation>no es una frecuencia de fotogramas</translation>
    </message>
    <message>
        <source>is outside</source>
        <translation>está fuera</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sentado</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Caminando</translation>
    </message>
    <message>
        <source>Arms up (MRI)</source>
        <translation>Brazos arriba (RM)</translation>
    </message>
    <message>
        <source>betas with body_pose, pose or poses</source>
        <translation>betas con body_pose, pose o poses</translation>
    </message>
    <message>
        <source>Which axis of the file&apos;s world is up is not sure from how the body stands: choose it if this is wrong.</source>
        <translation>Por la posición del cuerpo no es seguro qué eje del archivo apunta hacia arriba: elíjalo si no es correcto.</translation>
    </message>
    <message>
        <source>is not in the file</source>
        <translation>no está en el archivo</translation>
    </message>
    <message>
        <source>person {name}</source>
        <translation>persona {name}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>uno de {names}</translation>
    </message>
    <message>
        <source>The file holds no pose; the body stands in the T-pose.</source>
        <translation>El archivo no contiene ninguna pose; el cuerpo está en pose T.</translation>
    </message>
    <message>
        <source>The file holds {frames} frames; the first one is shown.</source>
        <translation>El archivo contiene {frames} fotogramas; se muestra el primero.</translation>
    </message>
    <message>
        <source>holds no motion</source>
        <translation>no contiene movimiento</translation>
    </message>
    <message>
        <source>poses, pose, or body_pose</source>
        <translation>poses, pose o body_pose</translation>
    </message>
    <message>
        <source> (seen in {file})</source>
        <translation> (vista en {file})</translation>
    </message>
    <message>
        <source>the first, {name},</source>
        <translation>la primera, {name},</translation>
    </message>
    <message>
        <source>The file holds {count} persons ({names}); {chosen}{seen} is shown.</source>
        <translation>El archivo contiene {count} personas ({names}); se muestra {chosen}{seen}.</translation>
    </message>
    <message>
        <source>The file&apos;s world has {axis} up; it is turned so that Y is up.</source>
        <translation>En el archivo, {axis} apunta hacia arriba; se gira para que lo haga Y.</translation>
    </message>
    <message>
        <source>{file}: {error}</source>
        <translation>{file}: {error}</translation>
    </message>
    <message>
        <source>The file holds no frame rate; 30 frames per second are assumed.</source>
        <translation>El archivo no indica la frecuencia de fotogramas; se suponen 30 fotogramas por segundo.</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>is of a newer program</source>
        <translation>es de un programa más nuevo</translation>
    </message>
    <message>
        <source>holds too many bodies apart from each other</source>
        <translation>contiene demasiados cuerpos separados entre sí</translation>
    </message>
    <message>
        <source>at most {most:,}</source>
        <translation>como máximo {most:,}</translation>
    </message>
    <message>
        <source>Save its frames as arrays</source>
        <translation>Guarde sus fotogramas como matrices</translation>
    </message>
    <message>
        <source>holds a body of {model}, which is no SMPL</source>
        <translation>contiene un cuerpo de {model}, que no es SMPL</translation>
    </message>
    <message>
        <source>10 betas, or rows of 72, 156 or 165 pose numbers</source>
        <translation>10 betas, o filas de 72, 156 o 165 números de pose</translation>
    </message>
    <message>
        <source>is not a supported body file</source>
        <translation>no es un archivo de cuerpo admitido</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>un diccionario</translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <translation>Sin usar: {names}.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Not shown: {names}, the same bodies in other axes or for another model.</source>
        <translation>Sin mostrar: {names}, los mismos cuerpos en otros ejes o para otro modelo.</translation>
    </message>
    <message>
        <source>Read: {names}.</source>
        <translation>Leído: {names}.</translation>
    </message>
    <message>
        <source>a scene or mesh (glTF)</source>
        <translation>una escena o malla (glTF)</translation>
    </message>
    <message>
        <source>a scene (FBX)</source>
        <translation>una escena (FBX)</translation>
    </message>
    <message>
        <source>a scene of Blender</source>
        <translation>una escena de Blender</translation>
    </message>
    <message>
        <source>a mesh or point cloud (PLY)</source>
        <translation>una malla o nube de puntos (PLY)</translation>
    </message>
    <message>
        <source>a mesh (STL)</source>
        <translation>una malla (STL)</translation>
    </message>
    <message>
        <source>a mesh (OFF)</source>
        <translation>una malla (OFF)</translation>
    </message>
    <message>
        <source>a scene (USD)</source>
        <translation>una escena (USD)</translation>
    </message>
    <message>
        <source>a motion of bones (BVH)</source>
        <translation>un movimiento de esqueleto (BVH)</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>un archivo HDF5</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a film or sound</source>
        <translation>un vídeo o sonido</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>a document (PDF)</source>
        <translation>un documento (PDF)</translation>
    </message>
    <message>
        <source>a file packed by lz4</source>
        <translation>un archivo comprimido con lz4</translation>
    </message>
    <message>
        <source>a file of an old joblib</source>
        <translation>un archivo de un joblib antiguo</translation>
    </message>
    <message>
        <source>an archive (7z)</source>
        <translation>un archivo comprimido (7z)</translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <translation>un archivo comprimido (RAR)</translation>
    </message>
    <message>
        <source>a file of Matlab</source>
        <translation>un archivo de Matlab</translation>
    </message>
    <message>
        <source>Choose the file with the body&apos;s parameters (betas, body_pose) that the tool writes beside it</source>
        <translation>Elija el archivo con los parámetros del cuerpo (betas, body_pose) que la herramienta escribe junto a él</translation>
    </message>
    <message>
        <source>Save it anew, as .npz or with another compression</source>
        <translation>Guárdelo de nuevo, como .npz o con otra compresión</translation>
    </message>
    <message>
        <source>is no table of numbers ({error})</source>
        <translation>no es una tabla de números ({error})</translation>
    </message>
    <message>
        <source>is an archive without arrays</source>
        <translation>es un archivo comprimido sin matrices</translation>
    </message>
    <message>
        <source>an .npz or a file of torch.save</source>
        <translation>un .npz o un archivo de torch.save</translation>
    </message>
    <message>
        <source>is {what}, not a body</source>
        <translation>es {what}, no un cuerpo</translation>
    </message>
    <message>
        <source>is a film or picture, not a body</source>
        <translation>es un vídeo o una imagen, no un cuerpo</translation>
    </message>
    <message>
        <source>is a mesh (OBJ), not a body</source>
        <translation>es una malla (OBJ), no un cuerpo</translation>
    </message>
    <message>
        <source>is damaged or no JSON ({error})</source>
        <translation>está dañado o no es JSON ({error})</translation>
    </message>
    <message>
        <source>is a scene (glTF), not a body</source>
        <translation>es una escena (glTF), no un cuerpo</translation>
    </message>
    <message>
        <source>The betas are SMPL-X&apos;s, whose shape space is another: the shape is an approximation.</source>
        <translation>Las betas son de SMPL-X, cuyo espacio de formas es otro: la forma es una aproximación.</translation>
    </message>
    <message>
        <source>The file holds no betas that are known as such; the body has the mean shape.</source>
        <translation>El archivo no contiene betas reconocibles; el cuerpo tiene la forma media.</translation>
    </message>
    <message>
        <source>The shape changes over the {count} frames; the mean of all frames&apos; betas is used.</source>
        <translation>La forma cambia a lo largo de los {count} fotogramas; se usa la media de las betas de todos.</translation>
    </message>
    <message>
        <source>; this person is taken for a child, and an adult is shown</source>
        <translation>; se supone que esta persona es un niño, y se muestra un adulto</translation>
    </message>
    <message>
        <source>The last of the {size} betas is an age ({age:.2g}), which the model does not know: it knows the first {count} betas{child}.</source>
        <translation>La última de las {size} betas es una edad ({age:.2g}), que el modelo no conoce: conoce las primeras {count} betas{child}.</translation>
    </message>
    <message>
        <source>The last of the {size} betas is an age, here that of an adult; it is left out.</source>
        <translation>La última de las {size} betas es una edad, aquí la de un adulto; se omite.</translation>
    </message>
    <message>
        <source>The file holds {size} betas; the model knows the first {count}, the others are left out.</source>
        <translation>El archivo contiene {size} betas; el modelo conoce las primeras {count}, las demás se omiten.</translation>
    </message>
    <message>
        <source>The file holds {size} betas; the others are zero.</source>
        <translation>El archivo contiene {size} betas; las demás son cero.</translation>
    </message>
    <message>
        <source>The betas reach {most:.3g}, which no person has: they may be a fit that went astray.</source>
        <translation>Las betas llegan a {most:.3g}, valor que nadie tiene: puede que provengan de un ajuste fallido.</translation>
    </message>
    <message>
        <source>The betas are those of {model}, another body model than SMPL.</source>
        <translation>Las betas son de {model}, un modelo de cuerpo distinto de SMPL.</translation>
    </message>
    <message>
        <source>The body is {scale:.4g} times as large as its betas say ({name}); betas that come near show it.</source>
        <translation>El cuerpo es {scale:.4g} veces el tamaño que indican sus betas ({name}); se muestra con betas que se aproximan.</translation>
    </message>
    <message>
        <source>The gender is given as {value}, which is taken for {word} (0 neutral, 1 male, 2 female).</source>
        <translation>El sexo se indica como {value}, que se interpreta como {word} (0 neutro, 1 masculino, 2 femenino).</translation>
    </message>
    <message>
        <source>The gender is given as {value:g}, which is unknown.</source>
        <translation>El sexo se indica como {value:g}, que es desconocido.</translation>
    </message>
    <message>
        <source>The gender is given in an unknown form.</source>
        <translation>El sexo se indica de una forma desconocida.</translation>
    </message>
    <message>
        <source>The gender is given as &apos;{value}&apos;, which is unknown.</source>
        <translation>El sexo se indica como &apos;{value}&apos;, que es desconocido.</translation>
    </message>
    <message>
        <source>rotations of 21 to 24, 52, 53 or 55 joints: 63 or 69 numbers without the root, 66, 72, 156 or 165 with it</source>
        <translation>rotaciones de 21 a 24, 52, 53 o 55 articulaciones: 63 o 69 números sin la raíz, 66, 72, 156 o 165 con ella</translation>
    </message>
    <message>
        <source>{bad} of {size} values NaN, infinite or too large</source>
        <translation>{bad} de {size} valores NaN, infinitos o demasiado grandes</translation>
    </message>
    <message>
        <source>The field {name} holds the root as well.</source>
        <translation>El campo {name} contiene también la raíz.</translation>
    </message>
    <message>
        <source>one rotation: 3, 4, 6 or 9 numbers, or rows of them</source>
        <translation>una rotación: 3, 4, 6 o 9 números, o filas de ellos</translation>
    </message>
    <message>
        <source>The root&apos;s rotation is that of {name}; {other} has another.</source>
        <translation>La rotación de la raíz es la de {name}; {other} tiene otra.</translation>
    </message>
    <message>
        <source>{count} numbers or more</source>
        <translation>{count} números o más</translation>
    </message>
    <message>
        <source>3 numbers, or rows of them</source>
        <translation>3 números, o filas de ellos</translation>
    </message>
    <message>
        <source>The place is {name} divided by {other} ({by:g}).</source>
        <translation>La posición es {name} dividido entre {other} ({by:g}).</translation>
    </message>
    <message>
        <source>is a code of VPoser, not a pose</source>
        <translation>es un código de VPoser, no una pose</translation>
    </message>
    <message>
        <source>joint rotations</source>
        <translation>rotaciones de articulaciones</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} números</translation>
    </message>
    <message>
        <source>Decode it with the tool that wrote the file: vposer.decode(code)[&apos;pose_body&apos;] of human_body_prior gives 63 numbers, to be saved as body_pose</source>
        <translation>Decodifíquelo con la herramienta que escribió el archivo: vposer.decode(code)[&apos;pose_body&apos;] de human_body_prior da 63 números, que deben guardarse como body_pose</translation>
    </message>
    <message>
        <source>is a pose of SKEL, another body model</source>
        <translation>es una pose de SKEL, otro modelo de cuerpo</translation>
    </message>
    <message>
        <source>SMPL&apos;s joint rotations</source>
        <translation>rotaciones de articulaciones de SMPL</translation>
    </message>
    <message>
        <source>Let the tool export the SMPL body that the SKEL one was fitted to</source>
        <translation>Exporte con la herramienta el cuerpo SMPL al que se ajustó el de SKEL</translation>
    </message>
    <message>
        <source>MHR (SAM 3D Body)</source>
        <translation>MHR (SAM 3D Body)</translation>
    </message>
    <message>
        <source>Export the mesh and fit a body to it</source>
        <translation>Exporte la malla y ajústele un cuerpo</translation>
    </message>
    <message>
        <source>MANO, a hand</source>
        <translation>MANO, una mano</translation>
    </message>
    <message>
        <source>Choose the tool&apos;s file with the whole body</source>
        <translation>Elija el archivo de la herramienta con el cuerpo completo</translation>
    </message>
    <message>
        <source>FLAME, a head</source>
        <translation>FLAME, una cabeza</translation>
    </message>
    <message>
        <source>is a body model, not a body</source>
        <translation>es un modelo de cuerpo, no un cuerpo</translation>
    </message>
    <message>
        <source>Put body models into the SMPL folder of the settings</source>
        <translation>Ponga los modelos de cuerpo en la carpeta SMPL de la configuración</translation>
    </message>
    <message>
        <source>holds a pose as a code of VPoser (32 numbers) only</source>
        <translation>contiene la pose solo como código de VPoser (32 números)</translation>
    </message>
    <message>
        <source>Decode it with the tool that wrote the file: vposer.decode(code)[&apos;pose_body&apos;] of human_body_prior gives 63 numbers, to be saved as body_pose with betas and global_orient</source>
        <translation>Decodifíquelo con la herramienta que escribió el archivo: vposer.decode(code)[&apos;pose_body&apos;] de human_body_prior da 63 números, que deben guardarse como body_pose junto con betas y global_orient</translation>
    </message>
    <message>
        <source>is a scene, not a body</source>
        <translation>es una escena, no un cuerpo</translation>
    </message>
    <message>
        <source>Choose the file with the body&apos;s parameters that the tool writes beside it</source>
        <translation>Elija el archivo con los parámetros del cuerpo que la herramienta escribe junto a él</translation>
    </message>
    <message>
        <source>holds a scene or cameras, not a body</source>
        <translation>contiene una escena o cámaras, no un cuerpo</translation>
    </message>
    <message>
        <source>Choose the file with the body&apos;s parameters beside it</source>
        <translation>Elija el archivo con los parámetros del cuerpo que está junto a él</translation>
    </message>
    <message>
        <source>holds measures of a person, not a body</source>
        <translation>contiene medidas de una persona, no un cuerpo</translation>
    </message>
    <message>
        <source>`hit solve FILE` makes bodies of its rows; the window takes measures under its table</source>
        <translation>`hit solve FILE` crea cuerpos de sus filas; la ventana admite medidas debajo de su tabla</translation>
    </message>
    <message>
        <source>holds a mesh, not a body&apos;s parameters</source>
        <translation>contiene una malla, no los parámetros de un cuerpo</translation>
    </message>
    <message>
        <source>The angles are far too large for radians; they are taken as degrees.</source>
        <translation>Los ángulos son demasiado grandes para radianes; se interpretan como grados.</translation>
    </message>
    <message>
        <source>The angles are taken as {unit}, as said.</source>
        <translation>Los ángulos se interpretan como {unit}, según lo indicado.</translation>
    </message>
    <message>
        <source>is out of range: expected values within +-{limit:.4g} rad, found {most:.4g} rad</source>
        <translation>está fuera del intervalo: se esperaban valores dentro de +-{limit:.4g} rad, se encontró {most:.4g} rad</translation>
    </message>
    <message>
        <source>Angles beyond two turns are brought back within one.</source>
        <translation>Los ángulos de más de dos vueltas se reducen a menos de una.</translation>
    </message>
    <message>
        <source>are no quaternions: expected a length of 1, found {value:.3g}</source>
        <translation>no son cuaterniones: se esperaba una longitud de 1, se encontró {value:.3g}</translation>
    </message>
    <message>
        <source>The rotations are taken as quaternions with w {place}.</source>
        <translation>Las rotaciones se interpretan como cuaterniones con w al {place}.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>principio</translation>
    </message>
    <message>
        <source>last</source>
        <translation>final</translation>
    </message>
    <message>
        <source>The 6D rotations are taken as rows, since knees and elbows bend so.</source>
        <translation>Las rotaciones 6D se interpretan como filas, ya que así se doblan rodillas y codos.</translation>
    </message>
    <message>
        <source>are no rotation matrices: they press a direction flat</source>
        <translation>no son matrices de rotación: aplastan una dirección</translation>
    </message>
    <message>
        <source>are no rotation matrices: they mirror the body</source>
        <translation>no son matrices de rotación: reflejan el cuerpo</translation>
    </message>
    <message>
        <source>The rotation matrices are up to {far:.2g} off a rotation; the nearest ones are taken.</source>
        <translation>Las matrices de rotación se desvían hasta {far:.2g} de una rotación; se usan las más cercanas.</translation>
    </message>
    <message>
        <source>has too many axes</source>
        <translation>tiene demasiados ejes</translation>
    </message>
    <message>
        <source>persons, frames and numbers at most</source>
        <translation>personas, fotogramas y números como máximo</translation>
    </message>
    <message>
        <source>has more axes than the pose</source>
        <translation>tiene más ejes que la pose</translation>
    </message>
    <message>
        <source>rows as the pose</source>
        <translation>filas como la pose</translation>
    </message>
    <message>
        <source>has other persons or frames</source>
        <translation>tiene otras personas o fotogramas</translation>
    </message>
    <message>
        <source>{count} frames as body_pose</source>
        <translation>{count} fotogramas, como en body_pose</translation>
    </message>
    <message>
        <source>the fields {names}</source>
        <translation>los campos {names}</translation>
    </message>
    <message>
        <source>is no SMPL body model</source>
        <translation>no es un modelo de cuerpo SMPL</translation>
    </message>
    <message>
        <source>Put SMPL&apos;s own files into the folder</source>
        <translation>Ponga los archivos originales de SMPL en la carpeta</translation>
    </message>
    <message>
        <source>is an {model} model; HIT needs SMPL</source>
        <translation>es un modelo {model}; HIT necesita SMPL</translation>
    </message>
    <message>
        <source>at least {count} shapes</source>
        <translation>al menos {count} formas</translation>
    </message>
    <message>
        <source>has too few shapes</source>
        <translation>tiene demasiado pocas formas</translation>
    </message>
    <message>
        <source>sums from {low:.3g} to {high:.3g}</source>
        <translation>sumas de {low:.3g} a {high:.3g}</translation>
    </message>
    <message>
        <source>are no skinning weights</source>
        <translation>no son pesos de skinning</translation>
    </message>
    <message>
        <source>rows that sum to 1</source>
        <translation>filas que suman 1</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>una matriz</translation>
    </message>
    <message>
        <source>has values that are not finite or too large</source>
        <translation>tiene valores no finitos o demasiado grandes</translation>
    </message>
    <message>
        <source>whole numbers from 0 to {value}</source>
        <translation>números enteros de 0 a {value}</translation>
    </message>
    <message>
        <source>names vertices that do not exist</source>
        <translation>nombra vértices que no existen</translation>
    </message>
    <message>
        <source>parents {value}</source>
        <translation>padres {value}</translation>
    </message>
    <message>
        <source>is not SMPL&apos;s tree of joints</source>
        <translation>no es el árbol de articulaciones de SMPL</translation>
    </message>
    <message>
        <source>is no SMPL-X body model</source>
        <translation>no es un modelo de cuerpo SMPL-X</translation>
    </message>
    <message>
        <source>at least 10</source>
        <translation>al menos 10</translation>
    </message>
    <message>
        <source>parents that begin with {value}</source>
        <translation>padres que comienzan con {value}</translation>
    </message>
    <message>
        <source>is not SMPL-X&apos;s tree of joints</source>
        <translation>no es el árbol de articulaciones de SMPL-X</translation>
    </message>
    <message>
        <source>is no correspondence of SMPL-X and SMPL</source>
        <translation>no es una correspondencia entre SMPL-X y SMPL</translation>
    </message>
    <message>
        <source>a matrix</source>
        <translation>una matriz</translation>
    </message>
    <message>
        <source>has values that are not finite</source>
        <translation>tiene valores no finitos</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>is a device or pipe</source>
        <translation>es un dispositivo o una tubería</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>its name is invalid</source>
        <translation>su nombre no es válido</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>is a damaged or incomplete {kind} archive</source>
        <translation>es un archivo comprimido {kind} dañado o incompleto</translation>
    </message>
    <message>
        <source>does not fit into memory</source>
        <translation>no cabe en la memoria</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>at most {most:,} bytes unpacked</source>
        <translation>como máximo {most:,} bytes descomprimidos</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>lists too many members</source>
        <translation>enumera demasiados elementos</translation>
    </message>
    <message>
        <source>a directory of at most {most:,} bytes</source>
        <translation>un directorio de como máximo {most:,} bytes</translation>
    </message>
    <message>
        <source>needs more than {most:,} MB of memory</source>
        <translation>necesita más de {most:,} MB de memoria</translation>
    </message>
    <message>
        <source>holds more than {most:,} objects or instructions</source>
        <translation>contiene más de {most:,} objetos o instrucciones</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>ocupa más de {most} MB</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>tiene demasiados niveles anidados</translation>
    </message>
    <message>
        <source>a number is too large: {number}</source>
        <translation>un número es demasiado grande: {number}</translation>
    </message>
    <message>
        <source>a number has too many digits</source>
        <translation>un número tiene demasiadas cifras</translation>
    </message>
    <message>
        <source>{constant} is no number</source>
        <translation>{constant} no es un número</translation>
    </message>
    <message>
        <source>{error}, which no body needs</source>
        <translation>{error}, que ningún cuerpo necesita</translation>
    </message>
    <message>
        <source>was refused and nothing in it was run, because it asks for &apos;{refused}&apos;, which no body needs</source>
        <translation>se rechazó sin ejecutar nada de su contenido, porque pide &apos;{refused}&apos;, que ningún cuerpo necesita</translation>
    </message>
    <message>
        <source>is no complete pickle: it ends too early, after {count} bytes</source>
        <translation>no es un pickle completo: termina demasiado pronto, tras {count} bytes</translation>
    </message>
    <message>
        <source>is no pickle that can be read as data: it holds {error} (at byte {position})</source>
        <translation>no es un pickle que se pueda leer como datos: contiene {error} (en el byte {position})</translation>
    </message>
    <message>
        <source>is no pickle, or a damaged one (at byte {position})</source>
        <translation>no es un pickle, o está dañado (en el byte {position})</translation>
    </message>
    <message>
        <source>Save bodies as plain numpy arrays</source>
        <translation>Guarde los cuerpos como matrices simples de numpy</translation>
    </message>
    <message>
        <source>a mark in place of a value</source>
        <translation>una marca en lugar de un valor</translation>
    </message>
    <message>
        <source>items for something that is no {kind}</source>
        <translation>elementos para algo que no es {kind}</translation>
    </message>
    <message>
        <source>a name that is no text</source>
        <translation>un nombre que no es texto</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>una referencia a nada</translation>
    </message>
    <message>
        <source>a key without a value</source>
        <translation>una clave sin valor</translation>
    </message>
    <message>
        <source>an object with unexpected options</source>
        <translation>un objeto con opciones inesperadas</translation>
    </message>
    <message>
        <source>an object with unexpected arguments</source>
        <translation>un objeto con argumentos inesperados</translation>
    </message>
    <message>
        <source>an object outside of the file (persistent id)</source>
        <translation>un objeto fuera del archivo (persistent id)</translation>
    </message>
    <message>
        <source>a number of too many digits</source>
        <translation>un número con demasiadas cifras</translation>
    </message>
    <message>
        <source>text without quotes</source>
        <translation>texto sin comillas</translation>
    </message>
    <message>
        <source>a pickle protocol of the future</source>
        <translation>un protocolo pickle futuro</translation>
    </message>
    <message>
        <source>an object without a class</source>
        <translation>un objeto sin clase</translation>
    </message>
    <message>
        <source>a registered extension</source>
        <translation>una extensión registrada</translation>
    </message>
    <message>
        <source>a buffer outside of the file</source>
        <translation>un búfer fuera del archivo</translation>
    </message>
    <message>
        <source>is a damaged .npz or zip archive</source>
        <translation>es un archivo .npz o zip dañado</translation>
    </message>
    <message>
        <source>is a damaged .npz archive</source>
        <translation>es un archivo .npz dañado</translation>
    </message>
    <message>
        <source>is a damaged numpy array</source>
        <translation>es una matriz de numpy dañada</translation>
    </message>
    <message>
        <source>has an unsupported type</source>
        <translation>tiene un tipo no admitido</translation>
    </message>
    <message>
        <source>holds {error}</source>
        <translation>contiene {error}</translation>
    </message>
    <message>
        <source>lists nested too deep</source>
        <translation>listas con demasiados niveles anidados</translation>
    </message>
    <message>
        <source>too many numbers</source>
        <translation>demasiados números</translation>
    </message>
    <message>
        <source>lists of unequal lengths</source>
        <translation>listas de longitudes desiguales</translation>
    </message>
    <message>
        <source>an array of {dtype}</source>
        <translation>una matriz de {dtype}</translation>
    </message>
    <message>
        <source>an array of shape {shape} and type {dtype} with {count} bytes</source>
        <translation>una matriz de forma {shape} y tipo {dtype} con {count} bytes</translation>
    </message>
    <message>
        <source>text with impossible characters</source>
        <translation>texto con caracteres imposibles</translation>
    </message>
    <message>
        <source>an array of impossible shape {shape}</source>
        <translation>una matriz de forma imposible {shape}</translation>
    </message>
    <message>
        <source>a call of something that is no function</source>
        <translation>una llamada a algo que no es una función</translation>
    </message>
    <message>
        <source>an unexpected call of &apos;{text}&apos;</source>
        <translation>una llamada inesperada a &apos;{text}&apos;</translation>
    </message>
    <message>
        <source>wrong arguments for &apos;{text}&apos;</source>
        <translation>argumentos incorrectos para &apos;{text}&apos;</translation>
    </message>
    <message>
        <source>an object of an unexpected class</source>
        <translation>un objeto de una clase inesperada</translation>
    </message>
    <message>
        <source>a numpy array with an unexpected state</source>
        <translation>una matriz de numpy con un estado inesperado</translation>
    </message>
    <message>
        <source>a &apos;{name}&apos; with an unexpected state</source>
        <translation>un &apos;{name}&apos; con un estado inesperado</translation>
    </message>
    <message>
        <source>a state for a {kind}, which has none</source>
        <translation>un estado para un {kind}, que no tiene ninguno</translation>
    </message>
    <message>
        <source>a dictionary with an unexpected state</source>
        <translation>un diccionario con un estado inesperado</translation>
    </message>
    <message>
        <source>an array without a type</source>
        <translation>una matriz sin tipo</translation>
    </message>
    <message>
        <source>an array without a valid shape</source>
        <translation>una matriz sin forma válida</translation>
    </message>
    <message>
        <source>an array of objects of shape {shape} without that many objects</source>
        <translation>una matriz de objetos de forma {shape} sin ese número de objetos</translation>
    </message>
    <message>
        <source>an array whose data are text</source>
        <translation>una matriz cuyos datos son texto</translation>
    </message>
    <message>
        <source>an array without data</source>
        <translation>una matriz sin datos</translation>
    </message>
    <message>
        <source>an array of unsupported type {shown}</source>
        <translation>una matriz de tipo no admitido {shown}</translation>
    </message>
    <message>
        <source>an array of unsupported type (records or sub-arrays)</source>
        <translation>una matriz de tipo no admitido (registros o submatrices)</translation>
    </message>
    <message>
        <source>an array of unsupported byte order</source>
        <translation>una matriz con orden de bytes no admitido</translation>
    </message>
    <message>
        <source>an array of unsupported class</source>
        <translation>una matriz de clase no admitida</translation>
    </message>
    <message>
        <source>an array of unexpected order</source>
        <translation>una matriz de orden inesperado</translation>
    </message>
    <message>
        <source>an array with unexpected axes</source>
        <translation>una matriz con ejes inesperados</translation>
    </message>
    <message>
        <source>text in an unexpected encoding</source>
        <translation>texto con una codificación inesperada</translation>
    </message>
    <message>
        <source>an object of an unexpected base class</source>
        <translation>un objeto de una clase base inesperada</translation>
    </message>
    <message>
        <source>{value} as a key or set element</source>
        <translation>{value} como clave o elemento de un conjunto</translation>
    </message>
    <message>
        <source>a dictionary without pairs</source>
        <translation>un diccionario sin pares</translation>
    </message>
    <message>
        <source>a collection without items</source>
        <translation>una colección sin elementos</translation>
    </message>
    <message>
        <source>a path that is no text</source>
        <translation>una ruta que no es texto</translation>
    </message>
    <message>
        <source>value that is neither a number nor text</source>
        <translation>valor que no es ni número ni texto</translation>
    </message>
    <message>
        <source>a sparse matrix without a valid shape</source>
        <translation>una matriz dispersa sin forma válida</translation>
    </message>
    <message>
        <source>a sparse matrix without data</source>
        <translation>una matriz dispersa sin datos</translation>
    </message>
    <message>
        <source>a sparse matrix with invalid row starts</source>
        <translation>una matriz dispersa con inicios de fila no válidos</translation>
    </message>
    <message>
        <source>sparse matrix of shape {shape}, which is too large</source>
        <translation>matriz dispersa de forma {shape}, demasiado grande</translation>
    </message>
    <message>
        <source>a sparse matrix with invalid indices</source>
        <translation>una matriz dispersa con índices no válidos</translation>
    </message>
    <message>
        <source>a sparse matrix with indices out of range</source>
        <translation>una matriz dispersa con índices fuera del intervalo</translation>
    </message>
    <message>
        <source>chumpy {kind}</source>
        <translation>{kind} de chumpy</translation>
    </message>
    <message>
        <source>a chumpy {kind} that does not fit its array</source>
        <translation>un {kind} de chumpy que no encaja en su matriz</translation>
    </message>
    <message>
        <source>a shape of too many dimensions</source>
        <translation>una forma con demasiadas dimensiones</translation>
    </message>
    <message>
        <source>an index that is no integer</source>
        <translation>un índice que no es un entero</translation>
    </message>
    <message>
        <source>arrays in other files beside it, as old joblib versions wrote</source>
        <translation>matrices en otros archivos junto a él, como las escribían las versiones antiguas de joblib</translation>
    </message>
    <message>
        <source>pickles within pickles</source>
        <translation>pickles dentro de pickles</translation>
    </message>
    <message>
        <source>an object outside of the file</source>
        <translation>un objeto fuera del archivo</translation>
    </message>
    <message>
        <source>a tensor of an unsupported type</source>
        <translation>un tensor de tipo no admitido</translation>
    </message>
    <message>
        <source>wrong arguments for &apos;{name}&apos;</source>
        <translation>argumentos incorrectos para &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>a tensor without a valid shape</source>
        <translation>un tensor sin forma válida</translation>
    </message>
    <message>
        <source>a tensor larger than its numbers</source>
        <translation>un tensor mayor que sus números</translation>
    </message>
    <message>
        <source>it holds no line of numbers</source>
        <translation>no contiene ninguna línea de números</translation>
    </message>
    <message>
        <source>its lines have different numbers of columns</source>
        <translation>sus líneas tienen números de columnas distintos</translation>
    </message>
    <message>
        <source>it holds words between its numbers</source>
        <translation>contiene palabras entre sus números</translation>
    </message>
    <message>
        <source>is no PyTorch file, or a damaged one</source>
        <translation>no es un archivo de PyTorch, o está dañado</translation>
    </message>
    <message>
        <source>at most {most:,} bytes</source>
        <translation>como máximo {most:,} bytes</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>it holds more than {most:,} values</source>
        <translation>contiene más de {most:,} valores</translation>
    </message>
    <message>
        <source>it is nested more than {most} levels deep</source>
        <translation>tiene más de {most} niveles anidados</translation>
    </message>
    <message>
        <source>expected {what}</source>
        <translation>se esperaba {what}</translation>
    </message>
    <message>
        <source>found {what}</source>
        <translation>se encontró {what}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>The model is trained for betas from -{limit:g} to {limit:g}; beyond, it extrapolates</source>
        <translation>El modelo está entrenado para betas de -{limit:g} a {limit:g}; más allá, extrapola</translation>
    </message>
    <message>
        <source>The person is {height_cm:.1f} cm tall; by the scan&apos;s own size it would be {own_cm:.1f} cm</source>
        <translation>La persona mide {height_cm:.1f} cm; según el tamaño del escaneo mediría {own_cm:.1f} cm</translation>
    </message>
    <message>
        <source>holds no frames</source>
        <translation>no contiene fotogramas</translation>
    </message>
    <message>
        <source>meshes, one a frame</source>
        <translation>mallas, una por fotograma</translation>
    </message>
    <message>
        <source>meshes of {names} vertices</source>
        <translation>mallas de {names} vértices</translation>
    </message>
    <message>
        <source>is no motion of a body model</source>
        <translation>no es un movimiento de un modelo de cuerpo</translation>
    </message>
    <message>
        <source>{text}; distances are those of the first frame.</source>
        <translation>{text}; las distancias son las del primer fotograma.</translation>
    </message>
    <message>
        <source>is another mesh</source>
        <translation>es otra malla</translation>
    </message>
    <message>
        <source>{value} vertices</source>
        <translation>{value} vértices</translation>
    </message>
    <message>
        <source>is no scan that is known</source>
        <translation>no es un formato de escaneo conocido</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>sin extensión</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation>necesita más memoria de la disponible</translation>
    </message>
    <message>
        <source>cannot be read as {value} ({kind})</source>
        <translation>no se puede leer como {value} ({kind})</translation>
    </message>
    <message>
        <source>Save the scan anew, for example as PLY</source>
        <translation>Guarde el escaneo de nuevo, por ejemplo como PLY</translation>
    </message>
    <message>
        <source>at most {most:,} points</source>
        <translation>como máximo {most:,} puntos</translation>
    </message>
    <message>
        <source>names a vertex that does not exist</source>
        <translation>nombra un vértice que no existe</translation>
    </message>
    <message>
        <source>a scan of a body, at least {fewest_points} points</source>
        <translation>un escaneo de un cuerpo, al menos {fewest_points} puntos</translation>
    </message>
    <message>
        <source>holds too little</source>
        <translation>contiene demasiado poco</translation>
    </message>
    <message>
        <source>holds no surface: all its points are one</source>
        <translation>no contiene ninguna superficie: todos sus puntos coinciden</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nada en él</translation>
    </message>
    <message>
        <source>asks for {name}</source>
        <translation>pide {name}</translation>
    </message>
    <message>
        <source>holds no vertices</source>
        <translation>no contiene vértices</translation>
    </message>
    <message>
        <source>pred_vertices, as SAM 3D Body writes</source>
        <translation>pred_vertices, como escribe SAM 3D Body</translation>
    </message>
    <message>
        <source>are no points</source>
        <translation>no son puntos</translation>
    </message>
    <message>
        <source>(points, 3)</source>
        <translation>(puntos, 3)</translation>
    </message>
    <message>
        <source>are not SMPL-X&apos;s: there is nothing to convert</source>
        <translation>no son de SMPL-X: no hay nada que convertir</translation>
    </message>
    <message>
        <source>needs SMPL-X&apos;s own model for a true conversion</source>
        <translation>necesita el modelo propio de SMPL-X para una conversión exacta</translation>
    </message>
    <message>
        <source>SMPLX_{value}.npz or .pkl in the SMPL folder</source>
        <translation>SMPLX_{value}.npz o .pkl en la carpeta SMPL</translation>
    </message>
    <message>
        <source>is another correspondence</source>
        <translation>es otra correspondencia</translation>
    </message>
    <message>
        <source>{count} or {value} columns</source>
        <translation>{count} o {value} columnas</translation>
    </message>
    <message>
        <source>is no correspondence of this mesh</source>
        <translation>no es una correspondencia de esta malla</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>by the official correspondence of the vertices</source>
        <translation>por la correspondencia oficial de los vértices</translation>
    </message>
    <message>
        <source>fitted as a surface</source>
        <translation>ajustado como superficie</translation>
    </message>
    <message>
        <source>The betas were SMPL-X&apos;s and are converted with the {gender} model of SMPL-X, {how}; the body lies {median:.1f} mm (median) from SMPL-X&apos;s, 95 % within {p95:.1f} mm.</source>
        <translation>Las betas eran de SMPL-X y se convierten con el modelo {gender} de SMPL-X, {how}; el cuerpo se halla a {median:.1f} mm (mediana) del de SMPL-X, el 95 % a menos de {p95:.1f} mm.</translation>
    </message>
    <message>
        <source>The mesh has SMPL-X&apos;s vertices: SMPL&apos;s are taken by the official correspondence</source>
        <translation>La malla tiene los vértices de SMPL-X: los de SMPL se toman por la correspondencia oficial</translation>
    </message>
    <message>
        <source>The mesh has SMPL-X&apos;s vertices: its joints are solved from them, and the body is fitted to the surface from there</source>
        <translation>La malla tiene los vértices de SMPL-X: sus articulaciones se calculan a partir de ellos y desde ahí el cuerpo se ajusta a la superficie</translation>
    </message>
    <message>
        <source>arms along the body</source>
        <translation>brazos a lo largo del cuerpo</translation>
    </message>
    <message>
        <source>hands on handles</source>
        <translation>manos en los agarres</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>sentado</translation>
    </message>
    <message>
        <source>arms up</source>
        <translation>brazos arriba</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>centímetros</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>milímetros</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>pulgadas</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>pies</translation>
    </message>
    <message>
        <source>has not the size of a body in any unit</source>
        <translation>no tiene el tamaño de un cuerpo en ninguna unidad</translation>
    </message>
    <message>
        <source>has not the size of a body</source>
        <translation>no tiene el tamaño de un cuerpo</translation>
    </message>
    <message>
        <source>far from it</source>
        <translation>muy lejos de ello</translation>
    </message>
    <message>
        <source>Cut the scan down to one person, or name its unit</source>
        <translation>Recorte el escaneo a una sola persona, o indique su unidad</translation>
    </message>
    <message>
        <source>looks like no body in any pose</source>
        <translation>no se parece a un cuerpo en ninguna pose</translation>
    </message>
    <message>
        <source>Cut the scan down to one person</source>
        <translation>Recorte el escaneo a una sola persona</translation>
    </message>
    <message>
        <source>the mesh&apos;s own</source>
        <translation>la propia de la malla</translation>
    </message>
    <message>
        <source>The scan is in {unit}</source>
        <translation>El escaneo está en {unit}</translation>
    </message>
    <message>
        <source>Its {axis} axis points from feet to head</source>
        <translation>Su eje {axis} apunta de los pies a la cabeza</translation>
    </message>
    <message>
        <source>The body looks along its {axis} axis</source>
        <translation>El cuerpo mira a lo largo de su eje {axis}</translation>
    </message>
    <message>
        <source>The fit began with the pose: {pose}</source>
        <translation>El ajuste comenzó con la pose: {pose}</translation>
    </message>
    <message>
        <source>The height of a body from a photo is not known: compare it with the person&apos;s.</source>
        <translation>La estatura de un cuerpo tomado de una foto no se conoce: compárela con la de la persona.</translation>
    </message>
    <message>
        <source>The body is from a photo: its height was given, but what the picture does not show of its shape is a guess.</source>
        <translation>El cuerpo proviene de una foto: su estatura se indicó, pero lo que la imagen no muestra de su forma es una suposición.</translation>
    </message>
    <message>
        <source>is no body that could be fitted: half of it lies more than {median_mm:.0f} mm from the best body</source>
        <translation>no es un cuerpo que se pueda ajustar: la mitad se halla a más de {median_mm:.0f} mm del mejor cuerpo</translation>
    </message>
    <message>
        <source>Cut the scan down to one person, or name unit and up axis</source>
        <translation>Recorte el escaneo a una sola persona, o indique la unidad y el eje vertical</translation>
    </message>
    <message>
        <source>shows only {share:.0f} % of a body: too little to fit one</source>
        <translation>muestra solo el {share:.0f} % de un cuerpo: demasiado poco para ajustar uno</translation>
    </message>
    <message>
        <source>at least {share:.0f} %</source>
        <translation>al menos el {share:.0f} %</translation>
    </message>
    <message>
        <source>The gender was given</source>
        <translation>El sexo se indicó</translation>
    </message>
    <message>
        <source>A {gender} body agrees better with the scan</source>
        <translation>Un cuerpo {gender} concuerda mejor con el escaneo</translation>
    </message>
    <message>
        <source>The scan was mirrored back</source>
        <translation>El escaneo reflejado se volvió a invertir</translation>
    </message>
    <message>
        <source>The scan&apos;s triangles face inwards: it is turned inside out, or left and right are exchanged</source>
        <translation>Los triángulos del escaneo miran hacia dentro: está vuelto del revés, o izquierda y derecha están cambiadas</translation>
    </message>
    <message>
        <source>Flat pieces beside the body were left out: {count}</source>
        <translation>Se omitieron piezas planas junto al cuerpo: {count}</translation>
    </message>
    <message>
        <source>the rest of the scan</source>
        <translation>el resto del escaneo</translation>
    </message>
    <message>
        <source>the scan</source>
        <translation>el escaneo</translation>
    </message>
    <message>
        <source>{share:.0f} % of {what} belongs to no body</source>
        <translation>El {share:.0f} % no pertenece a ningún cuerpo, considerando {what}</translation>
    </message>
    <message>
        <source>The scan lacks {share:.0f} % of the body</source>
        <translation>Al escaneo le falta el {share:.0f} % del cuerpo</translation>
    </message>
    <message>
        <source>More than one body is in the scan: the largest was fitted. Cut the others off.</source>
        <translation>Hay más de un cuerpo en el escaneo: se ajustó el mayor. Recorte los demás.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the scan lies far from the body: look whether something else is in it.</source>
        <translation>El {share:.0f} % del escaneo está lejos del cuerpo: compruebe si contiene algo más.</translation>
    </message>
    <message>
        <source>Only {share:.0f} % of the body is in the scan: the rest is a guess.</source>
        <translation>Solo el {share:.0f} % del cuerpo está en el escaneo: el resto es una suposición.</translation>
    </message>
    <message>
        <source>Half of the scan lies more than {median_mm:.0f} mm from the body: clothes, hair, or no good fit.</source>
        <translation>La mitad del escaneo está a más de {median_mm:.0f} mm del cuerpo: ropa, pelo o un mal ajuste.</translation>
    </message>
    <message>
        <source>The scan&apos;s triangles face inwards: if left and right are exchanged, fit it as mirrored.</source>
        <translation>Los triángulos del escaneo miran hacia dentro: si izquierda y derecha están cambiadas, ajústelo como reflejado.</translation>
    </message>
    <message>
        <source>Fitted as {gender}; a body of the other gender agrees nearly as well.</source>
        <translation>Ajustado como {gender}; un cuerpo del otro sexo concuerda casi igual de bien.</translation>
    </message>
    <message>
        <source>Clothes hide the body: its girths are guessed from inside.</source>
        <translation>La ropa oculta el cuerpo: sus perímetros se estiman desde dentro.</translation>
    </message>
    <message>
        <source>It is not sure: {finding}.</source>
        <translation>No es seguro: {finding}.</translation>
    </message>
    <message>
        <source>has a unit that is not read</source>
        <translation>tiene una unidad que no se lee</translation>
    </message>
    <message>
        <source>cm and kg</source>
        <translation>cm y kg</translation>
    </message>
    <message>
        <source>Your home folder is missing or cannot be opened: settings and autosaves end with the program. Save what you need elsewhere.</source>
        <translation>Su carpeta personal falta o no se puede abrir: los ajustes y los guardados automáticos terminan con el programa. Guarde en otro lugar lo que necesite.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: settings and autosaves are not kept. Save what you need elsewhere.</source>
        <translation>No se puede escribir en {folder}: los ajustes y los guardados automáticos no se conservan. Guarde en otro lugar lo que necesite.</translation>
    </message>
    <message>
        <source>The device that is set cannot be used. {reason}</source>
        <translation>El dispositivo configurado no se puede usar. {reason}</translation>
    </message>
    <message>
        <source>PyTorch cannot be used: {reason}</source>
        <translation>PyTorch no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>settings and presets are not kept</source>
        <translation>los ajustes y preajustes no se conservan</translation>
    </message>
    <message>
        <source>a crash loses what is not saved</source>
        <translation>si el programa falla, se pierde lo no guardado</translation>
    </message>
    <message>
        <source>surfaces of models are worked out anew at each start</source>
        <translation>las superficies de los modelos se calculan de nuevo en cada inicio</translation>
    </message>
    <message>
        <source>nothing is logged</source>
        <translation>no se registra nada</translation>
    </message>
    <message>
        <source>trainings need another folder</source>
        <translation>los entrenamientos necesitan otra carpeta</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {effect}.</source>
        <translation>No se puede escribir en {folder}: {effect}.</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are free at {folder}.</source>
        <translation>Solo hay {megabytes} MB libres en {folder}.</translation>
    </message>
    <message>
        <source>The embedded model cannot be evaluated: {reason}</source>
        <translation>El modelo incluido no se puede evaluar: {reason}</translation>
    </message>
    <message>
        <source>this program&apos;s own</source>
        <translation>propia de este programa</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Estatura</translation>
    </message>
    <message>
        <source>from the lowest to the highest point of the skin</source>
        <translation>del punto más bajo al más alto de la piel</translation>
    </message>
    <message>
        <source>Inseam</source>
        <translation>Entrepierna</translation>
    </message>
    <message>
        <source>lowest point of the trunk&apos;s middle above the floor</source>
        <translation>altura sobre el suelo del punto más bajo del centro del tronco</translation>
    </message>
    <message>
        <source>Waist height</source>
        <translation>Altura de la cintura</translation>
    </message>
    <message>
        <source>of the narrowest waist above the floor</source>
        <translation>de la cintura más estrecha sobre el suelo</translation>
    </message>
    <message>
        <source>Knee height</source>
        <translation>Altura de la rodilla</translation>
    </message>
    <message>
        <source>of the right knee&apos;s joint above the floor</source>
        <translation>de la articulación de la rodilla derecha sobre el suelo</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>narrowest across the neck&apos;s axis, right below the head</source>
        <translation>el más estrecho transversal al eje del cuello, justo debajo de la cabeza</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Pecho</translation>
    </message>
    <message>
        <source>level, at the chest&apos;s prominence</source>
        <translation>horizontal, en la prominencia del pecho</translation>
    </message>
    <message>
        <source>Underbust</source>
        <translation>Bajo el busto</translation>
    </message>
    <message>
        <source>level, 4 % of the height below the chest&apos;s</source>
        <translation>horizontal, un 4 % de la estatura por debajo del pecho</translation>
    </message>
    <message>
        <source>Waist, narrowest</source>
        <translation>Cintura, más estrecha</translation>
    </message>
    <message>
        <source>level, where the trunk is narrowest below the chest</source>
        <translation>horizontal, donde el tronco es más estrecho por debajo del pecho</translation>
    </message>
    <message>
        <source>Waist, midway</source>
        <translation>Cintura, punto medio</translation>
    </message>
    <message>
        <source>level, midway between lowest rib and iliac crest</source>
        <translation>horizontal, a medio camino entre la última costilla y la cresta ilíaca</translation>
    </message>
    <message>
        <source>Waist, iliac crest</source>
        <translation>Cintura, cresta ilíaca</translation>
    </message>
    <message>
        <source>level, at the joint of spine 1 (about L4)</source>
        <translation>horizontal, en la articulación de la columna 1 (aprox. L4)</translation>
    </message>
    <message>
        <source>Waist, navel</source>
        <translation>Cintura, ombligo</translation>
    </message>
    <message>
        <source>level, at the navel of the mean body&apos;s skin</source>
        <translation>horizontal, en el ombligo de la piel del cuerpo medio</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Cadera</translation>
    </message>
    <message>
        <source>level, where it is widest between crotch and pelvis</source>
        <translation>horizontal, donde es más ancha entre la entrepierna y la pelvis</translation>
    </message>
    <message>
        <source>Thigh, upper</source>
        <translation>Muslo, superior</translation>
    </message>
    <message>
        <source>level, widest of the right leg below the crotch</source>
        <translation>horizontal, el más ancho de la pierna derecha bajo la entrepierna</translation>
    </message>
    <message>
        <source>Thigh, middle</source>
        <translation>Muslo, medio</translation>
    </message>
    <message>
        <source>level, half-way between the joints of hip and knee</source>
        <translation>horizontal, a medio camino entre las articulaciones de cadera y rodilla</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Rodilla</translation>
    </message>
    <message>
        <source>level, at the joint of the right knee</source>
        <translation>horizontal, en la articulación de la rodilla derecha</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Pantorrilla</translation>
    </message>
    <message>
        <source>level, widest between knee and ankle</source>
        <translation>horizontal, el más ancho entre rodilla y tobillo</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Tobillo</translation>
    </message>
    <message>
        <source>level, narrowest between calf and ankle</source>
        <translation>horizontal, el más estrecho entre pantorrilla y tobillo</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Brazo superior</translation>
    </message>
    <message>
        <source>across the bone, half-way between shoulder and elbow</source>
        <translation>transversal al hueso, a medio camino entre hombro y codo</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Codo</translation>
    </message>
    <message>
        <source>across the straight arm, at the joint</source>
        <translation>transversal al brazo extendido, en la articulación</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Antebrazo</translation>
    </message>
    <message>
        <source>across the bone, widest in its upper half</source>
        <translation>transversal al hueso, el más ancho de su mitad superior</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>Muñeca</translation>
    </message>
    <message>
        <source>across the bone, narrowest in the last quarter</source>
        <translation>transversal al hueso, el más estrecho del último cuarto</translation>
    </message>
    <message>
        <source>Arm length</source>
        <translation>Longitud del brazo</translation>
    </message>
    <message>
        <source>straight arm: shoulder point, elbow, wrist</source>
        <translation>brazo extendido: punto del hombro, codo, muñeca</translation>
    </message>
    <message>
        <source>Across the shoulders</source>
        <translation>De hombro a hombro</translation>
    </message>
    <message>
        <source>shoulder points over the neck&apos;s</source>
        <translation>puntos de los hombros pasando por el del cuello</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>length along the skin</comment>
        <translation>Espalda</translation>
    </message>
    <message>
        <source>along the skin, from the neck&apos;s back to the waist</source>
        <translation>a lo largo de la piel, de la nuca a la cintura</translation>
    </message>
    <message>
        <source>Shoulder breadth</source>
        <translation>Anchura de hombros</translation>
    </message>
    <message>
        <source>between the skin&apos;s points above the shoulder joints</source>
        <translation>entre los puntos de la piel sobre las articulaciones de los hombros</translation>
    </message>
    <message>
        <source>Chest breadth</source>
        <translation>Anchura del pecho</translation>
    </message>
    <message>
        <source>of the cut at the chest&apos;s prominence</source>
        <translation>del corte en la prominencia del pecho</translation>
    </message>
    <message>
        <source>Waist breadth</source>
        <translation>Anchura de la cintura</translation>
    </message>
    <message>
        <source>of the cut at the narrowest waist</source>
        <translation>del corte en la cintura más estrecha</translation>
    </message>
    <message>
        <source>Hip breadth</source>
        <translation>Anchura de la cadera</translation>
    </message>
    <message>
        <source>of the cut where the hip is widest</source>
        <translation>del corte donde la cadera es más ancha</translation>
    </message>
    <message>
        <source>Chest depth</source>
        <translation>Profundidad del pecho</translation>
    </message>
    <message>
        <source>Waist depth</source>
        <translation>Profundidad de la cintura</translation>
    </message>
    <message>
        <source>is no measure</source>
        <translation>no es una medida</translation>
    </message>
    <message>
        <source>No body near this one has {text}</source>
        <translation>Ningún cuerpo cercano a este tiene {text}</translation>
    </message>
    <message>
        <source>Choose a value nearer to the present one</source>
        <translation>Elija un valor más cercano al actual</translation>
    </message>
    <message>
        <source>No body of {value:.0f} cm within {typed_beta:g} standard deviations has a body mass index of {bmi:g}</source>
        <translation>Ningún cuerpo de {value:.0f} cm dentro de {typed_beta:g} desviaciones estándar tiene un índice de masa corporal de {bmi:g}</translation>
    </message>
    <message>
        <source>of {what}</source>
        <translation>para {what}</translation>
    </message>
    <message>
        <source>height</source>
        <comment>kind of measure</comment>
        <translation>altura</translation>
    </message>
    <message>
        <source>girth</source>
        <translation>perímetro</translation>
    </message>
    <message>
        <source>length</source>
        <comment>kind of measure</comment>
        <translation>longitud</translation>
    </message>
    <message>
        <source>breadth</source>
        <translation>anchura</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profundidad</translation>
    </message>
    <message>
        <source>{kind}, {definition}</source>
        <translation>{kind}, {definition}</translation>
    </message>
    <message>
        <source>Body, volume</source>
        <translation>Cuerpo, volumen</translation>
    </message>
    <message>
        <source>{tissue}, volume</source>
        <translation>{tissue}, volumen</translation>
    </message>
    <message>
        <source>volume times {density} kg/l</source>
        <translation>volumen por {density} kg/l</translation>
    </message>
    <message>
        <source>{tissue}, estimated mass</source>
        <translation>{tissue}, masa estimada</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>as given, or else the tissues&apos; estimated masses together</source>
        <translation>el indicado o, si no, la suma de las masas estimadas de los tejidos</translation>
    </message>
    <message>
        <source>{region}, volume</source>
        <translation>{region}, volumen</translation>
    </message>
    <message>
        <source>{region}, {tissue}, volume</source>
        <translation>{region}, {tissue}, volumen</translation>
    </message>
    <message>
        <source>volume of this tissue in the region {region}</source>
        <translation>volumen de este tejido en la región {region}</translation>
    </message>
    <message>
        <source>{region}, {tissue}, estimated mass</source>
        <translation>{region}, {tissue}, masa estimada</translation>
    </message>
    <message>
        <source>{level}, area</source>
        <translation>{level}, área</translation>
    </message>
    <message>
        <source>{level}, {tissue}, area</source>
        <translation>{level}, {tissue}, área</translation>
    </message>
    <message>
        <source>{site}, thickness of the subcutaneous layer</source>
        <translation>{site}, espesor de la capa subcutánea</translation>
    </message>
    <message>
        <source>{definition}; along the normal</source>
        <translation>{definition}; a lo largo de la normal</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>{longest_m:g} m at most</source>
        <translation>{longest_m:g} m como máximo</translation>
    </message>
    <message>
        <source>is not flat</source>
        <translation>no es plano</translation>
    </message>
    <message>
        <source>corners in one plane</source>
        <translation>vértices en un mismo plano</translation>
    </message>
    <message>
        <source>crosses itself</source>
        <translation>se cruza consigo mismo</translation>
    </message>
    <message>
        <source>are no places</source>
        <translation>no son posiciones</translation>
    </message>
    <message>
        <source>at least {least} of three finite numbers</source>
        <translation>al menos {least}, de tres números finitos cada una</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>Índice de masa corporal</translation>
    </message>
    <message>
        <source>weight / height^2</source>
        <translation>peso / estatura^2</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>OMS</translation>
    </message>
    <message>
        <source>Waist to height</source>
        <translation>Cintura/estatura</translation>
    </message>
    <message>
        <source>waist (midway) / height</source>
        <translation>cintura (punto medio) / estatura</translation>
    </message>
    <message>
        <source>NICE NG246</source>
        <translation>NICE NG246</translation>
    </message>
    <message>
        <source>Waist to hip</source>
        <translation>Cintura/cadera</translation>
    </message>
    <message>
        <source>waist (midway) / hip</source>
        <translation>cintura (punto medio) / cadera</translation>
    </message>
    <message>
        <source>WHO 2008</source>
        <translation>OMS 2008</translation>
    </message>
    <message>
        <source>Waist (iliac crest) to height</source>
        <translation>Cintura (cresta ilíaca)/estatura</translation>
    </message>
    <message>
        <source>waist (iliac crest) / height</source>
        <translation>cintura (cresta ilíaca) / estatura</translation>
    </message>
    <message>
        <source>NHANES</source>
        <translation>NHANES</translation>
    </message>
    <message>
        <source>Waist (iliac crest) to hip</source>
        <translation>Cintura (cresta ilíaca)/cadera</translation>
    </message>
    <message>
        <source>waist (iliac crest) / hip</source>
        <translation>cintura (cresta ilíaca) / cadera</translation>
    </message>
    <message>
        <source>A body shape index</source>
        <translation>Índice de forma corporal (ABSI)</translation>
    </message>
    <message>
        <source>waist (iliac crest) / (BMI^(2/3) height^(1/2))</source>
        <translation>cintura (cresta ilíaca) / (IMC^(2/3) estatura^(1/2))</translation>
    </message>
    <message>
        <source>Krakauer 2012</source>
        <translation>Krakauer 2012</translation>
    </message>
    <message>
        <source>Body roundness index</source>
        <translation>Índice de redondez corporal</translation>
    </message>
    <message>
        <source>364.2 - 365.5 sqrt(1 - (waist (iliac crest) / 2 pi)^2 / (height / 2)^2)</source>
        <translation>364.2 - 365.5 sqrt(1 - (cintura (cresta ilíaca) / 2 pi)^2 / (estatura / 2)^2)</translation>
    </message>
    <message>
        <source>Thomas 2013</source>
        <translation>Thomas 2013</translation>
    </message>
    <message>
        <source>Conicity index</source>
        <translation>Índice de conicidad</translation>
    </message>
    <message>
        <source>waist (midway) / (0.109 sqrt(weight / height))</source>
        <translation>cintura (punto medio) / (0.109 sqrt(peso / estatura))</translation>
    </message>
    <message>
        <source>Valdez 1991</source>
        <translation>Valdez 1991</translation>
    </message>
    <message>
        <source>Body surface, estimated</source>
        <translation>Superficie corporal, estimada</translation>
    </message>
    <message>
        <source>sqrt(height_cm weight / 3600)</source>
        <translation>sqrt(estatura_cm peso / 3600)</translation>
    </message>
    <message>
        <source>Mosteller 1987</source>
        <translation>Mosteller 1987</translation>
    </message>
    <message>
        <source>Body surface, of the skin&apos;s mesh</source>
        <translation>Superficie corporal, de la malla de la piel</translation>
    </message>
    <message>
        <source>area of the mesh</source>
        <translation>área de la malla</translation>
    </message>
    <message>
        <source>How sure volumes are is not known: {count:.0f} held-out subjects are too few, 9 are needed</source>
        <translation>No se sabe cuán seguros son los volúmenes: {count:.0f} sujetos de prueba son muy pocos, se necesitan 9</translation>
    </message>
    <message>
        <source>No interval: betas beyond {limit:g} are outside of what the model was tried on</source>
        <translation>Sin intervalo: las betas mayores de {limit:g} están fuera de lo probado con el modelo</translation>
    </message>
    <message>
        <source>No interval: the volumes are not reliable</source>
        <translation>Sin intervalo: los volúmenes no son fiables</translation>
    </message>
    <message>
        <source>No interval: ten betas do not say {share:.0f} % of how this person differs from the mean body</source>
        <translation>Sin intervalo: diez betas no expresan el {share:.0f} % de la diferencia entre esta persona y el cuerpo medio</translation>
    </message>
    <message>
        <source>±: {level:.0f} % interval, from {count:.0f} held-out subjects</source>
        <translation>±: intervalo del {level:.0f} %, a partir de {count:.0f} sujetos de prueba</translation>
    </message>
    <message>
        <source>±: {level:.0f} % interval, from {count:.0f} held-out phantom subjects, not from people</source>
        <translation>±: intervalo del {level:.0f} %, a partir de {count:.0f} sujetos fantoma de prueba, no de personas</translation>
    </message>
    <message>
        <source>Intervals are widened by the spread of the scan&apos;s fit</source>
        <translation>Los intervalos se amplían por la dispersión del ajuste al escaneo</translation>
    </message>
    <message>
        <source>Pose unlike the subjects&apos; scans (joints: {count:.0f}): what is shown there is less sure</source>
        <translation>Pose distinta de la de los escaneos de los sujetos (articulaciones: {count:.0f}): lo que se muestra ahí es menos seguro</translation>
    </message>
    <message>
        <source>between the line to the hip&apos;s joint and the upper arm</source>
        <translation>entre la línea a la articulación de la cadera y el brazo superior</translation>
    </message>
    <message>
        <source>between upper arm and forearm</source>
        <translation>entre brazo superior y antebrazo</translation>
    </message>
    <message>
        <source>between forearm and hand</source>
        <translation>entre antebrazo y mano</translation>
    </message>
    <message>
        <source>between the line to the shoulder&apos;s joint and the thigh</source>
        <translation>entre la línea a la articulación del hombro y el muslo</translation>
    </message>
    <message>
        <source>between thigh and shank</source>
        <translation>entre muslo y pierna</translation>
    </message>
    <message>
        <source>between shank and foot</source>
        <translation>entre pierna y pie</translation>
    </message>
    <message>
        <source>Left shoulder</source>
        <translation>Hombro izquierdo</translation>
    </message>
    <message>
        <source>Right shoulder</source>
        <translation>Hombro derecho</translation>
    </message>
    <message>
        <source>Left elbow</source>
        <translation>Codo izquierdo</translation>
    </message>
    <message>
        <source>Right elbow</source>
        <translation>Codo derecho</translation>
    </message>
    <message>
        <source>Left wrist</source>
        <translation>Muñeca izquierda</translation>
    </message>
    <message>
        <source>Right wrist</source>
        <translation>Muñeca derecha</translation>
    </message>
    <message>
        <source>Left hip</source>
        <translation>Cadera izquierda</translation>
    </message>
    <message>
        <source>Right hip</source>
        <translation>Cadera derecha</translation>
    </message>
    <message>
        <source>Left knee</source>
        <translation>Rodilla izquierda</translation>
    </message>
    <message>
        <source>Right knee</source>
        <translation>Rodilla derecha</translation>
    </message>
    <message>
        <source>Left ankle</source>
        <translation>Tobillo izquierdo</translation>
    </message>
    <message>
        <source>Right ankle</source>
        <translation>Tobillo derecho</translation>
    </message>
    <message>
        <source>has no angle</source>
        <translation>no tiene ángulo</translation>
    </message>
    <message>
        <source>at the iliac crest</source>
        <translation>en la cresta ilíaca</translation>
    </message>
    <message>
        <source>at the buttocks&apos; largest</source>
        <translation>en el perímetro máximo de los glúteos</translation>
    </message>
    <message>
        <source>half-way along the upper arm</source>
        <translation>en el punto medio del brazo superior</translation>
    </message>
    <message>
        <source>waist at the iliac crest</source>
        <translation>cintura en la cresta ilíaca</translation>
    </message>
    <message>
        <source>is too large for a reference table</source>
        <translation>es demasiado grande para una tabla de referencia</translation>
    </message>
    <message>
        <source>cannot be read as a table</source>
        <translation>no se puede leer como tabla</translation>
    </message>
    <message>
        <source>is no table of percentiles</source>
        <translation>no es una tabla de percentiles</translation>
    </message>
    <message>
        <source>columns age, L, M, S, or age, p5, p50, p95 and the like, and two rows</source>
        <translation>columnas age, L, M, S, o bien age, p5, p50, p95 y similares, y dos filas</translation>
    </message>
    <message>
        <source>line {line} holds no numbers</source>
        <translation>la línea {line} no contiene números</translation>
    </message>
    <message>
        <source>rising ages and percentiles</source>
        <translation>edades y percentiles crecientes</translation>
    </message>
    <message>
        <source>is no LMS table</source>
        <translation>no es una tabla LMS</translation>
    </message>
    <message>
        <source>rising ages, and mu and sigma above 0</source>
        <translation>edades crecientes, y mu y sigma mayores que 0</translation>
    </message>
    <message>
        <source>{table}, {age:g} years</source>
        <translation>{table}, {age:g} años</translation>
    </message>
    <message>
        <source>below {rank}</source>
        <translation>inferior a {rank}</translation>
    </message>
    <message>
        <source>above {rank}</source>
        <translation>superior a {rank}</translation>
    </message>
    <message>
        <source>men of {low} years and more</source>
        <translation>hombres de {low} años o más</translation>
    </message>
    <message>
        <source>men of {low} to {high} years</source>
        <translation>hombres de {low} a {high} años</translation>
    </message>
    <message>
        <source>women of {low} years and more</source>
        <translation>mujeres de {low} años o más</translation>
    </message>
    <message>
        <source>women of {low} to {high} years</source>
        <translation>mujeres de {low} a {high} años</translation>
    </message>
    <message>
        <source>{number}st</source>
        <translation>P{number}</translation>
    </message>
    <message>
        <source>{number}nd</source>
        <translation>P{number}</translation>
    </message>
    <message>
        <source>{number}rd</source>
        <translation>P{number}</translation>
    </message>
    <message>
        <source>{number}th</source>
        <translation>P{number}</translation>
    </message>
    <message>
        <source>{border} {centimetres:+.1f} cm</source>
        <translation>{border} {centimetres:+.1f} cm</translation>
    </message>
    <message>
        <source>Regions&apos; borders are moved: {borders}</source>
        <translation>Los límites de las regiones están desplazados: {borders}</translation>
    </message>
    <message>
        <source>no region has this name</source>
        <translation>ninguna región tiene este nombre</translation>
    </message>
    <message>
        <source>a region is of none before it</source>
        <translation>una región no pertenece a ninguna anterior</translation>
    </message>
    <message>
        <source>Shoulder, across the arm</source>
        <translation>Hombro, transversal al brazo</translation>
    </message>
    <message>
        <source>Armpit</source>
        <translation>Axila</translation>
    </message>
    <message>
        <source>Android region, top</source>
        <translation>Región androide, arriba</translation>
    </message>
    <message>
        <source>Android region, bottom</source>
        <translation>Región androide, abajo</translation>
    </message>
    <message>
        <source>Gynoid region, top</source>
        <translation>Región ginoide, arriba</translation>
    </message>
    <message>
        <source>Gynoid region, bottom</source>
        <translation>Región ginoide, abajo</translation>
    </message>
    <message>
        <source>DXA&apos;s region (GE Lunar enCORE), with level cuts at joints</source>
        <translation>Región de DXA (GE Lunar enCORE), con cortes horizontales en las articulaciones</translation>
    </message>
    <message>
        <source>no joint has this name</source>
        <translation>ninguna articulación tiene este nombre</translation>
    </message>
    <message>
        <source>the joints&apos; weights do not sum to 1</source>
        <translation>los pesos de las articulaciones no suman 1</translation>
    </message>
    <message>
        <source>the direction has no length</source>
        <translation>la dirección no tiene longitud</translation>
    </message>
    <message>
        <source>{cut} (moved by {centimetres:+.1f} cm)</source>
        <translation>{cut} (desplazado {centimetres:+.1f} cm)</translation>
    </message>
    <message>
        <source>of the body: {cuts}</source>
        <translation>del cuerpo: {cuts}</translation>
    </message>
    <message>
        <source>of the trunk: {cuts}</source>
        <translation>del tronco: {cuts}</translation>
    </message>
    <message>
        <source>of the trunk and left leg and right leg: {cuts}</source>
        <translation>del tronco, la pierna izquierda y la pierna derecha: {cuts}</translation>
    </message>
    <message>
        <source>of the left arm: {cuts}</source>
        <translation>del brazo izquierdo: {cuts}</translation>
    </message>
    <message>
        <source>of the right arm: {cuts}</source>
        <translation>del brazo derecho: {cuts}</translation>
    </message>
    <message>
        <source>of the left leg: {cuts}</source>
        <translation>de la pierna izquierda: {cuts}</translation>
    </message>
    <message>
        <source>of the right leg: {cuts}</source>
        <translation>de la pierna derecha: {cuts}</translation>
    </message>
    <message>
        <source>what these leave of the body</source>
        <translation>lo que estas dejan del cuerpo</translation>
    </message>
    <message>
        <source>what these leave of the left arm</source>
        <translation>lo que estas dejan del brazo izquierdo</translation>
    </message>
    <message>
        <source>what these leave of the right arm</source>
        <translation>lo que estas dejan del brazo derecho</translation>
    </message>
    <message>
        <source>what these leave of the left leg</source>
        <translation>lo que estas dejan de la pierna izquierda</translation>
    </message>
    <message>
        <source>what these leave of the right leg</source>
        <translation>lo que estas dejan de la pierna derecha</translation>
    </message>
    <message>
        <source>beyond the shoulder&apos;s joint, across the bone</source>
        <translation>más allá de la articulación del hombro, transversal al hueso</translation>
    </message>
    <message>
        <source>beyond the elbow&apos;s joint, across the bone</source>
        <translation>más allá de la articulación del codo, transversal al hueso</translation>
    </message>
    <message>
        <source>beyond the wrist&apos;s joint, across the bone</source>
        <translation>más allá de la articulación de la muñeca, transversal al hueso</translation>
    </message>
    <message>
        <source>beyond the knee&apos;s joint, across the bone</source>
        <translation>más allá de la articulación de la rodilla, transversal al hueso</translation>
    </message>
    <message>
        <source>beyond the ankle&apos;s joint, across the bone</source>
        <translation>más allá de la articulación del tobillo, transversal al hueso</translation>
    </message>
    <message>
        <source>on the left of the pelvis</source>
        <translation>a la izquierda de la pelvis</translation>
    </message>
    <message>
        <source>on the right of the pelvis</source>
        <translation>a la derecha de la pelvis</translation>
    </message>
    <message>
        <source>above a plane that rises to the left by 45 degrees from the neck&apos;s joint</source>
        <translation>por encima de un plano que sube 45 grados hacia la izquierda desde la articulación del cuello</translation>
    </message>
    <message>
        <source>above a plane that rises to the right by 45 degrees from the neck&apos;s joint</source>
        <translation>por encima de un plano que sube 45 grados hacia la derecha desde la articulación del cuello</translation>
    </message>
    <message>
        <source>Left arm</source>
        <translation>Brazo izquierdo</translation>
    </message>
    <message>
        <source>Right arm</source>
        <translation>Brazo derecho</translation>
    </message>
    <message>
        <source>Left upper arm</source>
        <translation>Brazo superior izquierdo</translation>
    </message>
    <message>
        <source>Right upper arm</source>
        <translation>Brazo superior derecho</translation>
    </message>
    <message>
        <source>Left forearm</source>
        <translation>Antebrazo izquierdo</translation>
    </message>
    <message>
        <source>Right forearm</source>
        <translation>Antebrazo derecho</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Mano izquierda</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Mano derecha</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Pierna izquierda</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Pierna derecha</translation>
    </message>
    <message>
        <source>Left thigh</source>
        <translation>Muslo izquierdo</translation>
    </message>
    <message>
        <source>Right thigh</source>
        <translation>Muslo derecho</translation>
    </message>
    <message>
        <source>Left calf</source>
        <translation>Pantorrilla izquierda</translation>
    </message>
    <message>
        <source>Right calf</source>
        <translation>Pantorrilla derecha</translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation>Pie izquierdo</translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation>Pie derecho</translation>
    </message>
    <message>
        <source>above a plane through the armpit that falls outward by 45 degrees: half the way from neck to spine 3 below the shoulder</source>
        <translation>por encima de un plano por la axila que baja 45 grados hacia fuera: bajo el hombro, a la mitad de la distancia del cuello a la columna 3</translation>
    </message>
    <message>
        <source>below a plane through the hip&apos;s joint that rises outward by 45 degrees, from the crotch</source>
        <translation>por debajo de un plano por la articulación de la cadera que sube 45 grados hacia fuera, desde la entrepierna</translation>
    </message>
    <message>
        <source>below the iliac crest (spine 1)</source>
        <translation>por debajo de la cresta ilíaca (columna 1)</translation>
    </message>
    <message>
        <source>as DXA&apos;s legs: through hip and crotch</source>
        <translation>como las piernas de DXA: por la cadera y la entrepierna</translation>
    </message>
    <message>
        <source>Head and neck</source>
        <translation>Cabeza y cuello</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Tronco</translation>
    </message>
    <message>
        <source>Gynoid region</source>
        <translation>Región ginoide</translation>
    </message>
    <message>
        <source>from 1.5 times the android region&apos;s height below the iliac crest</source>
        <translation>desde 1,5 veces la altura de la región androide por debajo de la cresta ilíaca</translation>
    </message>
    <message>
        <source>down by twice its height</source>
        <translation>hacia abajo el doble de su altura</translation>
    </message>
    <message>
        <source>Android region</source>
        <translation>Región androide</translation>
    </message>
    <message>
        <source>from the iliac crest (spine 1)</source>
        <translation>desde la cresta ilíaca (columna 1)</translation>
    </message>
    <message>
        <source>up by 20 % of the way from there to the chin (half-way between neck and head)</source>
        <translation>hacia arriba el 20 % del trayecto desde ahí hasta el mentón (a medio camino entre cuello y cabeza)</translation>
    </message>
    <message>
        <source>no border has this name</source>
        <translation>ningún límite tiene este nombre</translation>
    </message>
    <message>
        <source>is moved too far</source>
        <translation>está desplazado demasiado</translation>
    </message>
    <message>
        <source>Left mid-thigh</source>
        <translation>Mitad del muslo izquierdo</translation>
    </message>
    <message>
        <source>Right mid-thigh</source>
        <translation>Mitad del muslo derecho</translation>
    </message>
    <message>
        <source>across the bone, half-way between the joints of hip and knee</source>
        <translation>transversal al hueso, a medio camino entre las articulaciones de cadera y rodilla</translation>
    </message>
    <message>
        <source>level, half-way between the joints of spine 1 (about L4) and spine 2: about L3</source>
        <translation>horizontal, a medio camino entre las articulaciones de la columna 1 (aprox. L4) y la columna 2: aprox. L3</translation>
    </message>
    <message>
        <source>Navel</source>
        <translation>Ombligo</translation>
    </message>
    <message>
        <source>About L3</source>
        <translation>Aprox. L3</translation>
    </message>
    <message>
        <source>Triceps</source>
        <translation>Tríceps</translation>
    </message>
    <message>
        <source>back of the right upper arm, half-way between shoulder and elbow</source>
        <translation>parte posterior del brazo superior derecho, a medio camino entre hombro y codo</translation>
    </message>
    <message>
        <source>Subscapular</source>
        <translation>Subescapular</translation>
    </message>
    <message>
        <source>right of the back, half-way between the joints of spine 3 and neck, at half the shoulder&apos;s distance</source>
        <translation>a la derecha de la espalda, a medio camino entre las articulaciones de la columna 3 y el cuello, a la mitad de la distancia del hombro</translation>
    </message>
    <message>
        <source>Suprailiac</source>
        <translation>Suprailíaco</translation>
    </message>
    <message>
        <source>right side, a quarter of the way from the iliac crest (spine 1) to spine 2</source>
        <translation>lado derecho, a un cuarto del trayecto de la cresta ilíaca (columna 1) a la columna 2</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>Abdomen</translation>
    </message>
    <message>
        <source>right of the navel by a fifth of the shoulder&apos;s distance from the middle</source>
        <translation>a la derecha del ombligo, a un quinto de la distancia del hombro al centro</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>Cara anterior del muslo</translation>
    </message>
    <message>
        <source>front of the right thigh, half-way between hip and knee</source>
        <translation>cara anterior del muslo derecho, a medio camino entre cadera y rodilla</translation>
    </message>
    <message>
        <source>Inside of the calf</source>
        <translation>Cara interna de la pantorrilla</translation>
    </message>
    <message>
        <source>inside of the right calf, three tenths of the way from knee to ankle</source>
        <translation>cara interna de la pantorrilla derecha, a tres décimos del trayecto de la rodilla al tobillo</translation>
    </message>
    <message>
        <source>is on no triangle of this skin</source>
        <translation>no está en ningún triángulo de esta piel</translation>
    </message>
    <message>
        <source>below {count}</source>
        <translation>menos de {count}</translation>
    </message>
    <message>
        <source>Many bodies have these measures: this one is the likeliest, nearest to the mean body</source>
        <translation>Muchos cuerpos tienen estas medidas: este es el más probable, el más cercano al cuerpo medio</translation>
    </message>
    <message>
        <source>no measure is given</source>
        <translation>no se indica ninguna medida</translation>
    </message>
    <message>
        <source>some of {names}</source>
        <translation>algunas de {names}</translation>
    </message>
    <message>
        <source>is no measure of a person</source>
        <translation>no es una medida de una persona</translation>
    </message>
    <message>
        <source>air and rest</source>
        <translation>aire y resto</translation>
    </message>
    <message>
        <source>airways, lungs and whatever belongs to no tissue; counted as air, which weighs nothing</source>
        <translation>vías respiratorias, pulmones y todo lo que no pertenece a ningún tejido; se cuenta como aire, que no pesa nada</translation>
    </message>
    <message>
        <source>{litres:.1f} l of tissue, {share:.0f} % of the body&apos;s volume, lie outside of the skin</source>
        <translation>{litres:.1f} l de tejido, el {share:.0f} % del volumen del cuerpo, están fuera de la piel</translation>
    </message>
    <message>
        <source>LT, AT and BT together are {share:.1f} % of the body&apos;s volume</source>
        <translation>LT, AT y BT juntos son el {share:.1f} % del volumen del cuerpo</translation>
    </message>
    <message>
        <source>{litres:.1f} l, {share:.0f} % of the body&apos;s volume, belong to no tissue, more than lungs can hold</source>
        <translation>{litres:.1f} l, el {share:.0f} % del volumen del cuerpo, no pertenecen a ningún tejido, más de lo que cabe en los pulmones</translation>
    </message>
    <message>
        <source>Surfaces are a sketch until the model&apos;s own are worked out: nothing is measured of them</source>
        <translation>Las superficies son un boceto hasta que se calculen las del modelo: no se mide nada en ellas</translation>
    </message>
    <message>
        <source>Unreliable shape: surfaces may intersect</source>
        <translation>Forma no fiable: las superficies pueden cruzarse</translation>
    </message>
    <message>
        <source>{count:.0f} vertices could not be carried to this shape and are up to {error:.1f} mm off</source>
        <translation>{count:.0f} vértices no se pudieron transportar a esta forma y se desvían hasta {error:.1f} mm</translation>
    </message>
    <message>
        <source>How sure volumes are is not known: this model is not calibrated</source>
        <translation>No se sabe cuán seguros son los volúmenes: este modelo no está calibrado</translation>
    </message>
    <message>
        <source>is no direction</source>
        <translation>no es una dirección</translation>
    </message>
    <message>
        <source>3 finite numbers, not all 0</source>
        <translation>3 números finitos, no todos 0</translation>
    </message>
    <message>
        <source>the shaped body in the standard pose (X-pose), whatever pose is shown</source>
        <translation>el cuerpo con su forma en la pose estándar (pose X), sea cual sea la pose mostrada</translation>
    </message>
    <message>
        <source>not a density</source>
        <translation>no es una densidad</translation>
    </message>
    <message>
        <source>a positive number, kg/l</source>
        <translation>un número positivo, kg/l</translation>
    </message>
    <message>
        <source>is no calibration</source>
        <translation>no es una calibración</translation>
    </message>
    <message>
        <source>has numbers that cannot be</source>
        <translation>tiene números imposibles</translation>
    </message>
    <message>
        <source>pose-dependent displacement</source>
        <translation>desplazamiento dependiente de la pose</translation>
    </message>
    <message>
        <source>forward beta network</source>
        <translation>red directa de betas</translation>
    </message>
    <message>
        <source>MRI value network</source>
        <translation>red de valores de RM</translation>
    </message>
    <message>
        <source>unknown choice</source>
        <translation>opción desconocida</translation>
    </message>
    <message>
        <source>best or last</source>
        <translation>best o last</translation>
    </message>
    <message>
        <source>no checkpoint</source>
        <translation>ningún checkpoint</translation>
    </message>
    <message>
        <source>a .ckpt file in ckpts/</source>
        <translation>un archivo .ckpt en ckpts/</translation>
    </message>
    <message>
        <source>no last.ckpt</source>
        <translation>no hay last.ckpt</translation>
    </message>
    <message>
        <source>Ask for the &quot;best&quot; checkpoint</source>
        <translation>Pida el checkpoint &quot;best&quot;</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>the model&apos;s config.yaml</source>
        <translation>el config.yaml del modelo</translation>
    </message>
    <message>
        <source>unreadable ({error})</source>
        <translation>ilegible ({error})</translation>
    </message>
    <message>
        <source>a YAML configuration</source>
        <translation>una configuración YAML</translation>
    </message>
    <message>
        <source>not a HIT configuration</source>
        <translation>no es una configuración de HIT</translation>
    </message>
    <message>
        <source>the keys train_cfg.networks and smpl_cfg.gender</source>
        <translation>las claves train_cfg.networks y smpl_cfg.gender</translation>
    </message>
    <message>
        <source>the {title} is not supported</source>
        <translation>no se admite: {title}</translation>
    </message>
    <message>
        <source>false</source>
        <translation>false</translation>
    </message>
    <message>
        <source>unknown gender</source>
        <translation>sexo desconocido</translation>
    </message>
    <message>
        <source>Choose another checkpoint of the model, or copy the file anew</source>
        <translation>Elija otro checkpoint del modelo, o copie el archivo de nuevo</translation>
    </message>
    <message>
        <source>not a readable checkpoint: it {reason}</source>
        <translation>no es un checkpoint legible: {reason}</translation>
    </message>
    <message>
        <source>no state_dict inside</source>
        <translation>no contiene state_dict</translation>
    </message>
    <message>
        <source>a Lightning checkpoint</source>
        <translation>un checkpoint de Lightning</translation>
    </message>
    <message>
        <source>an SMPL buffer is missing</source>
        <translation>falta un búfer de SMPL</translation>
    </message>
    <message>
        <source>an SMPL buffer is too large</source>
        <translation>un búfer de SMPL es demasiado grande</translation>
    </message>
    <message>
        <source>at most {most:,} numbers</source>
        <translation>como máximo {most:,} números</translation>
    </message>
    <message>
        <source>a layer is missing</source>
        <translation>falta una capa</translation>
    </message>
    <message>
        <source>shape {value}</source>
        <translation>forma {value}</translation>
    </message>
    <message>
        <source>The checkpoint may belong to another config.yaml</source>
        <translation>Es posible que el checkpoint corresponda a otro config.yaml</translation>
    </message>
    <message>
        <source>a layer has another size than config.yaml says</source>
        <translation>una capa tiene un tamaño distinto del que indica config.yaml</translation>
    </message>
    <message>
        <source>an unknown layer</source>
        <translation>una capa desconocida</translation>
    </message>
    <message>
        <source>no such section</source>
        <translation>no existe esa sección</translation>
    </message>
    <message>
        <source>unknown device</source>
        <translation>dispositivo desconocido</translation>
    </message>
    <message>
        <source>auto, cpu, cuda, cuda:0 or mps</source>
        <translation>auto, cpu, cuda, cuda:0 o mps</translation>
    </message>
    <message>
        <source>this device is not available here</source>
        <translation>este dispositivo no está disponible aquí</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>memoria insuficiente</translation>
    </message>
    <message>
        <source>Close other programs or use the CPU</source>
        <translation>Cierre otros programas o use la CPU</translation>
    </message>
    <message>
        <source>not a list of numbers</source>
        <translation>no es una lista de números</translation>
    </message>
    <message>
        <source>wrong length</source>
        <translation>longitud incorrecta</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <translation>números finitos</translation>
    </message>
    <message>
        <source>batch sizes differ</source>
        <translation>los tamaños de lote difieren</translation>
    </message>
    <message>
        <source>unknown space</source>
        <translation>espacio desconocido</translation>
    </message>
    <message>
        <source>not an array of numbers</source>
        <translation>no es una matriz de números</translation>
    </message>
    <message>
        <source>holds no SMPL body, and none was found</source>
        <translation>no contiene ningún cuerpo SMPL, y no se encontró ninguno</translation>
    </message>
    <message>
        <source>SMPL_{value}.pkl or .npz in the SMPL folder</source>
        <translation>SMPL_{value}.pkl o .npz en la carpeta SMPL</translation>
    </message>
    <message>
        <source>no SMPL folder</source>
        <translation>no hay carpeta SMPL</translation>
    </message>
    <message>
        <source>Set HIT_SMPL_DIR or the SMPL folder in the settings</source>
        <translation>Defina HIT_SMPL_DIR o la carpeta SMPL en la configuración</translation>
    </message>
    <message>
        <source>no such model</source>
        <translation>no existe ese modelo</translation>
    </message>
    <message>
        <source>a model folder or one of: {known}</source>
        <translation>una carpeta de modelo o uno de: {known}</translation>
    </message>
    <message>
        <source>Set HIT_MODELS_DIR to the folder that holds the models</source>
        <translation>Defina HIT_MODELS_DIR con la carpeta que contiene los modelos</translation>
    </message>
    <message>
        <source>cannot be read: {value}</source>
        <translation>no se puede leer: {value}</translation>
    </message>
    <message>
        <source>no options</source>
        <translation>sin opciones</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>una sección</translation>
    </message>
    <message>
        <source>unreadable network options ({value})</source>
        <translation>opciones de red ilegibles ({value})</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>fuera del intervalo</translation>
    </message>
    <message>
        <source>conditions enter at the first layer only</source>
        <translation>las condiciones entran solo en la primera capa</translation>
    </message>
    <message>
        <source>embedded conditions are not supported</source>
        <translation>no se admiten condiciones incrustadas</translation>
    </message>
    <message>
        <source>only networks with weight normalisation are supported</source>
        <translation>solo se admiten redes con normalización de pesos</translation>
    </message>
    <message>
        <source>Demonstration phantom, not medical data</source>
        <translation>Fantoma de demostración, no son datos médicos</translation>
    </message>
    <message>
        <source>Betas beyond 2: the model extrapolates</source>
        <translation>Betas mayores de 2: el modelo extrapola</translation>
    </message>
    <message>
        <source>Edges without a letter lie askew to the body</source>
        <translation>Los bordes sin letra están oblicuos respecto al cuerpo</translation>
    </message>
    <message>
        <source>the picture is too small for its notice</source>
        <translation>la imagen es demasiado pequeña para su aviso</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} píxeles</translation>
    </message>
    <message>
        <source>Make it larger, or choose a plain picture</source>
        <translation>Agrándela, o elija una imagen simple</translation>
    </message>
    <message>
        <source>auto, {names}</source>
        <translation>auto, {names}</translation>
    </message>
    <message>
        <source>is no person&apos;s</source>
        <translation>no es el de una persona</translation>
    </message>
    <message>
        <source>this field was not evaluated</source>
        <translation>este campo no se evaluó</translation>
    </message>
    <message>
        <source>Ask for the field &quot;{name}&quot;</source>
        <translation>Pida el campo &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>unknown slice field</source>
        <translation>campo de corte desconocido</translation>
    </message>
    <message>
        <source>a slice shows one body</source>
        <translation>un corte muestra un solo cuerpo</translation>
    </message>
    <message>
        <source>a batch of 1</source>
        <translation>un lote de 1</translation>
    </message>
    <message>
        <source>the model has no compressor</source>
        <translation>el modelo no tiene compresor</translation>
    </message>
    <message>
        <source>Leave the field &quot;comp&quot; out</source>
        <translation>Omita el campo &quot;comp&quot;</translation>
    </message>
    <message>
        <source>Tissue classes</source>
        <translation>Clases de tejido</translation>
    </message>
    <message>
        <source>Tissues mixed by their probabilities</source>
        <translation>Tejidos mezclados según sus probabilidades</translation>
    </message>
    <message>
        <source>Skinning weights: a hue for each joint, mixed</source>
        <translation>Pesos de skinning: un tono por articulación, mezclados</translation>
    </message>
    <message>
        <source>Displacement by body shape, over the tissue classes</source>
        <translation>Desplazamiento por la forma del cuerpo, sobre las clases de tejido</translation>
    </message>
    <message>
        <source>Compression of a lying body, over the tissue classes</source>
        <translation>Compresión de un cuerpo acostado, sobre las clases de tejido</translation>
    </message>
    <message>
        <source>Cyan: the likeliest class has less than {percent:.0f} %, or is taken from nearby, calibrated</source>
        <translation>Cian: la clase más probable tiene menos del {percent:.0f} %, o se toma del entorno; calibrado</translation>
    </message>
    <message>
        <source>Cyan: the likeliest class has less than {percent:.0f} %, or is taken from nearby, as the model says, not calibrated</source>
        <translation>Cian: la clase más probable tiene menos del {percent:.0f} %, o se toma del entorno; según el modelo, sin calibrar</translation>
    </message>
    <message>
        <source>{length}  (arrows x {times:g})</source>
        <translation>{length}  (flechas x {times:g})</translation>
    </message>
    <message>
        <source>axial plane</source>
        <translation>plano axial</translation>
    </message>
    <message>
        <source>frontal plane</source>
        <translation>plano frontal</translation>
    </message>
    <message>
        <source>sagittal plane</source>
        <translation>plano sagital</translation>
    </message>
    <message>
        <source>oblique plane</source>
        <translation>plano oblicuo</translation>
    </message>
    <message>
        <source>posed space</source>
        <translation>espacio con pose</translation>
    </message>
    <message>
        <source>shaped space</source>
        <translation>espacio con forma</translation>
    </message>
    <message>
        <source>canonical space</source>
        <translation>espacio canónico</translation>
    </message>
    <message>
        <source>Ask for the field &quot;sw&quot;</source>
        <translation>Pida el campo &quot;sw&quot;</translation>
    </message>
    <message>
        <source>{plane} at {place} cm</source>
        <translation>{plane} en {place} cm</translation>
    </message>
    <message>
        <source>{shows}; {plane}, {space}</source>
        <translation>{shows}; {plane}, {space}</translation>
    </message>
    <message>
        <source>a slice plane needs finite numbers</source>
        <translation>un plano de corte necesita números finitos</translation>
    </message>
    <message>
        <source>a slice plane needs an extent and a spacing above zero</source>
        <translation>un plano de corte necesita una extensión y un espaciado mayores que cero</translation>
    </message>
    <message>
        <source>a slice plane needs two unit directions at right angles</source>
        <translation>un plano de corte necesita dos direcciones unitarias en ángulo recto</translation>
    </message>
    <message>
        <source>{right} and {up}</source>
        <translation>{right} y {up}</translation>
    </message>
    <message>
        <source>the slice plane is too fine for its extent</source>
        <translation>el plano de corte es demasiado fino para su extensión</translation>
    </message>
    <message>
        <source>Choose a larger spacing</source>
        <translation>Elija un espaciado mayor</translation>
    </message>
    <message>
        <source>unknown kind of slice plane</source>
        <translation>tipo de plano de corte desconocido</translation>
    </message>
    <message>
        <source>the normal of a slice plane needs a length</source>
        <translation>la normal de un plano de corte necesita una longitud</translation>
    </message>
    <message>
        <source>a slice plane&apos;s normal is parallel to its upward direction</source>
        <translation>la normal de un plano de corte es paralela a su dirección hacia arriba</translation>
    </message>
    <message>
        <source>Give another upward direction</source>
        <translation>Indique otra dirección hacia arriba</translation>
    </message>
    <message>
        <source>a plane is made coarser by a whole number of 1 or more</source>
        <translation>la resolución de un plano se reduce por un número entero de 1 o más</translation>
    </message>
    <message>
        <source>unknown method</source>
        <translation>método desconocido</translation>
    </message>
    <message>
        <source>unknown space for {method}</source>
        <translation>espacio desconocido para {method}</translation>
    </message>
    <message>
        <source>unknown detail</source>
        <translation>detalle desconocido</translation>
    </message>
    <message>
        <source>predicts no tissue anywhere, so that there is nothing to show</source>
        <translation>no predice tejido en ningún lugar, así que no hay nada que mostrar</translation>
    </message>
    <message>
        <source>Train it further, or choose another checkpoint</source>
        <translation>Entrénelo más, o elija otro checkpoint</translation>
    </message>
    <message>
        <source>{min_resolution} to {max_resolution} cells</source>
        <translation>de {min_resolution} a {max_resolution} celdas</translation>
    </message>
    <message>
        <source>surfaces take one body at a time</source>
        <translation>las superficies toman un cuerpo cada vez</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>outside of the body, and the lungs</source>
        <translation>fuera del cuerpo, y los pulmones</translation>
    </message>
    <message>
        <source>lean tissue</source>
        <translation>tejido magro</translation>
    </message>
    <message>
        <source>muscle and organs, with visceral and intramuscular fat</source>
        <translation>músculo y órganos, con grasa visceral e intramuscular</translation>
    </message>
    <message>
        <source>subcutaneous adipose tissue</source>
        <translation>tejido adiposo subcutáneo</translation>
    </message>
    <message>
        <source>fat under the skin only</source>
        <translation>solo la grasa bajo la piel</translation>
    </message>
    <message>
        <source>long bones</source>
        <translation>huesos largos</translation>
    </message>
    <message>
        <source>long bones of arms and legs only</source>
        <translation>solo los huesos largos de brazos y piernas</translation>
    </message>
    <message>
        <source>The process ended with exit code {code}.</source>
        <translation>El proceso terminó con el código de salida {code}.</translation>
    </message>
    <message>
        <source>The process ended with exit code {code}. Its last line: {line}</source>
        <translation>El proceso terminó con el código de salida {code}. Su última línea: {line}</translation>
    </message>
    <message>
        <source>The process was ended by SIGKILL (perhaps by the system, for lack of memory). {kept}</source>
        <translation>El proceso fue terminado por SIGKILL (quizá por el sistema, por falta de memoria). {kept}</translation>
    </message>
    <message>
        <source>The process was ended by {signal}. {kept}</source>
        <translation>El proceso fue terminado por {signal}. {kept}</translation>
    </message>
    <message>
        <source>Start it again to go on from its last checkpoint.</source>
        <translation>Inícielo de nuevo para continuar desde su último checkpoint.</translation>
    </message>
    <message>
        <source>No checkpoint had been written yet.</source>
        <translation>Aún no se había escrito ningún checkpoint.</translation>
    </message>
    <message>
        <source>Its process is gone and did not say why: it was killed, or the computer stopped.</source>
        <translation>Su proceso ya no existe y no dijo por qué: fue terminado, o el equipo se apagó.</translation>
    </message>
    <message>
        <source>Its process {number} is gone and did not say why: it was killed, or the computer stopped.</source>
        <translation>Su proceso {number} ya no existe y no dijo por qué: fue terminado, o el equipo se apagó.</translation>
    </message>
    <message>
        <source>mesh &apos;{name}&apos; has wrong {field}</source>
        <translation>la malla &apos;{name}&apos; tiene valores incorrectos en {field}</translation>
    </message>
    <message>
        <source>shape (n, 3)</source>
        <translation>forma (n, 3)</translation>
    </message>
    <message>
        <source>mesh &apos;{name}&apos; has vertices that are not finite</source>
        <translation>la malla &apos;{name}&apos; tiene vértices no finitos</translation>
    </message>
    <message>
        <source>mesh &apos;{name}&apos; has faces that name vertices that do not exist</source>
        <translation>la malla &apos;{name}&apos; tiene caras que nombran vértices que no existen</translation>
    </message>
    <message>
        <source>there is nothing to export: no mesh has a face</source>
        <translation>no hay nada que exportar: ninguna malla tiene caras</translation>
    </message>
    <message>
        <source>unknown mesh format</source>
        <translation>formato de malla desconocido</translation>
    </message>
    <message>
        <source>glTF is in metres with Y up</source>
        <translation>glTF está en metros con Y hacia arriba</translation>
    </message>
    <message>
        <source>body, or another format</source>
        <translation>body, u otro formato</translation>
    </message>
    <message>
        <source>.png</source>
        <translation>.png</translation>
    </message>
    <message>
        <source>is no picture</source>
        <translation>no es una imagen</translation>
    </message>
    <message>
        <source>is no PNG picture that can be read</source>
        <translation>no es una imagen PNG que se pueda leer</translation>
    </message>
    <message>
        <source>Demonstration phantom: its tissues are procedurally generated. Not medical data.</source>
        <translation>Fantoma de demostración: sus tejidos se generaron por procedimiento. No son datos médicos.</translation>
    </message>
    <message>
        <source>the record cannot be written as JSON: {error}</source>
        <translation>el registro no se puede escribir como JSON: {error}</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femenino</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutro</translation>
    </message>
    <message>
        <source>Body report</source>
        <translation>Informe corporal</translation>
    </message>
    <message>
        <source>at most {most} letters</source>
        <translation>como máximo {most} letras</translation>
    </message>
    <message>
        <source>own measure</source>
        <translation>medida propia</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} años</translation>
    </message>
    <message>
        <source>model {name}</source>
        <translation>modelo {name}</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logotipo</translation>
    </message>
    <message>
        <source>Write an .html report, which a browser prints as PDF</source>
        <translation>Escriba un informe .html, que un navegador imprime como PDF</translation>
    </message>
    <message>
        <source>has letters that this program&apos;s PDFs cannot show</source>
        <translation>tiene letras que los PDF de este programa no pueden mostrar</translation>
    </message>
    <message>
        <source>LT lean tissue</source>
        <translation>LT tejido magro</translation>
    </message>
    <message>
        <source>AT fat under skin</source>
        <translation>AT grasa bajo la piel</translation>
    </message>
    <message>
        <source>BT long bones</source>
        <translation>BT huesos largos</translation>
    </message>
    <message>
        <source>LT is lean tissue: muscle and organs, with the fat among them. AT is subcutaneous adipose tissue: what lies between skin and muscle, not the fat inside of the trunk, and not lipid, so that it must not be compared with DXA&apos;s fat mass. BT are the long bones of arms and legs.</source>
        <translation>LT es el tejido magro: músculo y órganos, con la grasa que hay entre ellos. AT es el tejido adiposo subcutáneo: lo que hay entre la piel y el músculo, no la grasa del interior del tronco, ni lípidos, por lo que no debe compararse con la masa grasa de DXA. BT son los huesos largos de brazos y piernas.</translation>
    </message>
    <message>
        <source>Methods: The body is the one of ten shape coefficients{source}. Tissues were predicted inside it by the HIT model {model} (checkpoint {sha}), carried as surfaces to this body; their volumes are those in a standard pose, masses are volumes times {densities} kg/l. Measures were taken on the skin in a standing pose with the arms out, after ISO 8559-1:2017 and NHANES where named. Slices are those of the body with its arms a little out, seen from the feet, its right at the left. Percentiles: {nhanes}. HIT Viewer {version}.</source>
        <translation>Métodos: El cuerpo es el de diez coeficientes de forma{source}. Los tejidos de su interior se predijeron con el modelo HIT {model} (checkpoint {sha}) y se transportaron como superficies a este cuerpo; sus volúmenes son los de una pose estándar, las masas son volúmenes por {densities} kg/l. Las medidas se tomaron sobre la piel de pie con los brazos separados, según ISO 8559-1:2017 y NHANES donde se indica. Los cortes son los del cuerpo con los brazos algo separados, vistos desde los pies, con su derecha a la izquierda. Percentiles: {nhanes}. HIT Viewer {version}.</translation>
    </message>
    <message>
        <source> from {source}</source>
        <translation> de {source}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Heights and girths</source>
        <translation>Alturas y perímetros</translation>
    </message>
    <message>
        <source>Lengths and breadths</source>
        <translation>Longitudes y anchuras</translation>
    </message>
    <message>
        <source>Checkpoint SHA-256 {sha}. Versions: {made}.</source>
        <translation>SHA-256 del checkpoint {sha}. Versiones: {made}.</translation>
    </message>
    <message>
        <source>Own measures</source>
        <translation>Medidas propias</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>toma</translation>
    </message>
    <message>
        <source>{weight} (given)</source>
        <translation>{weight} (indicado)</translation>
    </message>
    <message>
        <source>{weight} (estimated)</source>
        <translation>{weight} (estimado)</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Tissues</source>
        <translation>Tejidos</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volumen</translation>
    </message>
    <message>
        <source>mass (est.)</source>
        <translation>masa (est.)</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>Regions, litres</source>
        <translation>Regiones, litros</translation>
    </message>
    <message>
        <source>Subcutaneous layer</source>
        <translation>Capa subcutánea</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>Waist (crest) to height</source>
        <translation>Cintura (cresta)/estatura</translation>
    </message>
    <message>
        <source>Waist (crest) to hip</source>
        <translation>Cintura (cresta)/cadera</translation>
    </message>
    <message>
        <source>{measure} ({group})</source>
        <translation>{measure} ({group})</translation>
    </message>
    <message>
        <source>Percentiles among {people}</source>
        <translation>Percentiles entre {people}</translation>
    </message>
    <message>
        <source>Percentiles of own tables</source>
        <translation>Percentiles de tablas propias</translation>
    </message>
    <message>
        <source>axial, chest</source>
        <translation>axial, pecho</translation>
    </message>
    <message>
        <source>axial, navel</source>
        <translation>axial, ombligo</translation>
    </message>
    <message>
        <source>axial, mid-thigh</source>
        <translation>axial, mitad del muslo</translation>
    </message>
    <message>
        <source>front</source>
        <translation>frente</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>frontal, middle</source>
        <translation>frontal, centro</translation>
    </message>
    <message>
        <source>{title}: {areas} cm2</source>
        <translation>{title}: {areas} cm2</translation>
    </message>
    <message>
        <source>is too large for a logo</source>
        <translation>es demasiado grande para un logotipo</translation>
    </message>
    <message>
        <source>Choose another in Settings</source>
        <translation>Elija otro en Configuración</translation>
    </message>
    <message>
        <source>is no logo that can be read</source>
        <translation>no es un logotipo que se pueda leer</translation>
    </message>
    <message>
        <source>a PNG or JPEG picture</source>
        <translation>una imagen PNG o JPEG</translation>
    </message>
    <message>
        <source>Not a medical device: for research and teaching, not for diagnosis or treatment.</source>
        <translation>No es un producto sanitario: para investigación y docencia, no para diagnóstico ni tratamiento.</translation>
    </message>
    <message>
        <source>Height differs by {apart:.1f} cm between visits: are all bodies of one grown person?</source>
        <translation>La estatura difiere en {apart:.1f} cm entre visitas: ¿son todos los cuerpos de una misma persona adulta?</translation>
    </message>
    <message>
        <source>Weight is given at some visits and estimated at others: its changes and those of BMI tell nothing.</source>
        <translation>El peso se indica en algunas visitas y se estima en otras: sus cambios y los del IMC no dicen nada.</translation>
    </message>
    <message>
        <source>* larger than the least significant change (LSC), {factor} times the precision error: two repeats differ by more only once in twenty times. Precision errors: {source}. Where none is stated, a change may be that of repeats.</source>
        <translation>* mayor que el cambio mínimo significativo (LSC), {factor} veces el error de precisión: dos repeticiones difieren en más solo una de cada veinte veces. Errores de precisión: {source}. Donde no se indica ninguno, un cambio puede ser el de las repeticiones.</translation>
    </message>
    <message>
        <source>No precision stated: whether a change is more than the difference of two repeats cannot be told. With precision errors of your own, stated when a report is written, each change is set against the least significant change.</source>
        <translation>Precisión no indicada: no se puede saber si un cambio supera la diferencia entre dos repeticiones. Con errores de precisión propios, indicados al escribir un informe, cada cambio se compara con el cambio mínimo significativo.</translation>
    </message>
    <message>
        <source>Curves run from {first} to {last}, each over a tenth of the first value at least; a grey band is the LSC around the first visit.</source>
        <translation>Las curvas van de {first} a {last}, cada una sobre al menos un décimo del primer valor; una banda gris es el LSC en torno a la primera visita.</translation>
    </message>
    <message>
        <source>In brackets: change since the first visit. The bodies are models of the person; how far a change of the body&apos;s shape is one of the person depends on how each was obtained.</source>
        <translation>Entre paréntesis: cambio desde la primera visita. Los cuerpos son modelos de la persona; hasta qué punto un cambio de la forma del cuerpo es uno de la persona depende de cómo se obtuvo cada uno.</translation>
    </message>
    <message>
        <source>as given, source not named</source>
        <translation>según lo indicado, sin nombrar la fuente</translation>
    </message>
    <message>
        <source>is not compared</source>
        <translation>no se compara</translation>
    </message>
    <message>
        <source>is no precision error</source>
        <translation>no es un error de precisión</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un número mayor que 0</translation>
    </message>
    <message>
        <source>are too many for a page</source>
        <translation>son demasiadas para una página</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>como máximo {most}</translation>
    </message>
    <message>
        <source>are of different models</source>
        <translation>son de modelos distintos</translation>
    </message>
    <message>
        <source>one model</source>
        <translation>un solo modelo</translation>
    </message>
    <message>
        <source>several visits have one date</source>
        <translation>varias visitas tienen la misma fecha</translation>
    </message>
    <message>
        <source>a date a visit</source>
        <translation>una fecha por visita</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>{count} visits, {first} to {last} · model {model}</source>
        <translation>{count} visitas, de {first} a {last} · modelo {model}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>{measure}: {first} to {last}</source>
        <translation>{measure}: de {first} a {last}</translation>
    </message>
    <message>
        <source>Weight (given)</source>
        <translation>Peso (indicado)</translation>
    </message>
    <message>
        <source>Weight (estimated)</source>
        <translation>Peso (estimado)</translation>
    </message>
    <message>
        <source>Weight (given or estimated)</source>
        <translation>Peso (indicado o estimado)</translation>
    </message>
    <message>
        <source>a report that this program wrote</source>
        <translation>un informe escrito por este programa</translation>
    </message>
    <message>
        <source>holds no numbers of a report</source>
        <translation>no contiene números de un informe</translation>
    </message>
    <message>
        <source>holds a damaged record ({error})</source>
        <translation>contiene un registro dañado ({error})</translation>
    </message>
    <message>
        <source>holds no body</source>
        <translation>no contiene ningún cuerpo</translation>
    </message>
    <message>
        <source>.glb</source>
        <translation>.glb</translation>
    </message>
    <message>
        <source>the body is too large for a GLB file</source>
        <translation>el cuerpo es demasiado grande para un archivo GLB</translation>
    </message>
    <message>
        <source>Choose display detail</source>
        <translation>Elija el detalle de visualización</translation>
    </message>
    <message>
        <source>one body at a time can be rigged</source>
        <translation>solo se puede articular un cuerpo cada vez</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>no hay nada que escribir</translation>
    </message>
    <message>
        <source>at least one plane and one field</source>
        <translation>al menos un plano y un campo</translation>
    </message>
    <message>
        <source>these are too many slices</source>
        <translation>son demasiados cortes</translation>
    </message>
    <message>
        <source>Choose a larger step</source>
        <translation>Elija un paso mayor</translation>
    </message>
    <message>
        <source>The camera needs two kept views or more: View, Kept views.</source>
        <translation>La cámara necesita dos o más vistas guardadas: Ver, Vistas guardadas.</translation>
    </message>
    <message>
        <source>holds no bodies or scans</source>
        <translation>no contiene cuerpos ni escaneos</translation>
    </message>
    <message>
        <source>holds too many cases</source>
        <translation>contiene demasiados casos</translation>
    </message>
    <message>
        <source>is no table of marks</source>
        <translation>no es una tabla de marcas</translation>
    </message>
    <message>
        <source>is no list of cases</source>
        <translation>no es una lista de casos</translation>
    </message>
    <message>
        <source>a column named file</source>
        <translation>una columna llamada file</translation>
    </message>
    <message>
        <source>names a file of another computer</source>
        <translation>nombra un archivo de otro equipo</translation>
    </message>
    <message>
        <source>cannot be</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>CSV in UTF-8 (of a spreadsheet: CSV UTF-8)</source>
        <translation>CSV en UTF-8 (de una hoja de cálculo: CSV UTF-8)</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no encaja</translation>
    </message>
    <message>
        <source>{size} numbers within +-{limit:.4g}</source>
        <translation>{size} números dentro de +-{limit:.4g}</translation>
    </message>
    <message>
        <source>There is no motion to record: open one first, or choose another kind of film.</source>
        <translation>No hay ningún movimiento que grabar: abra uno primero, o elija otro tipo de vídeo.</translation>
    </message>
    <message>
        <source>There is no pinned body to start from: pin one first.</source>
        <translation>No hay ningún cuerpo fijado desde el que empezar: fije uno primero.</translation>
    </message>
    <message>
        <source>Body A is of another model: a film from A to B needs two bodies of one model.</source>
        <translation>El cuerpo A es de otro modelo: un vídeo de A a B necesita dos cuerpos del mismo modelo.</translation>
    </message>
    <message>
        <source>is no place for a camera</source>
        <translation>no es una posición para una cámara</translation>
    </message>
    <message>
        <source>across the line of sight</source>
        <translation>transversal a la línea de visión</translation>
    </message>
    <message>
        <source>is no place</source>
        <translation>no es una posición</translation>
    </message>
    <message>
        <source>is inside out</source>
        <translation>está invertido</translation>
    </message>
    <message>
        <source>low at most high</source>
        <translation>mínimo no mayor que máximo</translation>
    </message>
    <message>
        <source>are no weights</source>
        <translation>no son pesos</translation>
    </message>
    <message>
        <source>three numbers that add up to 1</source>
        <translation>tres números que suman 1</translation>
    </message>
    <message>
        <source>a number below {faces}</source>
        <translation>un número menor que {faces}</translation>
    </message>
    <message>
        <source>is no name</source>
        <translation>no es un nombre</translation>
    </message>
    <message>
        <source>1 to {most} letters</source>
        <translation>de 1 a {most} letras</translation>
    </message>
    <message>
        <source>has other places</source>
        <translation>tiene otras posiciones</translation>
    </message>
    <message>
        <source>{value} on the skin</source>
        <translation>{value} sobre la piel</translation>
    </message>
    <message>
        <source>are no corners</source>
        <translation>no son vértices</translation>
    </message>
    <message>
        <source>{least} to {most} of x, y and z in metres</source>
        <translation>de {least} a {most} de x, y y z en metros</translation>
    </message>
    <message>
        <source>x, y and z of length 1, of a tape</source>
        <translation>x, y y z de longitud 1, de una cinta</translation>
    </message>
    <message>
        <source>are too many</source>
        <translation>son demasiados</translation>
    </message>
    <message>
        <source>{most} at most</source>
        <translation>{most} como máximo</translation>
    </message>
    <message>
        <source>is no size</source>
        <translation>no es un tamaño</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 o más</translation>
    </message>
    <message>
        <source>shows one body as it was kept</source>
        <translation>muestra un solo cuerpo, tal como se guardó</translation>
    </message>
    <message>
        <source>Leave person and up out</source>
        <translation>Omita person y up</translation>
    </message>
    <message>
        <source>is damaged or no session ({error})</source>
        <translation>está dañado o no es una sesión ({error})</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>is no session of this program</source>
        <translation>no es una sesión de este programa</translation>
    </message>
    <message>
        <source>format &quot;{format}&quot;</source>
        <translation>formato &quot;{format}&quot;</translation>
    </message>
    <message>
        <source>carries no session</source>
        <translation>no lleva ninguna sesión</translation>
    </message>
    <message>
        <source>a picture exported by this program</source>
        <translation>una imagen exportada por este programa</translation>
    </message>
    <message>
        <source>holds what cannot be ({error})</source>
        <translation>contiene algo imposible ({error})</translation>
    </message>
    <message>
        <source>carries a record that cannot be read ({error})</source>
        <translation>lleva un registro que no se puede leer ({error})</translation>
    </message>
    <message>
        <source>a file that this program wrote</source>
        <translation>un archivo escrito por este programa</translation>
    </message>
    <message>
        <source>is no density</source>
        <translation>no es una densidad</translation>
    </message>
    <message>
        <source>positive kg/l</source>
        <translation>kg/l positivos</translation>
    </message>
    <message>
        <source>cm and kg, 0 where free</source>
        <translation>cm y kg, 0 donde está libre</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versión {version}</translation>
    </message>
    <message>
        <source>cannot be read as a session</source>
        <translation>no se puede leer como sesión</translation>
    </message>
    <message>
        <source>3D view</source>
        <translation>Vista 3D</translation>
    </message>
    <message>
        <source>{body}, with the model {model}.</source>
        <translation>{body}, con el modelo {model}.</translation>
    </message>
    <message>
        <source>Layers that are seen: {layers}.</source>
        <translation>Capas visibles: {layers}.</translation>
    </message>
    <message>
        <source>No layer is seen.</source>
        <translation>No se ve ninguna capa.</translation>
    </message>
    <message>
        <source>Opened: {part}.</source>
        <translation>Abierto: {part}.</translation>
    </message>
    <message>
        <source>No slice plane is shown.</source>
        <translation>No se muestra ningún plano de corte.</translation>
    </message>
    <message>
        <source>Slice planes: {planes}.</source>
        <translation>Planos de corte: {planes}.</translation>
    </message>
    <message>
        <source>{axis} at {position} cm</source>
        <translation>{axis} en {position} cm</translation>
    </message>
    <message>
        <source>{axis} at {position} cm, cuts the body</source>
        <translation>{axis} en {position} cm, corta el cuerpo</translation>
    </message>
    <message>
        <source>Only what lies inside a box is shown.</source>
        <translation>Solo se muestra lo que está dentro de una caja.</translation>
    </message>
    <message>
        <source>Body A is pinned for comparison.</source>
        <translation>El cuerpo A está fijado para comparar.</translation>
    </message>
    <message>
        <source>The picture is exact.</source>
        <translation>La imagen es exacta.</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Todavía no hay imagen.</translation>
    </message>
    <message>
        <source>At the crosshair: {tissue}.</source>
        <translation>En la cruz: {tissue}.</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Zona siguiente de la ventana</translation>
    </message>
    <message>
        <source>Area of the window before</source>
        <translation>Zona anterior de la ventana</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Panels do not slide into place and cursors do not blink; a body&apos;s motions never start by themselves</source>
        <translation>Los paneles no se deslizan a su sitio y los cursores no parpadean; los movimientos de un cuerpo nunca empiezan por sí solos</translation>
    </message>
    <message>
        <source>Persons in {name}</source>
        <translation>Personas en {name}</translation>
    </message>
    <message>
        <source>{name} holds {count} persons. Which one shall be shown?</source>
        <translation>{name} contiene {count} personas. ¿Cuál desea mostrar?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Estimated with the model that is shown now</source>
        <translation>Estimado con el modelo que se muestra ahora</translation>
    </message>
    <message>
        <source>{name}: no person was chosen, nothing was changed</source>
        <translation>{name}: no se eligió ninguna persona, no se cambió nada</translation>
    </message>
    <message>
        <source>Person...</source>
        <translation>Persona...</translation>
    </message>
    <message>
        <source>Show another person of the file</source>
        <translation>Mostrar otra persona del archivo</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>The axis that is up in the file&apos;s world, found or chosen; choosing one shows the body in its place</source>
        <translation>El eje que apunta hacia arriba en el archivo, detectado o elegido; al elegir uno, el cuerpo se muestra en su lugar</translation>
    </message>
    <message>
        <source>Up: found</source>
        <translation>Arriba: detectado</translation>
    </message>
    <message>
        <source>Up: Y</source>
        <translation>Arriba: Y</translation>
    </message>
    <message>
        <source>Up: Z</source>
        <translation>Arriba: Z</translation>
    </message>
    <message>
        <source>Up: -Y (camera)</source>
        <translation>Arriba: -Y (cámara)</translation>
    </message>
    <message>
        <source>Up: as file</source>
        <translation>Arriba: como archivo</translation>
    </message>
    <message>
        <source>Notes of the file ({count})</source>
        <translation>Notas del archivo ({count})</translation>
    </message>
    <message>
        <source>What was read, left out or assumed when the file was opened</source>
        <translation>Lo que se leyó, omitió o supuso al abrir el archivo</translation>
    </message>
    <message>
        <source>Turn body</source>
        <translation>Girar cuerpo</translation>
    </message>
    <message>
        <source>{name} has angles that are far too large for radians, and are taken as degrees.</source>
        <translation>{name} tiene ángulos demasiado grandes para radianes, que se interpretan como grados.</translation>
    </message>
    <message>
        <source>In which unit are they? As radians most would be more than a whole turn.</source>
        <translation>¿En qué unidad están? Como radianes, la mayoría superaría una vuelta completa.</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Grados</translation>
    </message>
    <message>
        <source>Radians</source>
        <translation>Radianes</translation>
    </message>
    <message>
        <source>{name}: nothing was chosen, nothing was changed</source>
        <translation>{name}: no se eligió nada, no se cambió nada</translation>
    </message>
    <message>
        <source>{name} does not say whether the body is a man&apos;s or a woman&apos;s, and its betas mean another body for each.</source>
        <translation>{name} no dice si el cuerpo es de hombre o de mujer, y sus betas describen un cuerpo distinto para cada uno.</translation>
    </message>
    <message>
        <source>The body in {name} is neutral; there is no neutral model, and its betas mean another body for each gender.</source>
        <translation>El cuerpo de {name} es neutro; no hay ningún modelo neutro, y sus betas describen un cuerpo distinto para cada sexo.</translation>
    </message>
    <message>
        <source>Which model shall show such bodies? The answer is kept; the model can be changed at any time.</source>
        <translation>¿Qué modelo debe mostrar estos cuerpos? La respuesta se guarda; el modelo se puede cambiar en cualquier momento.</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>The file names no gender: shown with {model}, as chosen before.</source>
        <translation>El archivo no indica el sexo: se muestra con {model}, como se eligió antes.</translation>
    </message>
    <message>
        <source>Convert shape</source>
        <translation>Convertir forma</translation>
    </message>
    <message>
        <source>Converting the shape of {name} from SMPL-X&apos;s model</source>
        <translation>Convirtiendo la forma de {name} desde el modelo SMPL-X</translation>
    </message>
    <message>
        <source>With {file} in the SMPL folder of the settings the shape would be converted truly.</source>
        <translation>Con {file} en la carpeta SMPL de la configuración, la forma se convertiría con exactitud.</translation>
    </message>
    <message>
        <source>Report of {date}, made with the model {model}.</source>
        <translation>Informe del {date}, hecho con el modelo {model}.</translation>
    </message>
    <message>
        <source>It has {count} visits; the last one is shown.</source>
        <translation>Tiene {count} visitas; se muestra la última.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Case list</source>
        <translation>Lista de casos</translation>
    </message>
    <message>
        <source>Cases of a folder...</source>
        <translation>Casos de una carpeta...</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Carpeta...</translation>
    </message>
    <message>
        <source>Go through the bodies and scans of a folder</source>
        <translation>Recorrer los cuerpos y escaneos de una carpeta</translation>
    </message>
    <message>
        <source>Cases of a CSV file...</source>
        <translation>Casos de un archivo CSV...</translation>
    </message>
    <message>
        <source>CSV...</source>
        <translation>CSV...</translation>
    </message>
    <message>
        <source>Go through the files that a CSV names in its column named file; columns name, age, weight_kg go into reports</source>
        <translation>Recorrer los archivos que un CSV nombra en su columna file; las columnas name, age y weight_kg pasan a los informes</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Caso siguiente</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Caso anterior</translation>
    </message>
    <message>
        <source>No cases yet: open a folder or a CSV file.</source>
        <translation>Aún no hay casos: abra una carpeta o un archivo CSV.</translation>
    </message>
    <message>
        <source>{place}: {count} cases, {marked} marked</source>
        <translation>{place}: {count} casos, {marked} marcados</translation>
    </message>
    <message>
        <source>Looking for cases in {place}</source>
        <translation>Buscando casos en {place}</translation>
    </message>
    <message>
        <source>A click shows a case; Ctrl+Page down and Ctrl+Page up go on and back</source>
        <translation>Un clic muestra un caso; Ctrl+Page down y Ctrl+Page up avanzan y retroceden</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Erróneo</translation>
    </message>
    <message>
        <source>Quality of this case; kept in a CSV beside the cases. A second click takes the mark away.</source>
        <translation>Calidad de este caso; se guarda en un CSV junto a los casos. Un segundo clic quita la marca.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>About this case; kept with its mark</source>
        <translation>Sobre este caso; se guarda con su marca</translation>
    </message>
    <message>
        <source>Fit scans...</source>
        <translation>Ajustar a escaneos...</translation>
    </message>
    <message>
        <source>Fit a body to every scan of the list, one after the other; asks for a folder</source>
        <translation>Ajustar un cuerpo a cada escaneo de la lista, uno tras otro; pide una carpeta</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Web pages (HTML), which open again...</source>
        <translation>Páginas web (HTML), que se pueden reabrir...</translation>
    </message>
    <message>
        <source>PDF, for reading...</source>
        <translation>PDF, para leer...</translation>
    </message>
    <message>
        <source>Write a report of every body, and of every scan that was fitted; asks for a folder</source>
        <translation>Escribir un informe de cada cuerpo y de cada escaneo ajustado; pide una carpeta</translation>
    </message>
    <message>
        <source>Fit to scan</source>
        <translation>Ajustar a escaneo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The list has no scans.</source>
        <translation>La lista no tiene escaneos.</translation>
    </message>
    <message>
        <source>There is no body to report of: fit the scans first.</source>
        <translation>No hay ningún cuerpo del que informar: ajuste primero los escaneos.</translation>
    </message>
    <message>
        <source>Reports begun: {count}. Scans that are not fitted yet, and have none: {left}.</source>
        <translation>Informes iniciados: {count}. Escaneos aún sin ajustar, que no tienen informe: {left}.</translation>
    </message>
    <message>
        <source>{name}: {count} begun, see Jobs below on the right</source>
        <translation>{name}: {count} iniciados, vea Trabajos abajo a la derecha</translation>
    </message>
    <message>
        <source>The marks beside the cases cannot be read, and are left alone: {reason}</source>
        <translation>Las marcas junto a los casos no se pueden leer y se dejan como están: {reason}</translation>
    </message>
    <message>
        <source>Marks cannot be written beside the cases and are kept in {path}: {reason}</source>
        <translation>Las marcas no se pueden escribir junto a los casos y se guardan en {path}: {reason}</translation>
    </message>
    <message>
        <source>Marks could not be kept: {reason}</source>
        <translation>No se pudieron guardar las marcas: {reason}</translation>
    </message>
    <message>
        <source>No picture: {reason}</source>
        <translation>Sin imagen: {reason}</translation>
    </message>
    <message>
        <source>Export meshes...</source>
        <translation>Exportar mallas...</translation>
    </message>
    <message>
        <source>Surfaces of skin and tissues, in metres</source>
        <translation>Superficies de la piel y los tejidos, en metros</translation>
    </message>
    <message>
        <source>Export rigged body...</source>
        <translation>Exportar cuerpo articulado...</translation>
    </message>
    <message>
        <source>Skin and tissues on SMPL&apos;s joints with a shape target per beta, for animation programs (GLB, metres)</source>
        <translation>Piel y tejidos sobre las articulaciones de SMPL con un objetivo de forma por beta, para programas de animación (GLB, metros)</translation>
    </message>
    <message>
        <source>Export slices...</source>
        <translation>Exportar cortes...</translation>
    </message>
    <message>
        <source>A picture per slice plane, with scale and record</source>
        <translation>Una imagen por plano de corte, con escala y registro</translation>
    </message>
    <message>
        <source>Export slice series...</source>
        <translation>Exportar serie de cortes...</translation>
    </message>
    <message>
        <source>Pictures along an axis, with scale and record</source>
        <translation>Imágenes a lo largo de un eje, con escala y registro</translation>
    </message>
    <message>
        <source>Export label volume...</source>
        <translation>Exportar volumen de etiquetas...</translation>
    </message>
    <message>
        <source>Tissue of every voxel: NIfTI (RAS millimetres) or DICOM-SEG (LPS millimetres), with images and a report</source>
        <translation>Tejido de cada vóxel: NIfTI (RAS, milímetros) o DICOM-SEG (LPS, milímetros), con imágenes y un informe</translation>
    </message>
    <message>
        <source>Save picture...</source>
        <translation>Guardar imagen...</translation>
    </message>
    <message>
        <source>The picture as drawn, in any size; dropped onto the window it brings this state back</source>
        <translation>La imagen tal como se dibuja, en cualquier tamaño; al soltarla en la ventana, recupera este estado</translation>
    </message>
    <message>
        <source>Save movie...</source>
        <translation>Guardar vídeo...</translation>
    </message>
    <message>
        <source>A film of what the 3D view shows: a motion, or one that is made of this body</source>
        <translation>Un vídeo de lo que muestra la vista 3D: un movimiento, o uno que se crea con este cuerpo</translation>
    </message>
    <message>
        <source>Save numbers...</source>
        <translation>Guardar números...</translation>
    </message>
    <message>
        <source>Volumes, masses, lengths and profile as a table (CSV), one unit per column</source>
        <translation>Volúmenes, masas, longitudes y perfil como tabla (CSV), una unidad por columna</translation>
    </message>
    <message>
        <source>Write report...</source>
        <translation>Escribir informe...</translation>
    </message>
    <message>
        <source>A page to hand over: pictures, slices, measures, tissues, indices and percentiles (HTML or PDF, A4). Age and weight are those of the panel.</source>
        <translation>Una página para entregar: imágenes, cortes, medidas, tejidos, índices y percentiles (HTML o PDF, A4). La edad y el peso son los del panel.</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nombre o código</translation>
    </message>
    <message>
        <source>Stands on the page alone: in no file&apos;s name, and it is not remembered</source>
        <translation>Figura solo en la página: en ningún nombre de archivo, y no se recuerda</translation>
    </message>
    <message>
        <source>Save differences...</source>
        <translation>Guardar diferencias...</translation>
    </message>
    <message>
        <source>The table that compares this body with the pinned one (CSV)</source>
        <translation>La tabla que compara este cuerpo con el fijado (CSV)</translation>
    </message>
    <message>
        <source>glTF, binary</source>
        <translation>glTF, binario</translation>
    </message>
    <message>
        <source>NIfTI, compressed</source>
        <translation>NIfTI, comprimido</translation>
    </message>
    <message>
        <source>NIfTI</source>
        <translation>NIfTI</translation>
    </message>
    <message>
        <source>DICOM segmentation</source>
        <translation>Segmentación DICOM</translation>
    </message>
    <message>
        <source>Animated picture</source>
        <translation>Imagen animada</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Posed: the body as given. Shaped: the same body in the X-pose. Canonical: the mean body in the X-pose.</source>
        <translation>Con pose: el cuerpo tal como se indica. Con forma: el mismo cuerpo en la pose X. Canónico: el cuerpo medio en la pose X.</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Como se muestra</translation>
    </message>
    <message>
        <source>Posed</source>
        <translation>Con pose</translation>
    </message>
    <message>
        <source>Shaped (X-pose)</source>
        <translation>Con forma (pose X)</translation>
    </message>
    <message>
        <source>Canonical (betas 0)</source>
        <translation>Canónico (betas 0)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Full: about 850,000 vertices. Display: about 60,000, as the window draws them.</source>
        <translation>Completo: unos 850 000 vértices. Visualización: unos 60 000, como los dibuja la ventana.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Visualización</translation>
    </message>
    <message>
        <source>Display: about 60,000 vertices and 22 MB. Full: about 850,000 and 260 MB.</source>
        <translation>Visualización: unos 60 000 vértices y 22 MB. Completo: unos 850 000 y 260 MB.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>As the format allows: GLB and OBJ keep layers apart in one file, PLY and STL get a file per layer</source>
        <translation>Según permita el formato: GLB y OBJ mantienen las capas separadas en un archivo, PLY y STL usan un archivo por capa</translation>
    </message>
    <message>
        <source>As the format allows</source>
        <translation>Según permita el formato</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>One file per layer</source>
        <translation>Un archivo por capa</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Millimetres in NIfTI&apos;s or DICOM&apos;s axes lie on a label volume of the same body in any viewer. GLB has metres.</source>
        <translation>Los milímetros en los ejes de NIfTI o DICOM coinciden con un volumen de etiquetas del mismo cuerpo en cualquier visor. GLB usa metros.</translation>
    </message>
    <message>
        <source>Metres, Y up</source>
        <translation>Metros, Y hacia arriba</translation>
    </message>
    <message>
        <source>Millimetres, RAS (NIfTI)</source>
        <translation>Milímetros, RAS (NIfTI)</translation>
    </message>
    <message>
        <source>Millimetres, LPS (DICOM)</source>
        <translation>Milímetros, LPS (DICOM)</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>Planos</translation>
    </message>
    <message>
        <source>Which slice planes, where they stand now</source>
        <translation>Qué planos de corte, en su posición actual</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>Los tres</translation>
    </message>
    <message>
        <source>Those shown in the picture</source>
        <translation>Los mostrados en la imagen</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Píxel</translation>
    </message>
    <message>
        <source>Voxel</source>
        <translation>Vóxel</translation>
    </message>
    <message>
        <source>Distance of evaluated points, in millimetres</source>
        <translation>Distancia entre los puntos evaluados, en milímetros</translation>
    </message>
    <message>
        <source>Plain picture, for papers</source>
        <translation>Imagen simple, para artículos</translation>
    </message>
    <message>
        <source>Leave the border out: colours and what they mean, the body&apos;s sides, scale, and what to be warned of</source>
        <translation>Omitir el borde: los colores y su significado, los lados del cuerpo, la escala y las advertencias</translation>
    </message>
    <message>
        <source>Which way the planes lie</source>
        <translation>Orientación de los planos</translation>
    </message>
    <message>
        <source>Axial, along height y</source>
        <translation>Axial, a lo largo de la altura y</translation>
    </message>
    <message>
        <source>Frontal, along depth z</source>
        <translation>Frontal, a lo largo de la profundidad z</translation>
    </message>
    <message>
        <source>Sagittal, along side x</source>
        <translation>Sagital, a lo largo del lado x</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Position of the first plane, in centimetres</source>
        <translation>Posición del primer plano, en centímetros</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Position of the last plane, in centimetres</source>
        <translation>Posición del último plano, en centímetros</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Distance of the planes, in millimetres</source>
        <translation>Distancia entre los planos, en milímetros</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Width of the picture with its border, in pixels</source>
        <translation>Ancho de la imagen con su borde, en píxeles</translation>
    </message>
    <message>
        <source>Height</source>
        <comment>of a picture</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Height of the picture with its border, in pixels</source>
        <translation>Alto de la imagen con su borde, en píxeles</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Fondo transparente</translation>
    </message>
    <message>
        <source>Leave the background out, for slides and papers</source>
        <translation>Omitir el fondo, para diapositivas y artículos</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Lado mayor</translation>
    </message>
    <message>
        <source>Longer side of the movie&apos;s pictures with their border, in pixels</source>
        <translation>Lado mayor de las imágenes del vídeo con su borde, en píxeles</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>What happens in it; a motion and a pinned body A must be there</source>
        <translation>Qué ocurre en él; debe haber un movimiento o un cuerpo A fijado</translation>
    </message>
    <message>
        <source>Motion that is open</source>
        <translation>Movimiento abierto</translation>
    </message>
    <message>
        <source>Turntable: once around the body</source>
        <translation>Giro: una vuelta alrededor del cuerpo</translation>
    </message>
    <message>
        <source>Shape: a beta from -2 to 2 and back</source>
        <translation>Forma: una beta de -2 a 2 y de vuelta</translation>
    </message>
    <message>
        <source>From body A to this body</source>
        <translation>Del cuerpo A a este cuerpo</translation>
    </message>
    <message>
        <source>Slices: from the feet to the head</source>
        <translation>Cortes: de los pies a la cabeza</translation>
    </message>
    <message>
        <source>Camera: through the kept views</source>
        <translation>Cámara: por las vistas guardadas</translation>
    </message>
    <message>
        <source>16:9, as screens are (1920 x 1080)</source>
        <translation>16:9, como las pantallas (1920 x 1080)</translation>
    </message>
    <message>
        <source>Otherwise the pictures have the 3D view&apos;s shape</source>
        <translation>De lo contrario, las imágenes tienen la forma de la vista 3D</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Seconds, at 30 pictures a second; a motion has its own length</source>
        <translation>Segundos, a 30 imágenes por segundo; un movimiento tiene su propia duración</translation>
    </message>
    <message>
        <source>Camera through the kept views</source>
        <translation>Cámara por las vistas guardadas</translation>
    </message>
    <message>
        <source>Views are kept in the View menu, two at least; otherwise the camera is that of the film</source>
        <translation>Las vistas se guardan en el menú Ver, al menos dos; de lo contrario, la cámara es la del vídeo</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Which shape parameter is swept, 1 to 10</source>
        <translation>Qué parámetro de forma se recorre, de 1 a 10</translation>
    </message>
    <message>
        <source>Slices show: {field}</source>
        <translation>Los cortes muestran: {field}</translation>
    </message>
    <message>
        <source>Space: {space}</source>
        <translation>Espacio: {space}</translation>
    </message>
    <message>
        <source>Skin: distance from body A&apos;s, shapes compared in one pose</source>
        <translation>Piel: distancia a la del cuerpo A, formas comparadas en una misma pose</translation>
    </message>
    <message>
        <source>inside of A</source>
        <translation>dentro de A</translation>
    </message>
    <message>
        <source>mm outside of A</source>
        <translation>mm fuera de A</translation>
    </message>
    <message>
        <source>Wire frame: body A, pinned</source>
        <translation>Malla de alambre: cuerpo A, fijado</translation>
    </message>
    <message>
        <source>Left: body A, pinned; right: body B. Sides and scale hold for both</source>
        <translation>Izquierda: cuerpo A, fijado; derecha: cuerpo B. Los lados y la escala valen para ambos</translation>
    </message>
    <message>
        <source>in the middle of the view</source>
        <translation>en el centro de la vista</translation>
    </message>
    <message>
        <source>Choose file...</source>
        <translation>Elegir archivo...</translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation>Elegir carpeta...</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>Wrote {name} to {folder}</source>
        <translation>Se escribió {name} en {folder}</translation>
    </message>
    <message>
        <source>Wrote {count} files to {folder}</source>
        <translation>Se escribieron {count} archivos en {folder}</translation>
    </message>
    <message>
        <source>Cancelled: no movie was written</source>
        <translation>Cancelado: no se escribió ningún vídeo</translation>
    </message>
    <message>
        <source>The process that made the movie ended before it was complete: the log may tell why.</source>
        <translation>El proceso que creaba el vídeo terminó antes de completarlo: el log puede indicar por qué.</translation>
    </message>
    <message>
        <source>There is no pinned body to compare with: pin one first.</source>
        <translation>No hay ningún cuerpo fijado con el que comparar: fije uno primero.</translation>
    </message>
    <message>
        <source>There is no body yet: wait until it is shown.</source>
        <translation>Aún no hay ningún cuerpo: espere a que se muestre.</translation>
    </message>
    <message>
        <source>Waiting for the exact values of this body</source>
        <translation>Esperando los valores exactos de este cuerpo</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: no se escribió nada.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Exports and fits to scans: how far they are, what came of them, and what failed (Ctrl+J)</source>
        <translation>Exportaciones y ajustes a escaneos: su avance, su resultado y lo que falló (Ctrl+J)</translation>
    </message>
    <message>
        <source>Jobs: {count}</source>
        <translation>Trabajos: {count}</translation>
    </message>
    <message>
        <source>Jobs: {count}, {percent} % of the first</source>
        <translation>Trabajos: {count}, {percent} % del primero</translation>
    </message>
    <message>
        <source>Nothing has been exported or fitted since the program began.</source>
        <translation>No se ha exportado ni ajustado nada desde que se inició el programa.</translation>
    </message>
    <message>
        <source>{name}: {file}</source>
        <translation>{name}: {file}</translation>
    </message>
    <message>
        <source>Writing {name}: see Jobs, below on the right</source>
        <translation>Escribiendo {name}: vea Trabajos, abajo a la derecha</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} %, about {count} s left</source>
        <translation>{percent} %, quedan unos {count} s</translation>
    </message>
    <message>
        <source>{percent} %, about {count} min left</source>
        <translation>{percent} %, quedan unos {count} min</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>No program for folders was found. The folder: {folder}</source>
        <translation>No se encontró ningún programa para carpetas. La carpeta: {folder}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Take what is done off this list</source>
        <translation>Quitar de esta lista lo que está terminado</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}: {sentence}</translation>
    </message>
    <message>
        <source>Jobs that are not finished: {count}. Close, and cancel them?</source>
        <translation>Trabajos sin terminar: {count}. ¿Cerrar y cancelarlos?</translation>
    </message>
    <message>
        <source>Find a command...</source>
        <translation>Buscar un comando...</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Escriba unas letras de lo que quiere hacer</translation>
    </message>
    <message>
        <source>Nothing is called like this</source>
        <translation>Nada se llama así</translation>
    </message>
    <message>
        <source>{menu} &gt; {below}</source>
        <translation>{menu} &gt; {below}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Standing woman</source>
        <translation>Mujer de pie</translation>
    </message>
    <message>
        <source>Sitting man</source>
        <translation>Hombre sentado</translation>
    </message>
    <message>
        <source>Sitting man, cut through the left thigh</source>
        <translation>Hombre sentado, corte por el muslo izquierdo</translation>
    </message>
    <message>
        <source>Heavy woman: tissue areas against height</source>
        <translation>Mujer corpulenta: áreas de tejido según la altura</translation>
    </message>
    <message>
        <source>Slim and heavy woman side by side</source>
        <translation>Mujer delgada y mujer corpulenta, lado a lado</translation>
    </message>
    <message>
        <source>A body file: arms at the sides, with shape and pose of its own</source>
        <translation>Un archivo de cuerpo: brazos a los lados, con forma y pose propias</translation>
    </message>
    <message>
        <source>A body file: upright, hands on the thighs</source>
        <translation>Un archivo de cuerpo: erguido, manos sobre los muslos</translation>
    </message>
    <message>
        <source>A sagittal plane through the thigh, everything on the body&apos;s left of it cut away</source>
        <translation>Un plano sagital por el muslo, con todo lo que está a la izquierda del cuerpo recortado</translation>
    </message>
    <message>
        <source>The Profile panel: where along the height the tissues lie</source>
        <translation>El panel Perfil: dónde se hallan los tejidos a lo largo de la altura</translation>
    </message>
    <message>
        <source>Body A pinned, body B beside it, and their differences in the Compare panel</source>
        <translation>Cuerpo A fijado, cuerpo B junto a él, y sus diferencias en el panel Comparar</translation>
    </message>
    <message>
        <source>Slim woman</source>
        <translation>Mujer delgada</translation>
    </message>
    <message>
        <source>Heavy woman</source>
        <translation>Mujer corpulenta</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Guide - HIT Viewer</source>
        <translation>Guía (en inglés) - HIT Viewer</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Back (Alt+left)</source>
        <translation>Atrás (Alt+izquierda)</translation>
    </message>
    <message>
        <source>Forward (Alt+right)</source>
        <translation>Adelante (Alt+derecha)</translation>
    </message>
    <message>
        <source>{heading} ({page})</source>
        <translation>{heading} ({page})</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>The library&apos;s reference is not part of this guide: `make docs` builds it</source>
        <translation>La referencia de la biblioteca no forma parte de esta guía: `make docs` la genera</translation>
    </message>
    <message>
        <source>First tour</source>
        <translation>Primer recorrido</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} de {steps}</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>End the tour (Escape). It does not come again; Help &gt; First tour shows it</source>
        <translation>Terminar el recorrido (Escape). No vuelve a aparecer; Ayuda &gt; Primer recorrido lo muestra</translation>
    </message>
    <message>
        <source>Shape the body</source>
        <translation>Dar forma al cuerpo</translation>
    </message>
    <message>
        <source>Drag a slider: body and tissues follow at once. A double-click resets it. The line below marks how far the model can be trusted.</source>
        <translation>Arrastre un control deslizante: el cuerpo y los tejidos lo siguen al instante. Un doble clic lo restablece. La línea de debajo marca hasta dónde se puede confiar en el modelo.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Mirar alrededor</translation>
    </message>
    <message>
        <source>Drag to turn, use the wheel to zoom, click a joint to pose it. View &gt; Layers shows and hides skin, fat, lean tissue and bones.</source>
        <translation>Arrastre para girar, use la rueda para ampliar y haga clic en una articulación para moverla. Ver &gt; Capas muestra y oculta piel, grasa, tejido magro y huesos.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Mirar dentro</translation>
    </message>
    <message>
        <source>Three cuts through the body. Drag the crosshair to move the planes, use the wheel to step through, double-click to enlarge one.</source>
        <translation>Tres cortes por el cuerpo. Arrastre la cruz para mover los planos, use la rueda para recorrerlos y haga doble clic para ampliar uno.</translation>
    </message>
    <message>
        <source>Read the numbers</source>
        <translation>Leer los números</translation>
    </message>
    <message>
        <source>Volumes, estimated masses, height and girths. Enter a height or girth to get a body that has it. Grey numbers are not to be trusted.</source>
        <translation>Volúmenes, masas estimadas, estatura y perímetros. Introduzca una estatura o un perímetro para obtener un cuerpo que lo tenga. Los números en gris no son fiables.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Llevárselo</translation>
    </message>
    <message>
        <source>File exports meshes, slices, tables, pictures and films. Ctrl+K finds every command, F1 opens the guide, and File &gt; Examples holds bodies to begin with.</source>
        <translation>Archivo exporta mallas, cortes, tablas, imágenes y vídeos. Ctrl+K encuentra cualquier comando, F1 abre la guía, y Archivo &gt; Ejemplos contiene cuerpos para empezar.</translation>
    </message>
    <message>
        <source>Check this installation...</source>
        <translation>Comprobar esta instalación...</translation>
    </message>
    <message>
        <source>Checking... {percent} %</source>
        <translation>Comprobando... {percent} %</translation>
    </message>
    <message>
        <source>Nothing was found that hinders work.</source>
        <translation>No se encontró nada que impida trabajar.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>For a bug report, in English. Nothing is sent; your home folder stands as ~. Names of models are in it.</source>
        <translation>Para un informe de error, en inglés. No se envía nada; su carpeta personal aparece como ~. Contiene nombres de modelos.</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>the text to the clipboard</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>About HIT Viewer</source>
        <translation>Acerca de HIT Viewer</translation>
    </message>
    <message>
        <source>Copy citations</source>
        <translation>Copiar citas</translation>
    </message>
    <message>
        <source>Copy version and citations as text, with BibTeX</source>
        <translation>Copiar la versión y las citas como texto, con BibTeX</translation>
    </message>
    <message>
        <source>Licences...</source>
        <translation>Licencias...</translation>
    </message>
    <message>
        <source>Whose work the program holds, and the texts of the licences</source>
        <translation>De quién es el trabajo que contiene el programa y los textos de las licencias</translation>
    </message>
    <message>
        <source>Licences - HIT Viewer</source>
        <translation>Licencias - HIT Viewer</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Partes del programa</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>The package brings no text of its licence.</source>
        <translation>El paquete no incluye el texto de su licencia.</translation>
    </message>
    <message>
        <source>&lt;h2&gt;HIT Viewer {version}&lt;/h2&gt;&lt;p&gt;Shows the tissues that the HIT model predicts inside a body.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The embedded bodies and models are a demonstration phantom, procedurally generated: not medical data. This program is no medical device.&lt;/b&gt;&lt;/p&gt;&lt;h3&gt;Please cite&lt;/h3&gt;{citations}&lt;h3&gt;Licences&lt;/h3&gt;&lt;p&gt;Apache License 2.0. It uses PySide6 (LGPL 3), PyVista and pyvistaqt (MIT), VTK (BSD), PyTorch (BSD), NumPy and SciPy (BSD), scikit-image (BSD), trimesh (MIT), libigl (MPL 2), superqt (BSD), pyqtgraph (MIT), psutil (BSD), nibabel, pydicom and highdicom (MIT), OpenCV (Apache 2) with FFmpeg (LGPL 2.1).&lt;/p&gt;</source>
        <translation>&lt;h2&gt;HIT Viewer {version}&lt;/h2&gt;&lt;p&gt;Muestra los tejidos que el modelo HIT predice dentro de un cuerpo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Los cuerpos y modelos incorporados son un fantoma de demostración, generado por procedimiento: no son datos médicos. Este programa no es un producto sanitario.&lt;/b&gt;&lt;/p&gt;&lt;h3&gt;Cite, por favor&lt;/h3&gt;{citations}&lt;h3&gt;Licencias&lt;/h3&gt;&lt;p&gt;Apache License 2.0. Usa PySide6 (LGPL 3), PyVista y pyvistaqt (MIT), VTK (BSD), PyTorch (BSD), NumPy y SciPy (BSD), scikit-image (BSD), trimesh (MIT), libigl (MPL 2), superqt (BSD), pyqtgraph (MIT), psutil (BSD), nibabel, pydicom y highdicom (MIT), OpenCV (Apache 2) con FFmpeg (LGPL 2.1).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>the model of the tissues</source>
        <translation>el modelo de los tejidos</translation>
    </message>
    <message>
        <source>the body model that HIT is made for</source>
        <translation>el modelo de cuerpo para el que se creó HIT</translation>
    </message>
    <message>
        <source>the body that the demonstration phantom comes from</source>
        <translation>el cuerpo del que procede el fantoma de demostración</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation>pelvis</translation>
    </message>
    <message>
        <source>left hip</source>
        <translation>cadera izquierda</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>cadera derecha</translation>
    </message>
    <message>
        <source>lower spine</source>
        <translation>columna inferior</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>rodilla izquierda</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>rodilla derecha</translation>
    </message>
    <message>
        <source>left ankle</source>
        <translation>tobillo izquierdo</translation>
    </message>
    <message>
        <source>right ankle</source>
        <translation>tobillo derecho</translation>
    </message>
    <message>
        <source>upper spine</source>
        <translation>columna superior</translation>
    </message>
    <message>
        <source>left foot</source>
        <translation>pie izquierdo</translation>
    </message>
    <message>
        <source>right foot</source>
        <translation>pie derecho</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>cuello</translation>
    </message>
    <message>
        <source>left collar</source>
        <translation>clavícula izquierda</translation>
    </message>
    <message>
        <source>right collar</source>
        <translation>clavícula derecha</translation>
    </message>
    <message>
        <source>head</source>
        <translation>cabeza</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <translation>hombro izquierdo</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <translation>hombro derecho</translation>
    </message>
    <message>
        <source>left elbow</source>
        <translation>codo izquierdo</translation>
    </message>
    <message>
        <source>right elbow</source>
        <translation>codo derecho</translation>
    </message>
    <message>
        <source>left wrist</source>
        <translation>muñeca izquierda</translation>
    </message>
    <message>
        <source>right wrist</source>
        <translation>muñeca derecha</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>mano izquierda</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>mano derecha</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Pelvis</translation>
    </message>
    <message>
        <source>Lower spine</source>
        <translation>Columna inferior</translation>
    </message>
    <message>
        <source>Middle spine</source>
        <translation>Columna media</translation>
    </message>
    <message>
        <source>Upper spine</source>
        <translation>Columna superior</translation>
    </message>
    <message>
        <source>Left collar</source>
        <translation>Clavícula izquierda</translation>
    </message>
    <message>
        <source>Right collar</source>
        <translation>Clavícula derecha</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Measures and indices</source>
        <translation>Medidas e índices</translation>
    </message>
    <message>
        <source>Show measures and indices</source>
        <translation>Mostrar medidas e índices</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Percentil</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>Alturas</translation>
    </message>
    <message>
        <source>Girths</source>
        <translation>Perímetros</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Longitudes</translation>
    </message>
    <message>
        <source>Breadths and depths</source>
        <translation>Anchuras y profundidades</translation>
    </message>
    <message>
        <source>Weight and indices</source>
        <translation>Peso e índices</translation>
    </message>
    <message>
        <source>Waist/height, crest</source>
        <translation>Cintura/estatura, cresta</translation>
    </message>
    <message>
        <source>Waist/hip, crest</source>
        <translation>Cintura/cadera, cresta</translation>
    </message>
    <message>
        <source>Body roundness</source>
        <translation>Redondez corporal</translation>
    </message>
    <message>
        <source>Conicity</source>
        <translation>Conicidad</translation>
    </message>
    <message>
        <source>Surface, estimated</source>
        <translation>Superficie, estimada</translation>
    </message>
    <message>
        <source>Surface, of the skin</source>
        <translation>Superficie, de la piel</translation>
    </message>
    <message>
        <source>Click to show or hide these</source>
        <translation>Haga clic para mostrar u ocultar</translation>
    </message>
    <message>
        <source>{title}: {definition}</source>
        <translation>{title}: {definition}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Taken on the body standing with arms out, whatever its pose. Click to draw its line on the body; click again to take it away.</source>
        <translation>Tomada en el cuerpo de pie con los brazos separados, sea cual sea su pose. Haga clic para dibujar su línea en el cuerpo; otro clic la quita.</translation>
    </message>
    <message>
        <source>Line of a measure</source>
        <translation>Línea de una medida</translation>
    </message>
    <message>
        <source>{rank} percentile of {group}</source>
        <translation>Percentil: {rank}, de {group}</translation>
    </message>
    <message>
        <source>{rank} percentile of {group}; {site}</source>
        <translation>Percentil: {rank}, de {group}; {site}</translation>
    </message>
    <message>
        <source>Weight, as given</source>
        <translation>Peso, indicado</translation>
    </message>
    <message>
        <source>Weight, estimated</source>
        <translation>Peso, estimado</translation>
    </message>
    <message>
        <source>As entered above.</source>
        <translation>Como se introdujo arriba.</translation>
    </message>
    <message>
        <source>The tissues&apos; volumes times their densities. Enter the person&apos;s own above, if you know it.</source>
        <translation>Los volúmenes de los tejidos por sus densidades. Introduzca arriba el peso real de la persona, si lo conoce.</translation>
    </message>
    <message>
        <source>With the weight given.</source>
        <translation>Con el peso indicado.</translation>
    </message>
    <message>
        <source>With the estimated weight.</source>
        <translation>Con el peso estimado.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>all adults</source>
        <translation>todos los adultos</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>The person&apos;s age in years, for percentiles of that age. Empty: of all adults.</source>
        <translation>La edad de la persona en años, para percentiles de esa edad. Vacío: de todos los adultos.</translation>
    </message>
    <message>
        <source>Own weight</source>
        <translation>Peso propio</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>The person&apos;s weight on the scales, in kilograms, for the indices. It changes no shape. Empty: estimated from the tissues&apos; volumes.</source>
        <translation>El peso de la persona en la báscula, en kilogramos, para los índices. No cambia la forma. Vacío: estimado a partir de los volúmenes de los tejidos.</translation>
    </message>
    <message>
        <source>Compare with a table of my own...</source>
        <translation>Comparar con una tabla propia...</translation>
    </message>
    <message>
        <source>A CSV of this measure by age: columns age, L, M, S, or age, p5, p50, p95 and the like; lengths in cm</source>
        <translation>Un CSV de esta medida por edad: columnas age, L, M, S, o bien age, p5, p50, p95 y similares; longitudes en cm</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tablas (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No table of my own</source>
        <translation>Sin tabla propia</translation>
    </message>
    <message>
        <source>Own tables: {names}.</source>
        <translation>Tablas propias: {names}.</translation>
    </message>
    <message>
        <source>Own tables need the age: {names}.</source>
        <translation>Las tablas propias necesitan la edad: {names}.</translation>
    </message>
    <message>
        <source>Percentiles are of {group} in the United States, 2021 to 2023 (NHANES).</source>
        <translation>Los percentiles son de {group} en Estados Unidos, de 2021 a 2023 (NHANES).</translation>
    </message>
    <message>
        <source>There are no percentiles for people below {years} years.</source>
        <translation>No hay percentiles para personas de menos de {years} años.</translation>
    </message>
    <message>
        <source>There are no percentiles: this model is neither a man&apos;s nor a woman&apos;s.</source>
        <translation>No hay percentiles: este modelo no es ni de hombre ni de mujer.</translation>
    </message>
    <message>
        <source>Fat has none: AT is the fat under the skin, tables hold DXA&apos;s fat of the whole body.</source>
        <translation>La grasa no tiene: AT es la grasa bajo la piel, las tablas contienen la grasa de DXA de todo el cuerpo.</translation>
    </message>
    <message>
        <source>AT is adipose tissue under the skin, as MRI shows it in a lying person: not the fat inside of the trunk, and not lipid. DXA&apos;s fat mass is the lipid of the whole body. To set one against the other would mislead.</source>
        <translation>AT es el tejido adiposo bajo la piel, como lo muestra la RM en una persona acostada: no la grasa del interior del tronco, ni lípidos. La masa grasa de DXA son los lípidos de todo el cuerpo. Compararlos sería engañoso.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Mass
(est.)</source>
        <translation>Masa
(est.)</translation>
    </message>
    <message>
        <source>of body
volume</source>
        <translation>del volumen
corporal</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>AT  fat under skin</source>
        <translation>AT  grasa bajo la piel</translation>
    </message>
    <message>
        <source>body</source>
        <translation>cuerpo</translation>
    </message>
    <message>
        <source>Volumes and masses are those in the standard pose</source>
        <translation>Los volúmenes y las masas son los de la pose estándar</translation>
    </message>
    <message>
        <source>Volumes are those in the standard pose. Bending the joints changes the surfaces drawn here, which hold: {volumes}</source>
        <translation>Los volúmenes son los de la pose estándar. Al doblar las articulaciones cambian las superficies que se dibujan aquí, que contienen: {volumes}</translation>
    </message>
    <message>
        <source>No reliable volumes</source>
        <translation>Sin volúmenes fiables</translation>
    </message>
    <message>
        <source>Beyond the model&apos;s reach</source>
        <translation>Fuera del alcance del modelo</translation>
    </message>
    <message>
        <source>extrapolated</source>
        <translation>extrapolado</translation>
    </message>
    <message>
        <source>Airways, lungs and what belongs to no tissue: the body less LT, AT and BT. Counted as air, which weighs nothing</source>
        <translation>Vías respiratorias, pulmones y lo que no pertenece a ningún tejido: el cuerpo menos LT, AT y BT. Se cuenta como aire, que no pesa nada</translation>
    </message>
    <message>
        <source>Volume inside the skin. Its mass is an estimate: the tissues&apos; volumes times their densities; air and rest count as weightless</source>
        <translation>Volumen dentro de la piel. Su masa es una estimación: los volúmenes de los tejidos por sus densidades; el aire y el resto cuentan como sin peso</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>Cintura</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Brazo</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Muslo</translation>
    </message>
    <message>
        <source>{name} of the body standing with arms out, in centimetres. Enter a value to fit the shape.</source>
        <translation>{name} del cuerpo de pie con los brazos separados, en centímetros. Introduzca un valor para ajustar la forma.</translation>
    </message>
    <message>
        <source>Estimated mass of the body, in kilograms. Enter a value to fit the shape.</source>
        <translation>Masa estimada del cuerpo, en kilogramos. Introduzca un valor para ajustar la forma.</translation>
    </message>
    <message>
        <source>Hold {name}</source>
        <translation>Mantener {name}</translation>
    </message>
    <message>
        <source>Ticked: this number is held. Ticked measures and the one that you enter are met together.</source>
        <translation>Marcado: este número se mantiene. Las medidas marcadas y la que introduzca se cumplen juntas.</translation>
    </message>
    <message>
        <source>{name}: {wanted} {unit} is held, this body is {gap} {unit} too {direction}</source>
        <translation>{name}: se mantiene {wanted} {unit}, este cuerpo tiene {gap} {unit} de {direction}</translation>
    </message>
    <message>
        <source>large</source>
        <translation>más</translation>
    </message>
    <message>
        <source>small</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>The likeliest of many bodies with these measures</source>
        <translation>El más probable de muchos cuerpos con estas medidas</translation>
    </message>
    <message>
        <source>{name}: {wanted} {unit} was entered, this body is {gap} {unit} too {direction}</source>
        <translation>{name}: se introdujo {wanted} {unit}, este cuerpo tiene {gap} {unit} de {direction}</translation>
    </message>
    <message>
        <source>{name}: {wanted} {unit} is wanted, this body&apos;s is not known</source>
        <translation>{name}: se desea {wanted} {unit}, el valor de este cuerpo no se conoce</translation>
    </message>
    <message>
        <source>Tick a measure to hold it while you enter another.</source>
        <translation>Marque una medida para mantenerla mientras introduce otra.</translation>
    </message>
    <message>
        <source>Ticked measures are met together, by the likeliest of many bodies.</source>
        <translation>Las medidas marcadas se cumplen juntas, con el más probable de muchos cuerpos.</translation>
    </message>
    <message>
        <source>Not all could be met: {missed}</source>
        <translation>No se pudieron cumplir todas: {missed}</translation>
    </message>
    <message>
        <source>{name} is {gap} {unit} too {direction}</source>
        <translation>{name} tiene {gap} {unit} de {direction}</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>+1 at the mean shape: height {height:+.1f} cm, volume {volume:+.1f} l, weight about {weight:+.1f} kg</source>
        <translation>+1 con la forma media: estatura {height:+.1f} cm, volumen {volume:+.1f} l, peso aprox. {weight:+.1f} kg</translation>
    </message>
    <message>
        <source>Remember these numbers and show the change since</source>
        <translation>Recordar estos números y mostrar el cambio desde ahora</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Guardar como CSV...</translation>
    </message>
    <message>
        <source>Volumes, masses, lengths, thickness, areas of the slices and the profile, with the densities used</source>
        <translation>Volúmenes, masas, longitudes, espesor, áreas de los cortes y el perfil, con las densidades usadas</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>Introduzca un número</translation>
    </message>
    <message>
        <source>{typed} is not a number</source>
        <translation>{typed} no es un número</translation>
    </message>
    <message>
        <source>{typed} has several separators: use one decimal point or comma, and none between thousands</source>
        <translation>{typed} tiene varios separadores: use un punto o coma decimal, y ninguno entre los miles</translation>
    </message>
    <message>
        <source>{unit} is not understood here: use {units}</source>
        <translation>{unit} no se entiende aquí: use {units}</translation>
    </message>
    <message>
        <source>This must be a whole number</source>
        <translation>Debe ser un número entero</translation>
    </message>
    <message>
        <source>This must be between {low} and {high}</source>
        <translation>Debe estar entre {low} y {high}</translation>
    </message>
    <message>
        <source>{reason}. Nothing was changed; Escape brings {value} back.</source>
        <translation>{reason}. No se cambió nada; Escape recupera {value}.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Show regions</source>
        <translation>Mostrar regiones</translation>
    </message>
    <message>
        <source>Whole regions, litres</source>
        <translation>Regiones completas, litros</translation>
    </message>
    <message>
        <source>Parts of arms and legs, litres</source>
        <translation>Partes de brazos y piernas, litros</translation>
    </message>
    <message>
        <source>Left to right, %</source>
        <translation>Izquierda/derecha, %</translation>
    </message>
    <message>
        <source>Areas at levels, cm²</source>
        <translation>Áreas por nivel, cm²</translation>
    </message>
    <message>
        <source>Thickness of the fat, mm</source>
        <translation>Espesor de la grasa, mm</translation>
    </message>
    <message>
        <source>Volume on the left by that on the right; above 100 %: more on the left. None below 10 ml</source>
        <translation>Volumen de la izquierda dividido por el de la derecha; más del 100 %: más a la izquierda. Ninguno por debajo de 10 ml</translation>
    </message>
    <message>
        <source>{title}: {definition}.
Volume {body} l. Estimated masses: {masses}.
In the standard pose. Click to draw where it ends on the body; click again to take it away.</source>
        <translation>{title}: {definition}.
Volumen {body} l. Masas estimadas: {masses}.
En la pose estándar. Haga clic para dibujar dónde termina en el cuerpo; otro clic lo quita.</translation>
    </message>
    <message>
        <source>{title}: {definition}.
Click to draw it on the body; click again to take it away.</source>
        <translation>{title}: {definition}.
Haga clic para dibujarlo en el cuerpo; otro clic lo quita.</translation>
    </message>
    <message>
        <source>{title}: {definition}.
The whole cut: {body} cm². Click to draw it on the body.</source>
        <translation>{title}: {definition}.
El corte completo: {body} cm². Haga clic para dibujarlo en el cuerpo.</translation>
    </message>
    <message>
        <source>Lines of a region</source>
        <translation>Líneas de una región</translation>
    </message>
    <message>
        <source>Border of a region</source>
        <translation>Límite de una región</translation>
    </message>
    <message>
        <source>Borders: {title}</source>
        <translation>Límites: {title}</translation>
    </message>
    <message>
        <source>How far the border lies from its place at the joint, both sides together: towards the end of an arm or leg, upward at the neck, into the android or gynoid region. At most {most} cm</source>
        <translation>Cuánto dista el límite de su lugar en la articulación, ambos lados juntos: hacia el extremo de un brazo o una pierna, hacia arriba en el cuello, hacia dentro de la región androide o ginoide. Como máximo {most} cm</translation>
    </message>
    <message>
        <source>Back to the joints</source>
        <translation>Volver a las articulaciones</translation>
    </message>
    <message>
        <source>Put all borders of regions back to their places at the joints</source>
        <translation>Devolver todos los límites de las regiones a sus lugares en las articulaciones</translation>
    </message>
    <message>
        <source>Moved borders: {borders}</source>
        <translation>Límites desplazados: {borders}</translation>
    </message>
    <message>
        <source>Regions are measured when the body rests.</source>
        <translation>Las regiones se miden cuando el cuerpo está quieto.</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Hombro</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Pierna</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Cinta</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Then click two points of the skin: the distance between them, straight and along the skin, in the pose shown (L)</source>
        <translation>Después haga clic en dos puntos de la piel: la distancia entre ellos, en línea recta y a lo largo de la piel, en la pose mostrada (L)</translation>
    </message>
    <message>
        <source>Then click a limb, the neck or the trunk: a tape lies around it there, across the bone or, on the trunk, level. As all girths it is taken on the body standing with arms out (G)</source>
        <translation>Después haga clic en una extremidad, el cuello o el tronco: una cinta lo rodea ahí, transversal al hueso o, en el tronco, horizontal. Como todos los perímetros, se toma en el cuerpo de pie con los brazos separados (G)</translation>
    </message>
    <message>
        <source>Then drag a line in a slice: its length, and how much of it lies in each tissue (Shift+L)</source>
        <translation>Después arrastre una línea en un corte: su longitud, y cuánto de ella está en cada tejido (Shift+L)</translation>
    </message>
    <message>
        <source>Then click the corners of an outline in a slice, and the first one again or double-click: its area, and that of each tissue in it (Shift+G)</source>
        <translation>Después haga clic en los vértices de un contorno en un corte, y de nuevo en el primero o doble clic: su área, y la de cada tejido en él (Shift+G)</translation>
    </message>
    <message>
        <source>The angle at a joint, in the pose shown; 180 degrees is straight</source>
        <translation>El ángulo en una articulación, en la pose mostrada; 180 grados es extendido</translation>
    </message>
    <message>
        <source>A tape in a plane that you set: at a height that you type, at a slice plane, tilted; around the part that you choose</source>
        <translation>Una cinta en un plano que usted fija: a una altura que escribe, en un plano de corte, inclinada; alrededor de la parte que elija</translation>
    </message>
    <message>
        <source>Tape in plane</source>
        <translation>Cinta en plano</translation>
    </message>
    <message>
        <source>Line in slice</source>
        <translation>Línea en corte</translation>
    </message>
    <message>
        <source>Area in slice</source>
        <translation>Área en corte</translation>
    </message>
    <message>
        <source>At a height...</source>
        <translation>A una altura...</translation>
    </message>
    <message>
        <source>At the {axis} slice plane...</source>
        <translation>En el plano de corte {axis}...</translation>
    </message>
    <message>
        <source>Change the chosen tape&apos;s plane...</source>
        <translation>Cambiar el plano de la cinta elegida...</translation>
    </message>
    <message>
        <source>Lay a tape in a plane here...</source>
        <translation>Colocar aquí una cinta en un plano...</translation>
    </message>
    <message>
        <source>Plane of a tape</source>
        <translation>Plano de una cinta</translation>
    </message>
    <message>
        <source>Plane of {name}</source>
        <translation>Plano de {name}</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Alrededor de</translation>
    </message>
    <message>
        <source>Height above the floor</source>
        <translation>Altura sobre el suelo</translation>
    </message>
    <message>
        <source>Of the tape&apos;s middle, above the lowest point of the skin, in the pose shown</source>
        <translation>Del centro de la cinta, sobre el punto más bajo de la piel, en la pose mostrada</translation>
    </message>
    <message>
        <source>Tilt forward</source>
        <translation>Inclinar adelante</translation>
    </message>
    <message>
        <source>Against the level: the front is lower, with a minus sign the back</source>
        <translation>Respecto a la horizontal: la parte delantera está más baja; con signo menos, la trasera</translation>
    </message>
    <message>
        <source>Tilt to the left</source>
        <translation>Inclinar a la izquierda</translation>
    </message>
    <message>
        <source>Against the level: the body&apos;s left is lower, with a minus sign the right</source>
        <translation>Respecto a la horizontal: la izquierda del cuerpo está más baja; con signo menos, la derecha</translation>
    </message>
    <message>
        <source>Height and tilt are those of the pose shown now. From then on the tape keeps its place on the skin and turns with the part; as all girths it is measured on the body standing with arms out.</source>
        <translation>La altura y la inclinación son las de la pose mostrada ahora. A partir de entonces, la cinta mantiene su lugar en la piel y gira con la parte; como todos los perímetros, se mide en el cuerpo de pie con los brazos separados.</translation>
    </message>
    <message>
        <source>This plane misses the body, whose heights are 0 to {height:.1f} cm.</source>
        <translation>Este plano no toca el cuerpo, cuyas alturas van de 0 a {height:.1f} cm.</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>tronco</translation>
    </message>
    <message>
        <source>left arm</source>
        <translation>brazo izquierdo</translation>
    </message>
    <message>
        <source>right arm</source>
        <translation>brazo derecho</translation>
    </message>
    <message>
        <source>left leg</source>
        <translation>pierna izquierda</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>pierna derecha</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen measure (Del)</source>
        <translation>Quitar la medida elegida (Del)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Measure between two points of the skin, around a part of the body, or at a joint.</source>
        <translation>Mida entre dos puntos de la piel, alrededor de una parte del cuerpo o en una articulación.</translation>
    </message>
    <message>
        <source>Lines and areas in slices stay where they were drawn: they do not follow the body.</source>
        <translation>Las líneas y áreas en los cortes quedan donde se dibujaron: no siguen al cuerpo.</translation>
    </message>
    <message>
        <source>Click the first of two points on the skin; Escape ends</source>
        <translation>Haga clic en el primero de dos puntos de la piel; Escape termina</translation>
    </message>
    <message>
        <source>Click the second point on the skin; Escape ends</source>
        <translation>Haga clic en el segundo punto de la piel; Escape termina</translation>
    </message>
    <message>
        <source>Click where the tape shall lie; Escape ends</source>
        <translation>Haga clic donde debe ir la cinta; Escape termina</translation>
    </message>
    <message>
        <source>Drag a line in a slice; Escape ends</source>
        <translation>Arrastre una línea en un corte; Escape termina</translation>
    </message>
    <message>
        <source>Click the corners of an outline in a slice, the first again or twice to close it; Escape ends</source>
        <translation>Haga clic en los vértices de un contorno en un corte, de nuevo en el primero o dos veces para cerrarlo; Escape termina</translation>
    </message>
    <message>
        <source>Measure a distance on the skin</source>
        <translation>Medir una distancia en la piel</translation>
    </message>
    <message>
        <source>Lay a tape around a limb or the trunk</source>
        <translation>Colocar una cinta alrededor de una extremidad o del tronco</translation>
    </message>
    <message>
        <source>Measure the angle at a joint</source>
        <translation>Medir el ángulo en una articulación</translation>
    </message>
    <message>
        <source>Lay a tape in a plane</source>
        <translation>Colocar una cinta en un plano</translation>
    </message>
    <message>
        <source>Measure along a line in a slice</source>
        <translation>Medir a lo largo de una línea en un corte</translation>
    </message>
    <message>
        <source>Measure an area in a slice</source>
        <translation>Medir un área en un corte</translation>
    </message>
    <message>
        <source>Measure a distance from here</source>
        <translation>Medir una distancia desde aquí</translation>
    </message>
    <message>
        <source>Lay a tape around here</source>
        <translation>Colocar una cinta por aquí</translation>
    </message>
    <message>
        <source>There is room for {most} own measures: remove one first</source>
        <translation>Hay sitio para {most} medidas propias: quite una primero</translation>
    </message>
    <message>
        <source>{straight:.1f} cm</source>
        <translation>{straight:.1f} cm</translation>
    </message>
    <message>
        <source>{straight:.1f} cm ({along:.1f} along the skin)</source>
        <translation>{straight:.1f} cm ({along:.1f} a lo largo de la piel)</translation>
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
        <translation>el contorno se cruza consigo mismo</translation>
    </message>
    <message>
        <source>{name}: length of the line, and how much of it lies in each tissue; in the slice where it was drawn.</source>
        <translation>{name}: longitud de la línea, y cuánto de ella está en cada tejido; en el corte donde se dibujó.</translation>
    </message>
    <message>
        <source>{name}: area of the outline, and of each tissue in it (cm²); in the slice where it was drawn.</source>
        <translation>{name}: área del contorno, y de cada tejido en él (cm²); en el corte donde se dibujó.</translation>
    </message>
    <message>
        <source>Along it: {stretches}.</source>
        <translation>A lo largo de ella: {stretches}.</translation>
    </message>
    <message>
        <source>{name} {value:.1f} mm</source>
        <translation>{name} {value:.1f} mm</translation>
    </message>
    <message>
        <source>It stays where it is when the body changes; a click shows its slice.</source>
        <translation>Permanece donde está cuando el cuerpo cambia; un clic muestra su corte.</translation>
    </message>
    <message>
        <source>{degrees:.0f}°</source>
        <translation>{degrees:.0f}°</translation>
    </message>
    <message>
        <source>not on this body</source>
        <translation>no en este cuerpo</translation>
    </message>
    <message>
        <source>{name}: the straight distance and, in brackets, the shortest way along the skin; in the pose shown.</source>
        <translation>{name}: la distancia en línea recta y, entre paréntesis, el camino más corto a lo largo de la piel; en la pose mostrada.</translation>
    </message>
    <message>
        <source>This skin is no closed simple surface: the way along it is not known.</source>
        <translation>Esta piel no es una superficie simple cerrada: el camino a lo largo de ella no se conoce.</translation>
    </message>
    <message>
        <source>{name}: convex hull of the skin&apos;s cut, as a tape spans hollows; on the body standing with arms out, whatever its pose.</source>
        <translation>{name}: envolvente convexa del corte de la piel, como una cinta salva los huecos; en el cuerpo de pie con los brazos separados, sea cual sea su pose.</translation>
    </message>
    <message>
        <source>{name}: convex hull of the cut of the {part} in the plane that was set, which keeps its place on the skin and turns with the part; on the body standing with arms out, whatever its pose.</source>
        <translation>{name}: envolvente convexa del corte (parte: {part}) en el plano fijado, que mantiene su lugar en la piel y gira con la parte; en el cuerpo de pie con los brazos separados, sea cual sea su pose.</translation>
    </message>
    <message>
        <source>{name}: {definition}, in the pose shown; 180 degrees is straight.</source>
        <translation>{name}: {definition}, en la pose mostrada; 180 grados es extendido.</translation>
    </message>
    <message>
        <source>Tape in plane, then Change, moves and tilts it.</source>
        <translation>Cinta en plano y luego Cambiar la mueve y la inclina.</translation>
    </message>
    <message>
        <source>F2 or a double click renames it, Del removes it.</source>
        <translation>F2 o un doble clic cambia su nombre, Del la quita.</translation>
    </message>
    <message>
        <source>fit to scan</source>
        <translation>ajuste a escaneo</translation>
    </message>
    <message>
        <source>reading {name}</source>
        <translation>leyendo {name}</translation>
    </message>
    <message>
        <source>fitting a body to {name}: {percent:.0f} %</source>
        <translation>ajustando un cuerpo a {name}: {percent:.0f} %</translation>
    </message>
    <message>
        <source>The fit was cancelled; the scan stays.</source>
        <translation>El ajuste se canceló; el escaneo permanece.</translation>
    </message>
    <message>
        <source>Cancelled: the body stays as it is.</source>
        <translation>Cancelado: el cuerpo queda como está.</translation>
    </message>
    <message>
        <source>A body lies on the scan, half of it within {median:.1f} mm: the panel Fit to scan has the rest.</source>
        <translation>Un cuerpo se superpone al escaneo, la mitad a menos de {median:.1f} mm: el panel Ajustar a escaneo tiene el resto.</translation>
    </message>
    <message>
        <source>The body of {name} is shown. {caution}</source>
        <translation>Se muestra el cuerpo de {name}. {caution}</translation>
    </message>
    <message>
        <source>The body of {name} is shown. The scan stays beside it until it is closed.</source>
        <translation>Se muestra el cuerpo de {name}. El escaneo permanece junto a él hasta que se cierre.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Looks along</source>
        <translation>Mira hacia</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>detectado</translation>
    </message>
    <message>
        <source>found out: {value}</source>
        <translation>detectado: {value}</translation>
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
        <translation>Unidad de los números del escaneo</translation>
    </message>
    <message>
        <source>The scan&apos;s axis that points from feet to head</source>
        <translation>El eje del escaneo que apunta de los pies a la cabeza</translation>
    </message>
    <message>
        <source>The scan&apos;s axis that the body looks along</source>
        <translation>El eje del escaneo hacia el que mira el cuerpo</translation>
    </message>
    <message>
        <source>Whose body is fitted; both are tried if it is not said</source>
        <translation>El sexo del cuerpo que se ajusta; si no se indica, se prueban ambos</translation>
    </message>
    <message>
        <source>by the scan</source>
        <translation>según el escaneo</translation>
    </message>
    <message>
        <source>The person&apos;s standing height: the scan is made as large; needed for bodies from photos</source>
        <translation>La estatura de la persona de pie: el escaneo se lleva a ese tamaño; necesaria para cuerpos de fotos</translation>
    </message>
    <message>
        <source>How tall is the person?</source>
        <translation>¿Cuánto mide la persona?</translation>
    </message>
    <message>
        <source>{name} is from a photo, which does not tell how tall the person is. All sizes depend on it.</source>
        <translation>{name} proviene de una foto, que no dice cuánto mide la persona. Todos los tamaños dependen de ello.</translation>
    </message>
    <message>
        <source>Loose clothes</source>
        <translation>Ropa holgada</translation>
    </message>
    <message>
        <source>Look for the body inside of clothes; its girths are then a guess</source>
        <translation>Buscar el cuerpo dentro de la ropa; sus perímetros son entonces una suposición</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Reflejado</translation>
    </message>
    <message>
        <source>The scan shows left as right: turn it round</source>
        <translation>El escaneo muestra la izquierda como derecha: invertirlo</translation>
    </message>
    <message>
        <source>Opacity of the scan</source>
        <translation>Opacidad del escaneo</translation>
    </message>
    <message>
        <source>Opacity of the body</source>
        <translation>Opacidad del cuerpo</translation>
    </message>
    <message>
        <source>How much of the scan is seen: nothing once the body is fitted, or it would cover the colours</source>
        <translation>Cuánto se ve del escaneo: nada una vez ajustado el cuerpo, pues taparía los colores</translation>
    </message>
    <message>
        <source>How much of the fitted body is seen</source>
        <translation>Cuánto se ve del cuerpo ajustado</translation>
    </message>
    <message>
        <source>Outline of the scan in the slices</source>
        <translation>Contorno del escaneo en los cortes</translation>
    </message>
    <message>
        <source>Where the slices&apos; planes cut the scan, however much of it is seen in 3D; exported slices have none</source>
        <translation>Donde los planos de corte cortan el escaneo, se vea lo que se vea de él en 3D; los cortes exportados no lo tienen</translation>
    </message>
    <message>
        <source>not the scan&apos;s body</source>
        <translation>no es el cuerpo del escaneo</translation>
    </message>
    <message>
        <source>Refit</source>
        <translation>Reajustar</translation>
    </message>
    <message>
        <source>Fit again with what is said above</source>
        <translation>Ajustar de nuevo con lo indicado arriba</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop the fit</source>
        <translation>Detener el ajuste</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Take the fitted body: one step that can be undone</source>
        <translation>Tomar el cuerpo ajustado: un paso que se puede deshacer</translation>
    </message>
    <message>
        <source>Close scan</source>
        <translation>Cerrar escaneo</translation>
    </message>
    <message>
        <source>Take the scan away; the body stays as it is</source>
        <translation>Quitar el escaneo; el cuerpo queda como está</translation>
    </message>
    <message>
        <source>The body moves onto the scan.</source>
        <translation>El cuerpo se mueve hacia el escaneo.</translation>
    </message>
    <message>
        <source>Distance: median {median:.1f} mm, 95 % within {p95:.1f} mm.</source>
        <translation>Distancia: mediana {median:.1f} mm, 95 % a menos de {p95:.1f} mm.</translation>
    </message>
    <message>
        <source>Not in the ten betas: {mm:.1f} mm, {share:.0f} % of how the person differs from the mean body.</source>
        <translation>Fuera de las diez betas: {mm:.1f} mm, {share:.0f} % de la diferencia entre la persona y el cuerpo medio.</translation>
    </message>
    <message>
        <source>Spread of the fit, volumes: {shares}.</source>
        <translation>Dispersión del ajuste, volúmenes: {shares}.</translation>
    </message>
    <message>
        <source>{name} ±{percent:.1f} %</source>
        <translation>{name} ±{percent:.1f} %</translation>
    </message>
    <message>
        <source>{name} below ±{percent:.1f} %</source>
        <translation>{name} menos de ±{percent:.1f} %</translation>
    </message>
    <message>
        <source>How far the scan leaves the tissues&apos; volumes open: 20 bodies whose betas fit it about as well were drawn, and their volumes compared (standard deviation). The table&apos;s intervals are wider by it once the body is accepted. It does not tell how well ten betas say the person: that is the share that is not in them.</source>
        <translation>Hasta qué punto el escaneo deja abiertos los volúmenes de los tejidos: se generaron 20 cuerpos cuyas betas se ajustan a él casi igual de bien y se compararon sus volúmenes (desviación estándar). Los intervalos de la tabla se amplían con ella una vez aceptado el cuerpo. No dice lo bien que diez betas expresan a la persona: eso es la parte que no está en ellas.</translation>
    </message>
    <message>
        <source>{finding} ({percent:.0f} % sure).</source>
        <translation>{finding} ({percent:.0f} % de seguridad).</translation>
    </message>
    <message>
        <source>{finding} (given).</source>
        <translation>{finding} (indicado).</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>escaneo</translation>
    </message>
    <message>
        <source>height</source>
        <translation>estatura</translation>
    </message>
    <message>
        <source>waist</source>
        <translation>cintura</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>cadera</translation>
    </message>
    <message>
        <source>upper arm, right</source>
        <translation>brazo superior, derecho</translation>
    </message>
    <message>
        <source>thigh, right</source>
        <translation>muslo, derecho</translation>
    </message>
    <message>
        <source>inseam</source>
        <translation>entrepierna</translation>
    </message>
    <message>
        <source>Scan inside the body by {most:g} mm (blue) to outside by {most:g} mm (red)</source>
        <translation>Escaneo dentro del cuerpo en {most:g} mm (azul) a fuera en {most:g} mm (rojo)</translation>
    </message>
    <message>
        <source>Its body was fitted to the scan {path}: open that to see both.</source>
        <translation>Su cuerpo se ajustó al escaneo {path}: ábralo para ver ambos.</translation>
    </message>
    <message>
        <source>Its body was fitted to the scan {path}, which is not found.</source>
        <translation>Su cuerpo se ajustó al escaneo {path}, que no se encuentra.</translation>
    </message>
    <message>
        <source>Its body was fitted to the scan {path}, on another machine: not looked for.</source>
        <translation>Su cuerpo se ajustó al escaneo {path}, en otro equipo: no se ha buscado.</translation>
    </message>
    <message>
        <source>Its body was fitted to a scan, as {path} tells.</source>
        <translation>Su cuerpo se ajustó a un escaneo, según {path}.</translation>
    </message>
    <message>
        <source>Fitted to a scan ({unit}, {up} up), as {path} tells
Distance: median {median:.1f} mm, 95 % within {p95:.1f} mm
Not in the ten betas: {unexplained:.1f} mm</source>
        <translation>Ajustado a un escaneo ({unit}, {up} up), según {path}
Distancia: mediana {median:.1f} mm, 95 % a menos de {p95:.1f} mm
Fuera de las diez betas: {unexplained:.1f} mm</translation>
    </message>
    <message>
        <source>Fitted to {path} ({unit}, {up} up)
Distance: median {median:.1f} mm, 95 % within {p95:.1f} mm
Not in the ten betas: {unexplained:.1f} mm</source>
        <translation>Ajustado a {path} ({unit}, {up} up)
Distancia: mediana {median:.1f} mm, 95 % a menos de {p95:.1f} mm
Fuera de las diez betas: {unexplained:.1f} mm</translation>
    </message>
    <message>
        <source>The shape was changed since</source>
        <translation>La forma ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Skin colours</source>
        <translation>Colores de la piel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Thickness of the fat</source>
        <translation>Espesor de la grasa</translation>
    </message>
    <message>
        <source>Android and gynoid</source>
        <translation>Androide y ginoide</translation>
    </message>
    <message>
        <source>Colour the skin by the thickness of the fat under it, or by the regions that tissues are measured in. Both belong to the body&apos;s standard pose and go along with the skin; regions&apos; borders are drawn to about 1 cm</source>
        <translation>Colorear la piel según el espesor de la grasa bajo ella, o según las regiones en que se miden los tejidos. Ambos corresponden a la pose estándar del cuerpo y acompañan a la piel; los límites de las regiones se dibujan con una precisión aproximada de 1 cm</translation>
    </message>
    <message>
        <source>not measured (head, hands, feet)</source>
        <translation>sin medir (cabeza, manos, pies)</translation>
    </message>
    <message>
        <source>mm of fat under the skin</source>
        <translation>mm de grasa bajo la piel</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>colours are being measured</source>
        <translation>se están midiendo los colores</translation>
    </message>
    <message>
        <source>head and neck</source>
        <translation>cabeza y cuello</translation>
    </message>
    <message>
        <source>upper arm</source>
        <translation>brazo superior</translation>
    </message>
    <message>
        <source>forearm</source>
        <translation>antebrazo</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>mano</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>muslo</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>pantorrilla</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>pie</translation>
    </message>
    <message>
        <source>arm</source>
        <translation>brazo</translation>
    </message>
    <message>
        <source>leg</source>
        <translation>pierna</translation>
    </message>
    <message>
        <source>android</source>
        <translation>androide</translation>
    </message>
    <message>
        <source>gynoid</source>
        <translation>ginoide</translation>
    </message>
    <message>
        <source>left {part}</source>
        <translation>{part}, lado izquierdo</translation>
    </message>
    <message>
        <source>right {part}</source>
        <translation>{part}, lado derecho</translation>
    </message>
    <message>
        <source>{part}, left and right</source>
        <translation>{part}, ambos lados</translation>
    </message>
    <message>
        <source>The tissues&apos; colours, mixed by their probabilities</source>
        <translation>Los colores de los tejidos, mezclados según sus probabilidades</translation>
    </message>
    <message>
        <source>Cyan: the likeliest class has less than 75 %, or is taken from nearby. Other colours are the tissues&apos;, pale</source>
        <translation>Cian: la clase más probable tiene menos del 75 %, o se toma del entorno. Los demás colores son los de los tejidos, pálidos</translation>
    </message>
    <message>
        <source>A colour for each joint, mixed by the skinning weights</source>
        <translation>Un color por articulación, mezclados según los pesos de skinning</translation>
    </message>
    <message>
        <source>Displacement from this shape to the mean one: red, green and blue grow with x, y and z; grey is none, full colour {strong} mm</source>
        <translation>Desplazamiento de esta forma a la media: rojo, verde y azul crecen con x, y y z; gris es ninguno, color pleno {strong} mm</translation>
    </message>
    <message>
        <source>Offset that undoes a lying body&apos;s flattening: red, green and blue grow with x, y and z; grey is none, full colour {strong} mm</source>
        <translation>Desplazamiento que deshace el aplanamiento de un cuerpo acostado: rojo, verde y azul crecen con x, y y z; gris es ninguno, color pleno {strong} mm</translation>
    </message>
    <message>
        <source>LT {LT:.0f} %  AT {AT:.0f} %  BT {BT:.0f} %</source>
        <translation>LT {LT:.0f} %  AT {AT:.0f} %  BT {BT:.0f} %</translation>
    </message>
    <message>
        <source>{percent:.0f} % sure (calibrated)</source>
        <translation>{percent:.0f} % de seguridad (calibrado)</translation>
    </message>
    <message>
        <source>{percent:.0f} % sure, as the model says (not calibrated)</source>
        <translation>{percent:.0f} % de seguridad, según el modelo (sin calibrar)</translation>
    </message>
    <message>
        <source>how sure: not known</source>
        <translation>seguridad: desconocida</translation>
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
        <translation>Densidades, kg/l</translation>
    </message>
    <message>
        <source>density of {name}</source>
        <translation>densidad de {name}</translation>
    </message>
    <message>
        <source>Density of {title} in kg/l, for the estimated mass. Cited: {density:.2f} ({source})</source>
        <translation>Densidad de {title} en kg/l, para la masa estimada. Citada: {density:.2f} ({source})</translation>
    </message>
    <message>
        <source>entered here (cited: {cited:.2f})</source>
        <translation>introducida aquí (citada: {cited:.2f})</translation>
    </message>
    <message>
        <source>Take the cited densities again</source>
        <translation>Volver a las densidades citadas</translation>
    </message>
    <message>
        <source>{title}: mass estimated as volume times {density:.3g} kg/l</source>
        <translation>{title}: masa estimada como volumen por {density:.3g} kg/l</translation>
    </message>
    <message>
        <source>Subcutaneous thickness</source>
        <translation>Espesor subcutáneo</translation>
    </message>
    <message>
        <source>From the skin to where subcutaneous fat ends, along the inward normal, in millimetres. The point stays on the same spot of the skin when shape or pose change.</source>
        <translation>De la piel a donde termina la grasa subcutánea, a lo largo de la normal hacia dentro, en milímetros. El punto permanece en el mismo lugar de la piel cuando cambian la forma o la pose.</translation>
    </message>
    <message>
        <source>Click the skin</source>
        <translation>Clic en la piel</translation>
    </message>
    <message>
        <source>Then click the skin in the picture; clicks choose no joints meanwhile (M; Escape ends)</source>
        <translation>Después haga clic en la piel en la imagen; entretanto los clics no eligen articulaciones (M; Escape termina)</translation>
    </message>
    <message>
        <source>At crosshair</source>
        <translation>En la cruz</translation>
    </message>
    <message>
        <source>Measure at the skin nearest to where the three slice planes meet (T)</source>
        <translation>Medir en la piel más cercana al punto donde se cruzan los tres planos de corte (T)</translation>
    </message>
    <message>
        <source>Forget the measured point</source>
        <translation>Olvidar el punto medido</translation>
    </message>
    <message>
        <source>no point chosen</source>
        <translation>ningún punto elegido</translation>
    </message>
    <message>
        <source>{value:.1f} mm</source>
        <translation>{value:.1f} mm</translation>
    </message>
    <message>
        <source>no lean tissue below</source>
        <translation>sin tejido magro debajo</translation>
    </message>
    <message>
        <source>not a point of this body</source>
        <translation>no es un punto de este cuerpo</translation>
    </message>
    <message>
        <source>Click the skin to measure what lies under it; Escape ends</source>
        <translation>Haga clic en la piel para medir lo que hay debajo; Escape termina</translation>
    </message>
    <message>
        <source>subcutaneous {value}</source>
        <translation>subcutáneo {value}</translation>
    </message>
    <message>
        <source>Measure thickness on the skin</source>
        <translation>Medir espesor en la piel</translation>
    </message>
    <message>
        <source>Measure thickness at the crosshair</source>
        <translation>Medir espesor en la cruz</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>Surfaces of this model are still being worked out: nothing can be measured of them yet.</source>
        <translation>Las superficies de este modelo aún se están calculando: todavía no se puede medir nada en ellas.</translation>
    </message>
    <message>
        <source>the graphics card&apos;s memory is short: computing in smaller pieces</source>
        <translation>la memoria de la tarjeta gráfica es escasa: se calcula en partes más pequeñas</translation>
    </message>
    <message>
        <source>the graphics card&apos;s memory ran out: computing on the processor</source>
        <translation>la memoria de la tarjeta gráfica se agotó: se calcula en el procesador</translation>
    </message>
    <message>
        <source>The graphics card&apos;s memory ran out while another model was shown: begin this export again.</source>
        <translation>La memoria de la tarjeta gráfica se agotó mientras se mostraba otro modelo: inicie de nuevo esta exportación.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Pin body A</source>
        <translation>Fijar cuerpo A</translation>
    </message>
    <message>
        <source>Keep this body as A; the one you go on editing is B</source>
        <translation>Conservar este cuerpo como A; el que siga editando es B</translation>
    </message>
    <message>
        <source>Unpin body A</source>
        <translation>Soltar cuerpo A</translation>
    </message>
    <message>
        <source>Forget the pinned body</source>
        <translation>Olvidar el cuerpo fijado</translation>
    </message>
    <message>
        <source>Show body A</source>
        <translation>Mostrar cuerpo A</translation>
    </message>
    <message>
        <source>As colours: distance on the skin</source>
        <translation>Como colores: distancia en la piel</translation>
    </message>
    <message>
        <source>As a ghost around B</source>
        <translation>Como fantasma alrededor de B</translation>
    </message>
    <message>
        <source>Side by side, cameras linked</source>
        <translation>Lado a lado, cámaras vinculadas</translation>
    </message>
    <message>
        <source>B&apos;s skin coloured by its distance from A&apos;s (shapes in one pose), A&apos;s skin as a wire frame around B, or A with all its layers to the left of B (Shift+B)</source>
        <translation>La piel de B coloreada por su distancia a la de A (formas en una misma pose), la piel de A como malla de alambre alrededor de B, o A con todas sus capas a la izquierda de B (Shift+B)</translation>
    </message>
    <message>
        <source>Outlines of body A in the slices</source>
        <translation>Contornos del cuerpo A en los cortes</translation>
    </message>
    <message>
        <source>Where the slices&apos; planes cut A&apos;s skin and, more faintly, its tissues; exported slices have none</source>
        <translation>Donde los planos de corte cortan la piel de A y, más tenues, sus tejidos; los cortes exportados no los tienen</translation>
    </message>
    <message>
        <source>Outlines:</source>
        <translation>Contornos:</translation>
    </message>
    <message>
        <source>body A</source>
        <translation>cuerpo A</translation>
    </message>
    <message>
        <source>B&apos;s skin inside (-) or outside (+) of A&apos;s, mm; pose left out</source>
        <translation>Piel de B dentro (-) o fuera (+) de la de A, mm; sin contar la pose</translation>
    </message>
    <message>
        <source>Pin body A, then change shape, pose or model: the differences appear here.</source>
        <translation>Fije el cuerpo A y luego cambie la forma, la pose o el modelo: las diferencias aparecen aquí.</translation>
    </message>
    <message>
        <source>Body A</source>
        <translation>Cuerpo A</translation>
    </message>
    <message>
        <source>Body B</source>
        <translation>Cuerpo B</translation>
    </message>
    <message>
        <source>B - A</source>
        <translation>B - A</translation>
    </message>
    <message>
        <source>{name} volume, {unit}</source>
        <translation>{name}, volumen, {unit}</translation>
    </message>
    <message>
        <source>{name} mass (est.), {unit}</source>
        <translation>{name}, masa (est.), {unit}</translation>
    </message>
    <message>
        <source>{name} share, {unit}</source>
        <translation>{name}, proporción, {unit}</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}, {unit}</translation>
    </message>
    <message>
        <source>Save volumes, estimated masses, shares and lengths of A and B and their differences</source>
        <translation>Guardar volúmenes, masas estimadas, proporciones y longitudes de A y B y sus diferencias</translation>
    </message>
    <message>
        <source>Body A (pinned)
{name}</source>
        <translation>Cuerpo A (fijado)
{name}</translation>
    </message>
    <message>
        <source>Body B (being edited)
{name}</source>
        <translation>Cuerpo B (en edición)
{name}</translation>
    </message>
    <message>
        <source>Side by side or on one body</source>
        <translation>Lado a lado o en un solo cuerpo</translation>
    </message>
    <message>
        <source>Clip box</source>
        <translation>Caja de recorte</translation>
    </message>
    <message>
        <source>Show only what is inside</source>
        <translation>Mostrar solo lo que está dentro</translation>
    </message>
    <message>
        <source>Cut everything away outside of a box; the cuts are closed (X). Drag the dots on its faces in the picture, or set the faces here, in centimetres</source>
        <translation>Recortar todo lo que está fuera de una caja; los cortes se cierran (X). Arrastre los puntos de sus caras en la imagen, o fije las caras aquí, en centímetros</translation>
    </message>
    <message>
        <source>Around the body</source>
        <translation>Alrededor del cuerpo</translation>
    </message>
    <message>
        <source>Set all six faces just outside of the body</source>
        <translation>Poner las seis caras justo fuera del cuerpo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Where the {face} face of the box stands along {axis}, in centimetres</source>
        <translation>Posición de la cara de la caja (lado: {face}) a lo largo de {axis}, en centímetros</translation>
    </message>
    <message>
        <source>Centre here</source>
        <translation>Centrar aquí</translation>
    </message>
    <message>
        <source>Measure the fat&apos;s thickness here</source>
        <translation>Medir aquí el espesor de la grasa</translation>
    </message>
    <message>
        <source>Put the slice planes here</source>
        <translation>Poner aquí los planos de corte</translation>
    </message>
    <message>
        <source>Turn the nearest joint</source>
        <translation>Girar la articulación más cercana</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Trainings found in the trainings folder. Tick several to lay their curves over each other and compare them.</source>
        <translation>Entrenamientos hallados en la carpeta de entrenamientos. Marque varios para superponer sus curvas y compararlos.</translation>
    </message>
    <message>
        <source>No trainings yet. Start begins one as it stands under New: on phantom subjects, which are made first, from the embedded phantom. No files of your own are needed.</source>
        <translation>Aún no hay entrenamientos. Iniciar comienza uno según lo indicado en Nuevo: con sujetos fantoma, que se crean primero a partir del fantoma incorporado. No se necesitan archivos propios.</translation>
    </message>
    <message>
        <source>making subjects</source>
        <translation>creando sujetos</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>pausando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniendo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>ended unexpectedly</source>
        <translation>terminó inesperadamente</translation>
    </message>
    <message>
        <source>{epoch} of {total} epochs</source>
        <translation>{epoch} de {total} épocas</translation>
    </message>
    <message>
        <source>{epoch} epochs</source>
        <translation>{epoch} épocas</translation>
    </message>
    <message>
        <source>{made} of {wanted} subjects</source>
        <translation>{made} de {wanted} sujetos</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>quedan {left}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Detener ya</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Wait after the step under way, and free the processor; Resume goes on</source>
        <translation>Esperar tras el paso en curso y liberar el procesador; Reanudar lo continúa</translation>
    </message>
    <message>
        <source>End after the epoch under way and write a checkpoint, from which Go on continues</source>
        <translation>Terminar tras la época en curso y escribir un checkpoint, desde el que Continuar prosigue</translation>
    </message>
    <message>
        <source>End at once; what was learned since the last checkpoint is lost</source>
        <translation>Terminar de inmediato; se pierde lo aprendido desde el último checkpoint</translation>
    </message>
    <message>
        <source>Start again with the same options; it continues from its last checkpoint</source>
        <translation>Iniciar de nuevo con las mismas opciones; continúa desde su último checkpoint</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Show the body with what this training has learned so far; the training goes on meanwhile</source>
        <translation>Mostrar el cuerpo con lo que este entrenamiento ha aprendido hasta ahora; el entrenamiento continúa entretanto</translation>
    </message>
    <message>
        <source>Stage 1 learns how the body moves and holds no tissues yet: train stage 2, then look at it</source>
        <translation>La etapa 1 aprende cómo se mueve el cuerpo y aún no contiene tejidos: entrene la etapa 2 y mírela después</translation>
    </message>
    <message>
        <source>No checkpoint has been written yet</source>
        <translation>Aún no se ha escrito ningún checkpoint</translation>
    </message>
    <message>
        <source>newest checkpoint</source>
        <translation>checkpoint más nuevo</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>mejor checkpoint</translation>
    </message>
    <message>
        <source>Newest: the checkpoint written last. Best: the one with the highest validation accuracy.</source>
        <translation>Más nuevo: el último checkpoint escrito. Mejor: el de mayor exactitud de validación.</translation>
    </message>
    <message>
        <source>As template</source>
        <translation>Como plantilla</translation>
    </message>
    <message>
        <source>Fill the form under New with the options of this training</source>
        <translation>Rellenar el formulario de Nuevo con las opciones de este entrenamiento</translation>
    </message>
    <message>
        <source>Copy the message, the command and the end of the log</source>
        <translation>Copiar el mensaje, el comando y el final del log</translation>
    </message>
    <message>
        <source>{count} in training</source>
        <translation>{count} en entrenamiento</translation>
    </message>
    <message>
        <source>{names}: trainings go on when this window closes, and are found again when it opens. Click to see them.</source>
        <translation>{names}: los entrenamientos continúan al cerrar esta ventana y se encuentran de nuevo al abrirla. Haga clic para verlos.</translation>
    </message>
    <message>
        <source>Trainings go on without the window: %s</source>
        <translation>Los entrenamientos continúan sin la ventana: %s</translation>
    </message>
    <message>
        <source>Training {name}: {state}</source>
        <translation>Entrenamiento {name}: {state}</translation>
    </message>
    <message>
        <source>Showing what {name} has learned</source>
        <translation>Se muestra lo que {name} ha aprendido</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>1: the body itself (implicit SMPL)</source>
        <translation>1: el cuerpo en sí (SMPL implícito)</translation>
    </message>
    <message>
        <source>2: tissues</source>
        <translation>2: tejidos</translation>
    </message>
    <message>
        <source>Stage 1 learns shape and skinning from synthetic bodies; stage 2 starts from it and learns tissues from scans</source>
        <translation>La etapa 1 aprende forma y skinning de cuerpos sintéticos; la etapa 2 parte de ella y aprende los tejidos de escaneos</translation>
    </message>
    <message>
        <source>Of the body model and of the subjects</source>
        <translation>Del modelo de cuerpo y de los sujetos</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Phantom subjects</source>
        <translation>Sujetos fantoma</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Phantom subjects are made first if they are not there yet; a folder holds GENDER/SPLIT/*.gz</source>
        <translation>Los sujetos fantoma se crean primero si aún no existen; una carpeta contiene GENDER/SPLIT/*.gz</translation>
    </message>
    <message>
        <source>Number of phantom subjects; making one takes some ten seconds</source>
        <translation>Número de sujetos fantoma; crear uno tarda unos diez segundos</translation>
    </message>
    <message>
        <source> subjects</source>
        <translation> sujetos</translation>
    </message>
    <message>
        <source>Folder of the data set; empty: HIT_DATA_DIR</source>
        <translation>Carpeta del conjunto de datos; vacío: HIT_DATA_DIR</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>The stage 1 training whose networks stage 2 starts from</source>
        <translation>El entrenamiento de etapa 1 de cuyas redes parte la etapa 2</translation>
    </message>
    <message>
        <source>{name} (standard)</source>
        <translation>{name} (estándar)</translation>
    </message>
    <message>
        <source>The embedded phantom (for phantom subjects)</source>
        <translation>El fantoma incorporado (para sujetos fantoma)</translation>
    </message>
    <message>
        <source>There is no {name} yet: train stage 1 first, or start from something else.</source>
        <translation>Aún no existe {name}: entrene primero la etapa 1, o parta de otra cosa.</translation>
    </message>
    <message>
        <source>Nothing (learns everything)</source>
        <translation>Nada (lo aprende todo)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the training, of its folder and of the model; a training of the same name goes on where it stopped</source>
        <translation>Nombre del entrenamiento, de su carpeta y del modelo; un entrenamiento con el mismo nombre continúa donde se detuvo</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardado en</translation>
    </message>
    <message>
        <source>Folder that holds the training&apos;s folder; empty: the first models folder of the settings, else your own</source>
        <translation>Carpeta que contiene la carpeta del entrenamiento; vacío: la primera carpeta de modelos de la configuración o, si no, la suya propia</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Rounds through all subjects</source>
        <translation>Pasadas por todos los sujetos</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Subjects per step</source>
        <translation>Sujetos por paso</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Step of the optimizer (Adam)</source>
        <translation>Paso del optimizador (Adam)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>auto: a graphics card if there is one; cpu, cuda:0, cuda:1, mps</source>
        <translation>auto: una tarjeta gráfica si la hay; cpu, cuda:0, cuda:1, mps</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Random numbers depend on it alone: the same seed draws the same</source>
        <translation>Los números aleatorios dependen solo de ella: la misma semilla genera lo mismo</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>Detener tras</translation>
    </message>
    <message>
        <source>Minutes after which the training ends with a checkpoint, at the end of the epoch</source>
        <translation>Minutos tras los cuales el entrenamiento termina con un checkpoint, al final de la época</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Any option of `hit train`, as key=value, apart by blanks or lines; `hit train --options` lists them</source>
        <translation>Cualquier opción de `hit train`, como clave=valor, separadas por espacios o líneas; `hit train --options` las enumera</translation>
    </message>
    <message>
        <source>key=value, e.g. data_cfg.n_pts_mri=4000 trainer.check_val_every_n_epoch=5</source>
        <translation>clave=valor, p. ej. data_cfg.n_pts_mri=4000 trainer.check_val_every_n_epoch=5</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>What Start runs, in a process of its own; it can be run in a terminal as well</source>
        <translation>Lo que Iniciar ejecuta, en un proceso propio; también se puede ejecutar en un terminal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start the training; it goes on when the window closes</source>
        <translation>Iniciar el entrenamiento; continúa al cerrar la ventana</translation>
    </message>
    <message>
        <source>Checking the options...</source>
        <translation>Comprobando las opciones...</translation>
    </message>
    <message>
        <source>The options are valid.</source>
        <translation>Las opciones son válidas.</translation>
    </message>
    <message>
        <source>{note} {count} phantom subjects are made first, some ten seconds each.</source>
        <translation>{note} Primero se crean {count} sujetos fantoma, unos diez segundos cada uno.</translation>
    </message>
    <message>
        <source>The options could not be checked: {reason}</source>
        <translation>No se pudieron comprobar las opciones: {reason}</translation>
    </message>
    <message>
        <source>{name} exists and goes on after {epoch} epochs.</source>
        <translation>{name} existe y continúa tras {epoch} épocas.</translation>
    </message>
    <message>
        <source>{name}: a training of this name is running. Stop it first, or choose another name.</source>
        <translation>{name}: hay un entrenamiento con este nombre en curso. Deténgalo primero, o elija otro nombre.</translation>
    </message>
    <message>
        <source>{name}: a training of this name exists, of another stage or gender. Choose another name.</source>
        <translation>{name}: existe un entrenamiento con este nombre, de otra etapa o sexo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The training could not be started: {reason}</source>
        <translation>No se pudo iniciar el entrenamiento: {reason}</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Losses above, scores below. Move the mouse or use the arrow keys to read values; wheel or + and - zoom, drag or Shift and arrow keys pan, double-click or Home shows all.</source>
        <translation>Pérdidas arriba, puntuaciones abajo. Mueva el ratón o use las flechas para leer valores; la rueda o + y - amplían, arrastrar o Shift y flechas desplazan, doble clic o Home muestra todo.</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Escala logarítmica</translation>
    </message>
    <message>
        <source>Logarithmic axis for losses; values of zero and below are left out</source>
        <translation>Eje logarítmico para las pérdidas; los valores de cero o menos se omiten</translation>
    </message>
    <message>
        <source>What the curves are drawn against</source>
        <translation>Frente a qué se dibujan las curvas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Curves to draw</source>
        <translation>Curvas que se dibujan</translation>
    </message>
    <message>
        <source>Curves appear with the first steps</source>
        <translation>Las curvas aparecen con los primeros pasos</translation>
    </message>
    <message>
        <source>Tick a curve in the list</source>
        <translation>Marque una curva en la lista</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>The end of the training&apos;s log</source>
        <translation>El final del log del entrenamiento</translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation>Aún no se ha escrito nada</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Middle slice of the first validation subject after each validation: prediction, truth, difference</source>
        <translation>Corte central del primer sujeto de validación tras cada validación: predicción, verdad, diferencia</translation>
    </message>
    <message>
        <source>The first validation of stage 2 draws a slice here: prediction, truth, difference</source>
        <translation>La primera validación de la etapa 2 dibuja un corte aquí: predicción, verdad, diferencia</translation>
    </message>
    <message>
        <source>Prediction | truth | difference, of {time}</source>
        <translation>Predicción | verdad | diferencia, de {time}</translation>
    </message>
    <message>
        <source>Best metrics of the ticked trainings, and the options in which they differ</source>
        <translation>Las mejores métricas de los entrenamientos marcados, y las opciones en que difieren</translation>
    </message>
    <message>
        <source>Tick trainings in the list to compare them</source>
        <translation>Marque entrenamientos en la lista para compararlos</translation>
    </message>
    <message>
        <source>Best {name}</source>
        <translation>Mejor {name}</translation>
    </message>
    <message>
        <source>Epochs done</source>
        <translation>Épocas realizadas</translation>
    </message>
    <message>
        <source>Write report of visits...</source>
        <translation>Escribir informe de visitas...</translation>
    </message>
    <message>
        <source>Several bodies of one person with their dates: changes, curves, and a page each (HTML or PDF)</source>
        <translation>Varios cuerpos de una persona con sus fechas: cambios, curvas y una página por cuerpo (HTML o PDF)</translation>
    </message>
    <message>
        <source>Visits...</source>
        <translation>Visitas...</translation>
    </message>
    <message>
        <source>Bodies of one person on several days: body files, fits, and reports, which bring their date and all their visits.</source>
        <translation>Cuerpos de una persona en varios días: archivos de cuerpo, ajustes e informes, que aportan su fecha y todas sus visitas.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Precision errors</source>
        <translation>Errores de precisión</translation>
    </message>
    <message>
        <source>Age at the first visit</source>
        <translation>Edad en la primera visita</translation>
    </message>
    <message>
        <source>In years, for percentiles; at later visits the person is older by as much as the dates say. Until it is typed it follows from the age that the panel or a report tells.</source>
        <translation>En años, para los percentiles; en visitas posteriores la persona es mayor según digan las fechas. Hasta que se escriba, se deduce de la edad que indican el panel o un informe.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Day of this visit, for example {example} or {iso}; only reports know theirs</source>
        <translation>Día de esta visita, por ejemplo {example} o {iso}; solo los informes conocen el suyo</translation>
    </message>
    <message>
        <source>The person&apos;s own on that day; empty: the tissues&apos; estimate</source>
        <translation>El propio de la persona ese día; vacío: la estimación de los tejidos</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>p. ej. {example}</translation>
    </message>
    <message>
        <source>Date of {name}</source>
        <translation>Fecha de {name}</translation>
    </message>
    <message>
        <source>Weight at {name}</source>
        <translation>Peso en {name}</translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <translation>Quitar {name} de esta lista</translation>
    </message>
    <message>
        <source>Add files...</source>
        <translation>Añadir archivos...</translation>
    </message>
    <message>
        <source>Body files, fits (NAME_body.npz) and reports (HTML) of the same person</source>
        <translation>Archivos de cuerpo, ajustes (NAME_body.npz) e informes (HTML) de la misma persona</translation>
    </message>
    <message>
        <source>Add the body shown</source>
        <translation>Añadir el cuerpo mostrado</translation>
    </message>
    <message>
        <source>The body in the window, as it is now, with its weight and its own measures</source>
        <translation>El cuerpo de la ventana, como está ahora, con su peso y sus medidas propias</translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation>Ordenar por fecha</translation>
    </message>
    <message>
        <source>The report is in the order of the dates in any case</source>
        <translation>El informe sigue en todo caso el orden de las fechas</translation>
    </message>
    <message>
        <source>Bodies and reports ({bodies} {reports});;All files (*)</source>
        <translation>Cuerpos e informes ({bodies} {reports});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>body shown</source>
        <translation>cuerpo mostrado</translation>
    </message>
    <message>
        <source>Reading {count} files</source>
        <translation>Leyendo {count} archivos</translation>
    </message>
    <message>
        <source>Standard deviations of your own repeats, in each measure&apos;s unit. A change is marked where it is more than {factor:.2f} times the precision error. They are kept for the next report.</source>
        <translation>Desviaciones estándar de sus propias repeticiones, en la unidad de cada medida. Un cambio se marca donde supera {factor:.2f} veces el error de precisión. Se guardan para el próximo informe.</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Stands in the report, for example: ten repeats by two persons</source>
        <translation>Figura en el informe, por ejemplo: diez repeticiones por dos personas</translation>
    </message>
    <message>
        <source>&quot;{typed}&quot; is no day: write it like {example}.</source>
        <translation>&quot;{typed}&quot; no es un día: escríbalo como {example}.</translation>
    </message>
    <message>
        <source>{typed} is not between 1900 and today.</source>
        <translation>{typed} no está entre 1900 y hoy.</translation>
    </message>
    <message>
        <source>Add at least two bodies.</source>
        <translation>Añada al menos dos cuerpos.</translation>
    </message>
    <message>
        <source>{name} needs its date.</source>
        <translation>{name} necesita su fecha.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{first} and {second} have the same date.</source>
        <translation>{first} y {second} tienen la misma fecha.</translation>
    </message>
    <message>
        <source>A report takes at most {most} visits: {name} was not added.</source>
        <translation>Un informe admite como máximo {most} visitas: no se añadió {name}.</translation>
    </message>
    <message>
        <source>{first} is {one} and {second} is {other}: visits are those of one person.</source>
        <translation>{first} es {one} y {second} es {other}: las visitas son de una misma persona.</translation>
    </message>
    <message>
        <source>The betas of {first} are those of {one}, of {second} those of {other}: changes would not be the person&apos;s.</source>
        <translation>Espacio de formas de las betas de {first}: {one}; de {second}: {other}. Los cambios no serían los de la persona.</translation>
    </message>
    <message>
        <source>{first} and {second} are shown by different models: take one of them off.</source>
        <translation>{first} y {second} se muestran con modelos distintos: quite uno de ellos.</translation>
    </message>
    <message>
        <source>Not added: {reason}</source>
        <translation>No se añadió: {reason}</translation>
    </message>
    <message>
        <source>is a scan: open it, fit a body to it, and add the body shown</source>
        <translation>es un escaneo: ábralo, ajústele un cuerpo y añada el cuerpo mostrado</translation>
    </message>
    <message>
        <source>is a session: open it, and add the body shown</source>
        <translation>es una sesión: ábrala y añada el cuerpo mostrado</translation>
    </message>
    <message>
        <source>holds {count} persons: open it, choose one, and add the body shown</source>
        <translation>contiene {count} personas: ábralo, elija una y añada el cuerpo mostrado</translation>
    </message>
    <message>
        <source>Report of visits</source>
        <translation>Informe de visitas</translation>
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
        <translation>{body} - {model} - HIT Viewer - fantoma de demostración, no son datos médicos</translation>
    </message>
    <message>
        <source>{space} betas on {own}: another body</source>
        <translation>betas de otro cuerpo: {space}, no {own}</translation>
    </message>
    <message>
        <source>betas of another gender&apos;s body</source>
        <translation>betas de un cuerpo del otro sexo</translation>
    </message>
    <message>
        <source>SMPL folder...</source>
        <translation>Carpeta SMPL...</translation>
    </message>
    <message>
        <source>Set your SMPL and HIT folders in Settings, to see the body that these betas belong to</source>
        <translation>Indique sus carpetas SMPL y HIT en Configuración para ver el cuerpo al que pertenecen estas betas</translation>
    </message>
    <message>
        <source>Show these betas on the model of the other gender</source>
        <translation>Mostrar estas betas en el modelo del otro sexo</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>Usar {model}</translation>
    </message>
    <message>
        <source>The file&apos;s body is {gender}: shown with {model}.</source>
        <translation>El cuerpo del archivo es {gender}: se muestra con {model}.</translation>
    </message>
    <message>
        <source>Template body</source>
        <translation>Cuerpo de referencia</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>AT  subcutaneous fat</source>
        <translation>AT  grasa subcutánea</translation>
    </message>
    <message>
        <source>LT  lean tissue</source>
        <translation>LT  tejido magro</translation>
    </message>
    <message>
        <source>BT  long bones</source>
        <translation>BT  huesos largos</translation>
    </message>
    <message>
        <source>Lungs (empty)</source>
        <translation>Pulmones (vacío)</translation>
    </message>
    <message>
        <source>The body&apos;s surface, as its parameters give it</source>
        <translation>La superficie del cuerpo, según sus parámetros</translation>
    </message>
    <message>
        <source>Subcutaneous adipose tissue: fat under the skin only</source>
        <translation>Tejido adiposo subcutáneo: solo la grasa bajo la piel</translation>
    </message>
    <message>
        <source>Lean tissue: muscle and organs, with visceral and intramuscular fat</source>
        <translation>Tejido magro: músculo y órganos, con grasa visceral e intramuscular</translation>
    </message>
    <message>
        <source>Long bones of arms and legs only</source>
        <translation>Solo los huesos largos de brazos y piernas</translation>
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
        <translation>Sagital</translation>
    </message>
    <message>
        <source>Height y of the horizontal plane, in centimetres</source>
        <translation>Altura y del plano horizontal, en centímetros</translation>
    </message>
    <message>
        <source>Depth z of the plane that faces you, in centimetres; forward is positive</source>
        <translation>Profundidad z del plano que mira hacia usted, en centímetros; hacia delante es positivo</translation>
    </message>
    <message>
        <source>Position x of the plane from front to back, in centimetres; the body&apos;s left is positive</source>
        <translation>Posición x del plano de delante atrás, en centímetros; la izquierda del cuerpo es positiva</translation>
    </message>
    <message>
        <source>Tissue probability</source>
        <translation>Probabilidad de tejido</translation>
    </message>
    <message>
        <source>Where it is uncertain</source>
        <translation>Zonas inciertas</translation>
    </message>
    <message>
        <source>Skinning weights</source>
        <translation>Pesos de skinning</translation>
    </message>
    <message>
        <source>Shape displacement</source>
        <translation>Desplazamiento de forma</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Headlight</source>
        <translation>Luz frontal</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Bones in a glass body</source>
        <translation>Huesos en un cuerpo de cristal</translation>
    </message>
    <message>
        <source>Slices only</source>
        <translation>Solo cortes</translation>
    </message>
    <message>
        <source>Oblique</source>
        <translation>Oblicua</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Cortes</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Which body and tissues are computed; betas, pose and camera stay</source>
        <translation>Qué cuerpo y tejidos se calculan; las betas, la pose y la cámara se mantienen</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Shape component {number}, in standard deviations. Double-click resets it.</source>
        <translation>Componente de forma {number}, en desviaciones estándar. Un doble clic lo restablece.</translation>
    </message>
    <message>
        <source>Tall (SD)</source>
        <translation>Alto (DE)</translation>
    </message>
    <message>
        <source>Slim (SD)</source>
        <translation>Delgado (DE)</translation>
    </message>
    <message>
        <source>Shape {number} (SD)</source>
        <translation>Forma {number} (DE)</translation>
    </message>
    <message>
        <source>Beyond {limit:g} the model extrapolates</source>
        <translation>Más allá de {limit:g} el modelo extrapola</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Set all ten betas to zero</source>
        <translation>Poner las diez betas a cero</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>Draw ten betas between -{limit:g} and {limit:g}, the model&apos;s reach</source>
        <translation>Generar diez betas entre -{limit:g} y {limit:g}, el alcance del modelo</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Articulación</translation>
    </message>
    <message>
        <source>Choose a joint here or click it on the body; by keys: arrows, or the first letters of its name</source>
        <translation>Elija una articulación aquí o haga clic en ella en el cuerpo; con el teclado: flechas, o las primeras letras de su nombre</translation>
    </message>
    <message>
        <source>Bend (x)</source>
        <translation>Flexión (x)</translation>
    </message>
    <message>
        <source>Twist (y)</source>
        <translation>Torsión (y)</translation>
    </message>
    <message>
        <source>Side (z)</source>
        <translation>Lateral (z)</translation>
    </message>
    <message>
        <source>Twist (x)</source>
        <translation>Torsión (x)</translation>
    </message>
    <message>
        <source>Swing (y)</source>
        <translation>Balanceo (y)</translation>
    </message>
    <message>
        <source>Raise (z)</source>
        <translation>Elevación (z)</translation>
    </message>
    <message>
        <source>Tilt (x)</source>
        <translation>Cabeceo (x)</translation>
    </message>
    <message>
        <source>Turn (y)</source>
        <translation>Giro (y)</translation>
    </message>
    <message>
        <source>Lean (z)</source>
        <translation>Ladeo (z)</translation>
    </message>
    <message>
        <source>Rotation vector of the {joint} about {axis}, in degrees. Double-click resets it.</source>
        <translation>Vector de rotación: {joint}, alrededor de {axis}, en grados. Un doble clic lo restablece.</translation>
    </message>
    <message>
        <source>Drag limbs in the picture</source>
        <translation>Arrastrar extremidades en la imagen</translation>
    </message>
    <message>
        <source>Hold a limb with the mouse and drag it: its joints turn within their usual limits. Beside the body, and with this switched off, dragging turns the view.</source>
        <translation>Sujete una extremidad con el ratón y arrástrela: sus articulaciones giran dentro de sus límites habituales. Junto al cuerpo, o con esto desactivado, arrastrar gira la vista.</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>Move the joint of the other side as a mirror image</source>
        <translation>Mover la articulación del otro lado como imagen especular</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Reflejar</translation>
    </message>
    <message>
        <source>Exchange left and right</source>
        <translation>Intercambiar izquierda y derecha</translation>
    </message>
    <message>
        <source>Reset joint</source>
        <translation>Restablecer articulación</translation>
    </message>
    <message>
        <source>Reset pose</source>
        <translation>Restablecer pose</translation>
    </message>
    <message>
        <source>Choose a pose by name</source>
        <translation>Elegir una pose por su nombre</translation>
    </message>
    <message>
        <source>Upright at the origin</source>
        <translation>Erguido en el origen</translation>
    </message>
    <message>
        <source>Ignore the file&apos;s orientation and position, so that the body stands in the middle of the view</source>
        <translation>Ignorar la orientación y la posición del archivo, para que el cuerpo quede en el centro de la vista</translation>
    </message>
    <message>
        <source>Orientation and position</source>
        <translation>Orientación y posición</translation>
    </message>
    <message>
        <source>Left (x)</source>
        <translation>Izquierda (x)</translation>
    </message>
    <message>
        <source>Up (y)</source>
        <translation>Arriba (y)</translation>
    </message>
    <message>
        <source>Forward (z)</source>
        <translation>Adelante (z)</translation>
    </message>
    <message>
        <source>Translation of the body along {axis}, in centimetres</source>
        <translation>Traslación del cuerpo a lo largo de {axis}, en centímetros</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>What is taken away of the body; the cuts show its tissues, bones stay whole</source>
        <translation>Lo que se quita del cuerpo; los cortes muestran sus tejidos, los huesos quedan enteros</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Front quarter</source>
        <translation>Cuarto delantero</translation>
    </message>
    <message>
        <source>Front half</source>
        <translation>Mitad delantera</translation>
    </message>
    <message>
        <source>Half of a side</source>
        <translation>Mitad de un lado</translation>
    </message>
    <message>
        <source>The body&apos;s own side that is opened</source>
        <translation>El lado propio del cuerpo que se abre</translation>
    </message>
    <message>
        <source>Open what faces me</source>
        <translation>Abrir lo que tengo enfrente</translation>
    </message>
    <message>
        <source>When you turn the body, the part that faces you is taken away; without, always the same part</source>
        <translation>Al girar el cuerpo se quita la parte que mira hacia usted; sin esto, siempre la misma parte</translation>
    </message>
    <message>
        <source>opened part</source>
        <translation>parte abierta</translation>
    </message>
    <message>
        <source>Opacities and visibility that go well together</source>
        <translation>Opacidades y visibilidad que combinan bien</translation>
    </message>
    <message>
        <source>Opacity of this layer, in percent: the opaque skin hides it, but for its cuts where the body is opened</source>
        <translation>Opacidad de esta capa, en porcentaje: la piel opaca la oculta, salvo en sus cortes donde el cuerpo está abierto</translation>
    </message>
    <message>
        <source>Opacity of this layer, in percent</source>
        <translation>Opacidad de esta capa, en porcentaje</translation>
    </message>
    <message>
        <source>Colour of this layer, in the picture and in the slices</source>
        <translation>Color de esta capa, en la imagen y en los cortes</translation>
    </message>
    <message>
        <source>Choose a colour...</source>
        <translation>Elegir un color...</translation>
    </message>
    <message>
        <source>Palette colour</source>
        <translation>Color de la paleta</translation>
    </message>
    <message>
        <source>Skin as wireframe</source>
        <translation>Piel como malla de alambre</translation>
    </message>
    <message>
        <source>Draw the skin&apos;s triangles as lines; without, the skin is translucent</source>
        <translation>Dibujar los triángulos de la piel como líneas; sin esto, la piel es translúcida</translation>
    </message>
    <message>
        <source>Colour-blind safe palette</source>
        <translation>Paleta apta para daltónicos</translation>
    </message>
    <message>
        <source>Okabe and Ito&apos;s colours, in the picture and in the slices</source>
        <translation>Los colores de Okabe e Ito, en la imagen y en los cortes</translation>
    </message>
    <message>
        <source>Slice planes</source>
        <translation>Planos de corte</translation>
    </message>
    <message>
        <source>Show the {axis} plane in the picture</source>
        <translation>Mostrar el plano {axis} en la imagen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Cut away what lies above the axial plane</source>
        <translation>Recortar lo que está por encima del plano axial</translation>
    </message>
    <message>
        <source>Cut away what lies in front of the frontal plane</source>
        <translation>Recortar lo que está delante del plano frontal</translation>
    </message>
    <message>
        <source>Cut away what lies on the body&apos;s left of the sagittal plane</source>
        <translation>Recortar lo que está a la izquierda del cuerpo respecto al plano sagital</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>What the slices show</source>
        <translation>Lo que muestran los cortes</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>How the body is lit: by three lamps, from the camera, or softly from all sides</source>
        <translation>Cómo se ilumina el cuerpo: con tres lámparas, desde la cámara, o suavemente desde todos los lados</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>How finely surfaces are drawn. Automatic: with a graphics card all vertices at rest, a tenth of them in drags and without one. Exports are always as fine as they say</source>
        <translation>Con qué finura se dibujan las superficies. Automático: con tarjeta gráfica, todos los vértices en reposo; una décima parte al arrastrar y sin ella. Las exportaciones tienen siempre la finura que indican</translation>
    </message>
    <message>
        <source>Drag: move the crosshair. Wheel: step through. Ctrl+wheel: zoom. Right drag: pan. Double-click: take the main area, or give it back. By keys: arrows move the crosshair, Page up/down step, + and - zoom, Ctrl+arrows pan, Home fits, Return enlarges.</source>
        <translation>Arrastrar: mover la cruz. Rueda: recorrer. Ctrl+rueda: ampliar. Arrastrar con el botón derecho: desplazar. Doble clic: ocupar el área principal o devolverla. Con el teclado: las flechas mueven la cruz, Page up/down recorre, + y - amplían, Ctrl+flechas desplazan, Home ajusta, Return agranda.</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>Varias partes</translation>
    </message>
    <message>
        <source>girth {girth} cm</source>
        <translation>perímetro {girth} cm</translation>
    </message>
    <message>
        <source>{tissue} at the crosshair</source>
        <translation>{tissue} en la cruz</translation>
    </message>
    <message>
        <source>taken from nearby: no part of the model lies exactly here</source>
        <translation>tomado del entorno: ninguna parte del modelo está exactamente aquí</translation>
    </message>
    <message>
        <source>{percent} % taken from nearby</source>
        <translation>{percent} % tomado del entorno</translation>
    </message>
    <message>
        <source>Hatch what is taken from nearby</source>
        <translation>Rayar lo tomado del entorno</translation>
    </message>
    <message>
        <source>In folds of the skin and where parts touch, no part of the model may lie exactly at a pixel: it then shows what lies nearest. Hatched, also in exported slices</source>
        <translation>En los pliegues de la piel y donde se tocan partes, puede que ninguna parte del modelo esté exactamente en un píxel: entonces muestra lo más cercano. Se raya, también en los cortes exportados</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: {what}</source>
        <translation>Algo inesperado falló: {what}</translation>
    </message>
    <message>
        <source>There is not enough memory for this: choose a lower detail, or close other programs.</source>
        <translation>No hay memoria suficiente para esto: elija un detalle menor, o cierre otros programas.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>No hay ningún modelo cargado</translation>
    </message>
    <message>
        <source>Preparing {model}: {percent} %</source>
        <translation>Preparando {model}: {percent} %</translation>
    </message>
    <message>
        <source>Loading {model}...</source>
        <translation>Cargando {model}...</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Iniciando...</translation>
    </message>
    <message>
        <source>Coarse surfaces: those of {model} are being worked out ({percent} %)</source>
        <translation>Superficies bastas: las de {model} se están calculando ({percent} %)</translation>
    </message>
    <message>
        <source>The surfaces of {model} are prepared now: working them out in the background failed. {reason}</source>
        <translation>Las superficies de {model} se preparan ahora: falló su cálculo en segundo plano. {reason}</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>of the body before</source>
        <translation>del cuerpo anterior</translation>
    </message>
    <message>
        <source>about</source>
        <translation>aproximado</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>coarse</source>
        <translation>basto</translation>
    </message>
    <message>
        <source>before the change</source>
        <translation>antes del cambio</translation>
    </message>
    <message>
        <source>Quick (volumes to about half a percent): exact values follow as soon as the body rests</source>
        <translation>Rápido (volúmenes con un error de medio por ciento aprox.): los valores exactos siguen en cuanto el cuerpo está quieto</translation>
    </message>
    <message>
        <source>These values are of the body before the last change; new ones are being computed</source>
        <translation>Estos valores son del cuerpo anterior al último cambio; se están calculando los nuevos</translation>
    </message>
    <message>
        <source>residual {value:.3f} mm</source>
        <translation>residuo {value:.3f} mm</translation>
    </message>
    <message>
        <source>{value:.0f} ms</source>
        <translation>{value:.0f} ms</translation>
    </message>
    <message>
        <source>about {value:.0f} mm off while dragging</source>
        <translation>desviación de unos {value:.0f} mm al arrastrar</translation>
    </message>
    <message>
        <source>extrapolated: betas beyond {limit:g}</source>
        <translation>extrapolado: betas mayores de {limit:g}</translation>
    </message>
    <message>
        <source>shown upright</source>
        <translation>mostrado erguido</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Abrir...</translation>
    </message>
    <message>
        <source>All that can be opened ({bodies} {scans} *{session} *.png *.html);;Bodies and motions ({bodies});;3D scans ({scans});;Sessions (*{session});;Exported pictures (*.png);;Reports (*.html);;All files (*)</source>
        <translation>Todo lo que se puede abrir ({bodies} {scans} *{session} *.png *.html);;Cuerpos y movimientos ({bodies});;Escaneos 3D ({scans});;Sesiones (*{session});;Imágenes exportadas (*.png);;Informes (*.html);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open model...</source>
        <translation>Abrir modelo...</translation>
    </message>
    <message>
        <source>Save body...</source>
        <translation>Guardar cuerpo...</translation>
    </message>
    <message>
        <source>Body (*.npz);;Body (*.pkl);;Body (*.json)</source>
        <translation>Cuerpo (*.npz);;Cuerpo (*.pkl);;Cuerpo (*.json)</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Guardar sesión</translation>
    </message>
    <message>
        <source>Save session as...</source>
        <translation>Guardar sesión como...</translation>
    </message>
    <message>
        <source>HIT Viewer session (*{session})</source>
        <translation>Sesión de HIT Viewer (*{session})</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} guardado</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Cuerpo completo</translation>
    </message>
    <message>
        <source>Keep this view for films</source>
        <translation>Guardar esta vista para vídeos</translation>
    </message>
    <message>
        <source>Forget the kept views</source>
        <translation>Olvidar las vistas guardadas</translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Look from here</source>
        <translation>Mirar desde aquí</translation>
    </message>
    <message>
        <source>front left</source>
        <translation>delante a la izquierda</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>back left</source>
        <translation>atrás a la izquierda</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>back right</source>
        <translation>atrás a la derecha</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>delante a la derecha</translation>
    </message>
    <message>
        <source>View {number}: {side}, {metres} m away</source>
        <translation>Vista {number}: {side}, a {metres} m</translation>
    </message>
    <message>
        <source>View {number}: {side}, {degrees}° from above, {metres} m away</source>
        <translation>Vista {number}: {side}, {degrees}° desde arriba, a {metres} m</translation>
    </message>
    <message>
        <source>View {number}: {side}, {degrees}° from below, {metres} m away</source>
        <translation>Vista {number}: {side}, {degrees}° desde abajo, a {metres} m</translation>
    </message>
    <message>
        <source>Views kept for the film &quot;Camera&quot;: {count}</source>
        <translation>Vistas guardadas para el vídeo &quot;Cámara&quot;: {count}</translation>
    </message>
    <message>
        <source>kept views</source>
        <translation>vistas guardadas</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <translation>{name} abierto</translation>
    </message>
    <message>
        <source>Reading {name}: {percent} %</source>
        <translation>Leyendo {name}: {percent} %</translation>
    </message>
    <message>
        <source>Unpacking {name}: {percent} %</source>
        <translation>Descomprimiendo {name}: {percent} %</translation>
    </message>
    <message>
        <source>Reading {name}...</source>
        <translation>Leyendo {name}...</translation>
    </message>
    <message>
        <source>Reading {name} was cancelled: nothing was changed</source>
        <translation>Se canceló la lectura de {name}: no se cambió nada</translation>
    </message>
    <message>
        <source>Stop reading the file (Escape); everything stays as it is</source>
        <translation>Dejar de leer el archivo (Escape); todo queda como está</translation>
    </message>
    <message>
        <source>{name} names a model outside of the folders that are known here: {models}

Nothing there was looked at. Shall the model be opened?</source>
        <translation>{name} nombra un modelo fuera de las carpetas conocidas aquí: {models}

No se ha mirado nada ahí. ¿Desea abrir el modelo?</translation>
    </message>
    <message>
        <source>The model was not opened: shown with {model}.</source>
        <translation>El modelo no se abrió: se muestra con {model}.</translation>
    </message>
    <message>
        <source>Its pinned body, whose model was not opened, is left out.</source>
        <translation>Se omite su cuerpo fijado, cuyo modelo no se abrió.</translation>
    </message>
    <message>
        <source>What you were working on</source>
        <translation>Lo último en que trabajaba</translation>
    </message>
    <message>
        <source>What was kept of an earlier run could not be read and was moved aside. It is now:</source>
        <translation>Lo que se guardó de una ejecución anterior no se pudo leer y se apartó. Ahora está en:</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Configuración...</translation>
    </message>
    <message>
        <source>SMPL folder</source>
        <translation>Carpeta SMPL</translation>
    </message>
    <message>
        <source>Folder with SMPL_MALE.pkl, SMPL_FEMALE.pkl or their .npz; only for checkpoints without a body inside</source>
        <translation>Carpeta con SMPL_MALE.pkl, SMPL_FEMALE.pkl o sus .npz; solo para checkpoints sin cuerpo incluido</translation>
    </message>
    <message>
        <source>Model folders</source>
        <translation>Carpetas de modelos</translation>
    </message>
    <message>
        <source>Folders that hold HIT models, each a folder with config.yaml and ckpts</source>
        <translation>Carpetas que contienen modelos HIT, cada uno una carpeta con config.yaml y ckpts</translation>
    </message>
    <message>
        <source>Where models compute; automatic takes a graphics card if there is one</source>
        <translation>Dónde calculan los modelos; automático usa una tarjeta gráfica si la hay</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Stands above the pages that File &gt; Write report makes</source>
        <translation>Figura en la cabecera de las páginas que crea Archivo &gt; Escribir informe</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Picture above the pages that File &gt; Write report makes (PNG or JPEG)</source>
        <translation>Imagen de la cabecera de las páginas que crea Archivo &gt; Escribir informe (PNG o JPEG)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>usable, {gender}, checkpoints: {count}</source>
        <translation>utilizable, {gender}, checkpoints: {count}</translation>
    </message>
    <message>
        <source>{folder}: no models in this folder</source>
        <translation>{folder}: no hay modelos en esta carpeta</translation>
    </message>
    <message>
        <source>SMPL bodies found: {found}</source>
        <translation>Cuerpos SMPL encontrados: {found}</translation>
    </message>
    <message>
        <source>No SMPL bodies found (not needed for models that carry their own)</source>
        <translation>No se encontraron cuerpos SMPL (no son necesarios para modelos que llevan el suyo)</translation>
    </message>
    <message>
        <source>Computes on: {device}</source>
        <translation>Calcula en: {device}</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Buscando...</translation>
    </message>
    <message>
        <source>{folder}: no such folder</source>
        <translation>{folder}: no existe esa carpeta</translation>
    </message>
    <message>
        <source>A crash would lose your changes: save them. {sentence}</source>
        <translation>Un fallo del programa perdería sus cambios: guárdelos. {sentence}</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Restore what you were working on?</source>
        <translation>El programa terminó inesperadamente. ¿Desea recuperar lo último en que trabajaba?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Deshacer {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Rehacer {what}</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>bright colours</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>3D alone</source>
        <translation>Solo 3D</translation>
    </message>
    <message>
        <source>3D and a strip of slices</source>
        <translation>3D y una franja de cortes</translation>
    </message>
    <message>
        <source>3D and slices, two by two</source>
        <translation>3D y cortes, dos por dos</translation>
    </message>
    <message>
        <source>One slice large</source>
        <translation>Un corte grande</translation>
    </message>
    <message>
        <source>{title} ({keys})</source>
        <translation>{title} ({keys})</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of all that the window writes; changed at the next start</source>
        <translation>De todo lo que escribe la ventana; cambia en el próximo inicio</translation>
    </message>
    <message>
        <source>Small (90 %)</source>
        <translation>Pequeño (90 %)</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large (115 %)</source>
        <translation>Grande (115 %)</translation>
    </message>
    <message>
        <source>Larger (130 %)</source>
        <translation>Más grande (130 %)</translation>
    </message>
    <message>
        <source>Largest (150 %)</source>
        <translation>El más grande (150 %)</translation>
    </message>
    <message>
        <source>Twice as large (200 %)</source>
        <translation>El doble de grande (200 %)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window and of the reports that it writes; changed at the next start</source>
        <translation>De la ventana y de los informes que escribe; cambia en el próximo inicio</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>3D drawing</source>
        <translation>Dibujo 3D</translation>
    </message>
    <message>
        <source>Graphics card: straight to the screen. Processor: in memory, then copied; quicker without a graphics card, and worth a try where the 3D view stays black. Changed at the next start</source>
        <translation>Tarjeta gráfica: directo a la pantalla. Procesador: en memoria y luego copiado; más rápido sin tarjeta gráfica, y vale la pena probarlo si la vista 3D queda en negro. Cambia en el próximo inicio</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Tarjeta gráfica</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Changes with the next start</source>
        <translation>Cambia en el próximo inicio</translation>
    </message>
    <message>
        <source>Save the changes to this body before closing?</source>
        <translation>¿Desea guardar los cambios de este cuerpo antes de cerrar?</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Area of each tissue in all parts of the body against height: arms beside the trunk count too. Click or drag to move the axial plane; arrow keys move it by 5 mm.</source>
        <translation>Área de cada tejido en todas las partes del cuerpo según la altura: los brazos junto al tronco también cuentan. Haga clic o arrastre para mover el plano axial; las flechas lo mueven 5 mm.</translation>
    </message>
    <message>
        <source>Area with arms and legs, cm²,
against height y, cm</source>
        <translation>Área con brazos y piernas, cm²,
según la altura y, cm</translation>
    </message>
    <message>
        <source>Bind the {axis} plane to a place of the body: it then follows shape and pose</source>
        <translation>Vincular el plano {axis} a un lugar del cuerpo: sigue entonces la forma y la pose</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Shapes by body mass index, and shapes kept by name</source>
        <translation>Formas por índice de masa corporal, y formas guardadas con nombre</translation>
    </message>
    <message>
        <source>Keep this shape...</source>
        <translation>Conservar esta forma...</translation>
    </message>
    <message>
        <source>Name of this shape</source>
        <translation>Nombre de esta forma</translation>
    </message>
    <message>
        <source>Body mass index {value:g}</source>
        <translation>Índice de masa corporal {value:g}</translation>
    </message>
    <message>
        <source>At the present height</source>
        <translation>Con la estatura actual</translation>
    </message>
    <message>
        <source>Estimated mass over height squared, kg/m². Changes Slim, and Tall so that the height stays, until the tissues&apos; volumes times their densities give it</source>
        <translation>Masa estimada entre el cuadrado de la estatura, kg/m². Cambia Delgado, y Alto para que la estatura se mantenga, hasta que los volúmenes de los tejidos por sus densidades lo den</translation>
    </message>
    <message>
        <source>Kept by name</source>
        <translation>Guardadas con nombre</translation>
    </message>
    <message>
        <source>Looking for a body with a body mass index of {value:g}...</source>
        <translation>Buscando un cuerpo con un índice de masa corporal de {value:g}...</translation>
    </message>
    <message>
        <source>Shape with a body mass index of {value:g}, by the estimated mass</source>
        <translation>Forma con un índice de masa corporal de {value:g}, según la masa estimada</translation>
    </message>
    <message>
        <source>A body mass index of {value:g} lies beyond the model&apos;s reach: this shape is extrapolated</source>
        <translation>Un índice de masa corporal de {value:g} está fuera del alcance del modelo: esta forma es extrapolada</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Reproducir o pausar (Espacio)</translation>
    </message>
    <message>
        <source>Frame of the motion</source>
        <translation>Fotograma del movimiento</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Close the motion; the body keeps its pose</source>
        <translation>Cerrar el movimiento; el cuerpo conserva su pose</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>forma</translation>
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
        <translation>modelo</translation>
    </message>
    <message>
        <source>{layer} layer</source>
        <translation>capa {layer}</translation>
    </message>
    <message>
        <source>{axis} plane</source>
        <translation>plano {axis}</translation>
    </message>
    <message>
        <source>look</source>
        <translation>aspecto</translation>
    </message>
    <message>
        <source>opened body</source>
        <translation>cuerpo abierto</translation>
    </message>
    <message>
        <source>opened session</source>
        <translation>sesión abierta</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>En la imagen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+flechas</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>End measuring</source>
        <translation>Terminar la medición</translation>
    </message>
    <message>
        <source>While a file is read</source>
        <translation>Mientras se lee un archivo</translation>
    </message>
    <message>
        <source>In a slice</source>
        <translation>En un corte</translation>
    </message>
    <message>
        <source>Move the crosshair, 5 mm</source>
        <translation>Mover la cruz, 5 mm</translation>
    </message>
    <message>
        <source>Page up / down</source>
        <translation>Page up / down</translation>
    </message>
    <message>
        <source>Step through, 5 mm</source>
        <translation>Recorrer, 5 mm</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>The same, 1 mm</source>
        <translation>Lo mismo, 1 mm</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+flechas</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Mover la imagen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Show the whole slice</source>
        <translation>Mostrar el corte completo</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandar</translation>
    </message>
    <message>
        <source>On a slider</source>
        <translation>En un control deslizante</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation>Diez pasos</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Male (demonstration phantom)</source>
        <translation>Masculino (fantoma de demostración)</translation>
    </message>
    <message>
        <source>Female (demonstration phantom)</source>
        <translation>Femenino (fantoma de demostración)</translation>
    </message>
    <message>
        <source>is missing: the training&apos;s options are not known</source>
        <translation>falta: no se conocen las opciones del entrenamiento</translation>
    </message>
    <message>
        <source>is a session</source>
        <translation>es una sesión</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>un cuerpo</translation>
    </message>
    <message>
        <source>The movie was not completed.</source>
        <translation>El vídeo no se completó.</translation>
    </message>
    <message>
        <source>is too large for a small picture</source>
        <translation>es demasiado grande para una imagen pequeña</translation>
    </message>
    <message>
        <source>No model is loaded yet: choose one first.</source>
        <translation>Aún no hay ningún modelo cargado: elija uno primero.</translation>
    </message>
    <message>
        <source>the film is incomplete, the disk may be full</source>
        <translation>el vídeo está incompleto, el disco puede estar lleno</translation>
    </message>
    <message>
        <source>no slice plane is shown</source>
        <translation>no se muestra ningún plano de corte</translation>
    </message>
    <message>
        <source>Show one, or choose all planes</source>
        <translation>Muestre uno, o elija todos los planos</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Se canceló la lectura.</translation>
    </message>
    <message>
        <source>in the zero pose: upright, arms out</source>
        <translation>en la pose cero: erguido, brazos separados</translation>
    </message>
    <message>
        <source>in the pose shown</source>
        <translation>en la pose mostrada</translation>
    </message>
    <message>
        <source>in the X-pose</source>
        <translation>en la pose X</translation>
    </message>
    <message>
        <source>of the mean body, in the X-pose</source>
        <translation>del cuerpo medio, en la pose X</translation>
    </message>
    <message>
        <source>{definition}; 180 is straight</source>
        <translation>{definition}; 180 es extendido</translation>
    </message>
    <message>
        <source>convex hull of the skin&apos;s cut, across the bone on limbs, level on the trunk</source>
        <translation>envolvente convexa del corte de la piel, transversal al hueso en las extremidades, horizontal en el tronco</translation>
    </message>
    <message>
        <source>convex hull of the cut of the {part}, across the direction ({way}) of x, y and z</source>
        <translation>envolvente convexa del corte (parte: {part}), transversal a la dirección ({way}) de x, y y z</translation>
    </message>
    <message>
        <source>straight between two points of the skin</source>
        <translation>en línea recta entre dos puntos de la piel</translation>
    </message>
    <message>
        <source>shortest way along the skin between the same two points</source>
        <translation>camino más corto a lo largo de la piel entre los mismos dos puntos</translation>
    </message>
    <message>
        <source>{name}, along the skin</source>
        <translation>{name}, a lo largo de la piel</translation>
    </message>
    <message>
        <source>Something newer is wanted.</source>
        <translation>Se pidió algo más reciente.</translation>
    </message>
    <message>
        <source>The window closed.</source>
        <translation>La ventana se cerró.</translation>
    </message>
</context>
</TS>
