<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there already, with other files in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or move it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or free some space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the demonstration phantom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown body model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These betas belong to {space}; this body is {own}: another body, whose size and weight are not the person&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether these betas mean the same body here is not known: they belong to {space}, this body is that of {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s body is {gender}, this model is {own}: the same betas mean another body here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s body is {gender}, this model is {own}: the same betas mean another body for each gender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of unknown gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an unknown ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.npz, .pkl or .json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mid-thighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ankles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower spine (about L3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elbows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an SMPL body model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keys {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values that are not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few shape components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {num_betas}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a face names a vertex that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joints are not listed after their parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {kind} that is no array of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not numeric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bad} of {size} values NaN or infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has values that are no numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finite values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values within +-{limit:.4g}{unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the wrong size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to {most} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>72 values are global_orient (3) and body_pose (69) in one: pass them apart, or in files as &apos;pose&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation matrices are not supported: convert them to axis-angle vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male, female or neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape (frames, {names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the wrong shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} frames as in body_pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has another length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above 0, at most {most:,} frames/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no frame rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms up (MRI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>betas with body_pose, pose or poses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which axis of the file&apos;s world is up is not sure from how the body stands: choose it if this is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no pose; the body stands in the T-pose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds {frames} frames; the first one is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poses, pose, or body_pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (seen in {file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first, {name},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds {count} persons ({names}); {chosen}{seen} is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s world has {axis} up; it is turned so that Y is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no frame rate; 30 frames per second are assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of a newer program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds too many bodies apart from each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save its frames as arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a body of {model}, which is no SMPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 betas, or rows of 72, 156 or 165 pose numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a supported body file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: {names}, the same bodies in other axes or for another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scene or mesh (glTF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scene (FBX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scene of Blender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mesh or point cloud (PLY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mesh (STL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mesh (OFF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scene (USD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a motion of bones (BVH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a film or sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file packed by lz4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of an old joblib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive (7z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of Matlab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with the body&apos;s parameters (betas, body_pose) that the tool writes beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it anew, as .npz or with another compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no table of numbers ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an archive without arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an .npz or a file of torch.save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {what}, not a body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a film or picture, not a body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a mesh (OBJ), not a body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged or no JSON ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a scene (glTF), not a body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The betas are SMPL-X&apos;s, whose shape space is another: the shape is an approximation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no betas that are known as such; the body has the mean shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape changes over the {count} frames; the mean of all frames&apos; betas is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; this person is taken for a child, and an adult is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last of the {size} betas is an age ({age:.2g}), which the model does not know: it knows the first {count} betas{child}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last of the {size} betas is an age, here that of an adult; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds {size} betas; the model knows the first {count}, the others are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds {size} betas; the others are zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The betas reach {most:.3g}, which no person has: they may be a fit that went astray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The betas are those of {model}, another body model than SMPL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is {scale:.4g} times as large as its betas say ({name}); betas that come near show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gender is given as {value}, which is taken for {word} (0 neutral, 1 male, 2 female).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gender is given as {value:g}, which is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gender is given in an unknown form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gender is given as &apos;{value}&apos;, which is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotations of 21 to 24, 52, 53 or 55 joints: 63 or 69 numbers without the root, 66, 72, 156 or 165 with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bad} of {size} values NaN, infinite or too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {name} holds the root as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one rotation: 3, 4, 6 or 9 numbers, or rows of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root&apos;s rotation is that of {name}; {other} has another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} numbers or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 numbers, or rows of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is {name} divided by {other} ({by:g}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a code of VPoser, not a pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint rotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode it with the tool that wrote the file: vposer.decode(code)[&apos;pose_body&apos;] of human_body_prior gives 63 numbers, to be saved as body_pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a pose of SKEL, another body model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMPL&apos;s joint rotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the tool export the SMPL body that the SKEL one was fitted to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MHR (SAM 3D Body)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the mesh and fit a body to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MANO, a hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the tool&apos;s file with the whole body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLAME, a head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a body model, not a body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put body models into the SMPL folder of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a pose as a code of VPoser (32 numbers) only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode it with the tool that wrote the file: vposer.decode(code)[&apos;pose_body&apos;] of human_body_prior gives 63 numbers, to be saved as body_pose with betas and global_orient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a scene, not a body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with the body&apos;s parameters that the tool writes beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a scene or cameras, not a body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with the body&apos;s parameters beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds measures of a person, not a body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`hit solve FILE` makes bodies of its rows; the window takes measures under its table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a mesh, not a body&apos;s parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The angles are far too large for radians; they are taken as degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The angles are taken as {unit}, as said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is out of range: expected values within +-{limit:.4g} rad, found {most:.4g} rad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angles beyond two turns are brought back within one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are no quaternions: expected a length of 1, found {value:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rotations are taken as quaternions with w {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 6D rotations are taken as rows, since knees and elbows bend so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are no rotation matrices: they press a direction flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are no rotation matrices: they mirror the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rotation matrices are up to {far:.2g} off a rotation; the nearest ones are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has too many axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons, frames and numbers at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more axes than the pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows as the pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has other persons or frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} frames as body_pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fields {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no SMPL body model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put SMPL&apos;s own files into the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an {model} model; HIT needs SMPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {count} shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has too few shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sums from {low:.3g} to {high:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are no skinning weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows that sum to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has values that are not finite or too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole numbers from 0 to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names vertices that do not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parents {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not SMPL&apos;s tree of joints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no SMPL-X body model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parents that begin with {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not SMPL-X&apos;s tree of joints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no correspondence of SMPL-X and SMPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has values that are not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a device or pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a damaged or incomplete {kind} archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit into memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most:,} bytes unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists too many members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a directory of at most {most:,} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs more than {most:,} MB of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than {most:,} objects or instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is too large: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number has too many digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{constant} is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}, which no body needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was refused and nothing in it was run, because it asks for &apos;{refused}&apos;, which no body needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no complete pickle: it ends too early, after {count} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no pickle that can be read as data: it holds {error} (at byte {position})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no pickle, or a damaged one (at byte {position})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save bodies as plain numpy arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mark in place of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items for something that is no {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with unexpected options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with unexpected arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object outside of the file (persistent id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of too many digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pickle protocol of the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object without a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a registered extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a buffer outside of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a damaged .npz or zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a damaged .npz archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a damaged numpy array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an unsupported type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists of unequal lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of {dtype}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of shape {shape} and type {dtype} with {count} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text with impossible characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of impossible shape {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call of something that is no function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unexpected call of &apos;{text}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong arguments for &apos;{text}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object of an unexpected class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a numpy array with an unexpected state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a &apos;{name}&apos; with an unexpected state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a state for a {kind}, which has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dictionary with an unexpected state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array without a type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array without a valid shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of objects of shape {shape} without that many objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array whose data are text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of unsupported type {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of unsupported type (records or sub-arrays)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of unsupported byte order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of unsupported class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of unexpected order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array with unexpected axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in an unexpected encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object of an unexpected base class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} as a key or set element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dictionary without pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a collection without items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path that is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value that is neither a number nor text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sparse matrix without a valid shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sparse matrix without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sparse matrix with invalid row starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sparse matrix of shape {shape}, which is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sparse matrix with invalid indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sparse matrix with indices out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chumpy {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chumpy {kind} that does not fit its array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shape of too many dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an index that is no integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrays in other files beside it, as old joblib versions wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pickles within pickles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object outside of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tensor of an unsupported type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong arguments for &apos;{name}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tensor without a valid shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tensor larger than its numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no line of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its lines have different numbers of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds words between its numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no PyTorch file, or a damaged one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most:,} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than {most:,} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested more than {most} levels deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is trained for betas from -{limit:g} to {limit:g}; beyond, it extrapolates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is {height_cm:.1f} cm tall; by the scan&apos;s own size it would be {own_cm:.1f} cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meshes, one a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meshes of {names} vertices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no motion of a body model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}; distances are those of the first frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is another mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} vertices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no scan that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read as {value} ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scan anew, for example as PLY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most:,} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a vertex that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scan of a body, at least {fewest_points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds too little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no surface: all its points are one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no vertices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pred_vertices, as SAM 3D Body writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are no points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(points, 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are not SMPL-X&apos;s: there is nothing to convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs SMPL-X&apos;s own model for a true conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMPLX_{value}.npz or .pkl in the SMPL folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is another correspondence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} or {value} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no correspondence of this mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the official correspondence of the vertices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fitted as a surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The betas were SMPL-X&apos;s and are converted with the {gender} model of SMPL-X, {how}; the body lies {median:.1f} mm (median) from SMPL-X&apos;s, 95 % within {p95:.1f} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mesh has SMPL-X&apos;s vertices: SMPL&apos;s are taken by the official correspondence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mesh has SMPL-X&apos;s vertices: its joints are solved from them, and the body is fitted to the surface from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arms along the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hands on handles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arms up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not the size of a body in any unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not the size of a body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the scan down to one person, or name its unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like no body in any pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the scan down to one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mesh&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan is in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {axis} axis points from feet to head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body looks along its {axis} axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fit began with the pose: {pose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The height of a body from a photo is not known: compare it with the person&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is from a photo: its height was given, but what the picture does not show of its shape is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no body that could be fitted: half of it lies more than {median_mm:.0f} mm from the best body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the scan down to one person, or name unit and up axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows only {share:.0f} % of a body: too little to fit one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {share:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gender was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {gender} body agrees better with the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan was mirrored back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan&apos;s triangles face inwards: it is turned inside out, or left and right are exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat pieces beside the body were left out: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} % of {what} belongs to no body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan lacks {share:.0f} % of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one body is in the scan: the largest was fitted. Cut the others off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} % of the scan lies far from the body: look whether something else is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {share:.0f} % of the body is in the scan: the rest is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the scan lies more than {median_mm:.0f} mm from the body: clothes, hair, or no good fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan&apos;s triangles face inwards: if left and right are exchanged, fit it as mirrored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted as {gender}; a body of the other gender agrees nearly as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clothes hide the body: its girths are guessed from inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sure: {finding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a unit that is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm and kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the lowest to the highest point of the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inseam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest point of the trunk&apos;s middle above the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waist height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the narrowest waist above the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the right knee&apos;s joint above the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrowest across the neck&apos;s axis, right below the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level, at the chest&apos;s prominence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underbust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level, 4 % of the height below the chest&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waist, narrowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level, where the trunk is narrowest below the chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waist, midway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level, midway between lowest rib and iliac crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waist, iliac crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level, at the joint of spine 1 (about L4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waist, navel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level, at the navel of the mean body&apos;s skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level, where it is widest between crotch and pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh, upper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level, widest of the right leg below the crotch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh, middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level, half-way between the joints of hip and knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level, at the joint of the right knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level, widest between knee and ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level, narrowest between calf and ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>across the bone, half-way between shoulder and elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>across the straight arm, at the joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>across the bone, widest in its upper half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>across the bone, narrowest in the last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight arm: shoulder point, elbow, wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across the shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoulder points over the neck&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <comment>length along the skin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along the skin, from the neck&apos;s back to the waist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder breadth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the skin&apos;s points above the shoulder joints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest breadth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the cut at the chest&apos;s prominence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waist breadth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the cut at the narrowest waist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip breadth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the cut where the hip is widest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waist depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No body near this one has {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a value nearer to the present one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No body of {value:.0f} cm within {typed_beta:g} standard deviations has a body mass index of {bmi:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height</source>
        <comment>kind of measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>girth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <comment>kind of measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breadth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {definition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body, volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tissue}, volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume times {density} kg/l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tissue}, estimated mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as given, or else the tissues&apos; estimated masses together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{region}, volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{region}, {tissue}, volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume of this tissue in the region {region}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{region}, {tissue}, estimated mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level}, area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level}, {tissue}, area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}, thickness of the subcutaneous layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{definition}; along the normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{longest_m:g} m at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corners in one plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crosses itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are no places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {least} of three finite numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight / height^2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waist to height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waist (midway) / height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NICE NG246</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waist to hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waist (midway) / hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO 2008</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waist (iliac crest) to height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waist (iliac crest) / height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHANES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waist (iliac crest) to hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waist (iliac crest) / hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body shape index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waist (iliac crest) / (BMI^(2/3) height^(1/2))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krakauer 2012</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body roundness index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>364.2 - 365.5 sqrt(1 - (waist (iliac crest) / 2 pi)^2 / (height / 2)^2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thomas 2013</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conicity index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waist (midway) / (0.109 sqrt(weight / height))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valdez 1991</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body surface, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sqrt(height_cm weight / 3600)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mosteller 1987</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body surface, of the skin&apos;s mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area of the mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure volumes are is not known: {count:.0f} held-out subjects are too few, 9 are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interval: betas beyond {limit:g} are outside of what the model was tried on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interval: the volumes are not reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interval: ten betas do not say {share:.0f} % of how this person differs from the mean body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±: {level:.0f} % interval, from {count:.0f} held-out subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±: {level:.0f} % interval, from {count:.0f} held-out phantom subjects, not from people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals are widened by the spread of the scan&apos;s fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pose unlike the subjects&apos; scans (joints: {count:.0f}): what is shown there is less sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the line to the hip&apos;s joint and the upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between upper arm and forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between forearm and hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the line to the shoulder&apos;s joint and the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between thigh and shank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between shank and foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the iliac crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the buttocks&apos; largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-way along the upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waist at the iliac crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large for a reference table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no table of percentiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns age, L, M, S, or age, p5, p50, p95 and the like, and two rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} holds no numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rising ages and percentiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no LMS table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rising ages, and mu and sigma above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, {age:g} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>men of {low} years and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>men of {low} to {high} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>women of {low} years and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>women of {low} to {high} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{border} {centimetres:+.1f} cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions&apos; borders are moved: {borders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no region has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a region is of none before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder, across the arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armpit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android region, top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android region, bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gynoid region, top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gynoid region, bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DXA&apos;s region (GE Lunar enCORE), with level cuts at joints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no joint has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the joints&apos; weights do not sum to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the direction has no length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cut} (moved by {centimetres:+.1f} cm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the body: {cuts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the trunk: {cuts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the trunk and left leg and right leg: {cuts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the left arm: {cuts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the right arm: {cuts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the left leg: {cuts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the right leg: {cuts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what these leave of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what these leave of the left arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what these leave of the right arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what these leave of the left leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what these leave of the right leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond the shoulder&apos;s joint, across the bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond the elbow&apos;s joint, across the bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond the wrist&apos;s joint, across the bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond the knee&apos;s joint, across the bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond the ankle&apos;s joint, across the bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the left of the pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the right of the pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above a plane that rises to the left by 45 degrees from the neck&apos;s joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above a plane that rises to the right by 45 degrees from the neck&apos;s joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above a plane through the armpit that falls outward by 45 degrees: half the way from neck to spine 3 below the shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below a plane through the hip&apos;s joint that rises outward by 45 degrees, from the crotch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the iliac crest (spine 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as DXA&apos;s legs: through hip and crotch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head and neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gynoid region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 1.5 times the android region&apos;s height below the iliac crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down by twice its height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the iliac crest (spine 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up by 20 % of the way from there to the chin (half-way between neck and head)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no border has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is moved too far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left mid-thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right mid-thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>across the bone, half-way between the joints of hip and knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level, half-way between the joints of spine 1 (about L4) and spine 2: about L3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About L3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triceps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back of the right upper arm, half-way between shoulder and elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscapular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right of the back, half-way between the joints of spine 3 and neck, at half the shoulder&apos;s distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suprailiac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right side, a quarter of the way from the iliac crest (spine 1) to spine 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right of the navel by a fifth of the shoulder&apos;s distance from the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of the right thigh, half-way between hip and knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside of the calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside of the right calf, three tenths of the way from knee to ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is on no triangle of this skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many bodies have these measures: this one is the likeliest, nearest to the mean body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no measure is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no measure of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>air and rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>airways, lungs and whatever belongs to no tissue; counted as air, which weighs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{litres:.1f} l of tissue, {share:.0f} % of the body&apos;s volume, lie outside of the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LT, AT and BT together are {share:.1f} % of the body&apos;s volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{litres:.1f} l, {share:.0f} % of the body&apos;s volume, belong to no tissue, more than lungs can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surfaces are a sketch until the model&apos;s own are worked out: nothing is measured of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreliable shape: surfaces may intersect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:.0f} vertices could not be carried to this shape and are up to {error:.1f} mm off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure volumes are is not known: this model is not calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 finite numbers, not all 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shaped body in the standard pose (X-pose), whatever pose is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a positive number, kg/l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has numbers that cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pose-dependent displacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward beta network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRI value network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best or last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a .ckpt file in ckpts/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no last.ckpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the &quot;best&quot; checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s config.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a YAML configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a HIT configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keys train_cfg.networks and smpl_cfg.gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {title} is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another checkpoint of the model, or copy the file anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a readable checkpoint: it {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no state_dict inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Lightning checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SMPL buffer is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SMPL buffer is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most:,} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint may belong to another config.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer has another size than config.yaml says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, cpu, cuda, cuda:0 or mps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this device is not available here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs or use the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a list of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finite numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch sizes differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an array of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no SMPL body, and none was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMPL_{value}.pkl or .npz in the SMPL folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no SMPL folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set HIT_SMPL_DIR or the SMPL folder in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model folder or one of: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set HIT_MODELS_DIR to the folder that holds the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable network options ({value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditions enter at the first layer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedded conditions are not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only networks with weight normalisation are supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration phantom, not medical data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betas beyond 2: the model extrapolates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges without a letter lie askew to the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is too small for its notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it larger, or choose a plain picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no person&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this field was not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the field &quot;{name}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown slice field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slice shows one body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a batch of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model has no compressor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the field &quot;comp&quot; out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tissue classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tissues mixed by their probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skinning weights: a hue for each joint, mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displacement by body shape, over the tissue classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression of a lying body, over the tissue classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyan: the likeliest class has less than {percent:.0f} %, or is taken from nearby, calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyan: the likeliest class has less than {percent:.0f} %, or is taken from nearby, as the model says, not calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axial plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frontal plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sagittal plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oblique plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posed space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shaped space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canonical space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the field &quot;sw&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plane} at {place} cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shows}; {plane}, {space}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slice plane needs finite numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slice plane needs an extent and a spacing above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slice plane needs two unit directions at right angles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} and {up}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slice plane is too fine for its extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a larger spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown kind of slice plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the normal of a slice plane needs a length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slice plane&apos;s normal is parallel to its upward direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another upward direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plane is made coarser by a whole number of 1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown space for {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicts no tissue anywhere, so that there is nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train it further, or choose another checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{min_resolution} to {max_resolution} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surfaces take one body at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside of the body, and the lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lean tissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muscle and organs, with visceral and intramuscular fat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subcutaneous adipose tissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fat under the skin only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long bones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long bones of arms and legs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process ended with exit code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process ended with exit code {code}. Its last line: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process was ended by SIGKILL (perhaps by the system, for lack of memory). {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process was ended by {signal}. {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again to go on from its last checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checkpoint had been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its process is gone and did not say why: it was killed, or the computer stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its process {number} is gone and did not say why: it was killed, or the computer stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mesh &apos;{name}&apos; has wrong {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape (n, 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mesh &apos;{name}&apos; has vertices that are not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mesh &apos;{name}&apos; has faces that name vertices that do not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to export: no mesh has a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown mesh format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glTF is in metres with Y up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body, or another format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no PNG picture that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration phantom: its tissues are procedurally generated. Not medical data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record cannot be written as JSON: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an .html report, which a browser prints as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has letters that this program&apos;s PDFs cannot show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LT lean tissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AT fat under skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BT long bones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LT is lean tissue: muscle and organs, with the fat among them. AT is subcutaneous adipose tissue: what lies between skin and muscle, not the fat inside of the trunk, and not lipid, so that it must not be compared with DXA&apos;s fat mass. BT are the long bones of arms and legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods: The body is the one of ten shape coefficients{source}. Tissues were predicted inside it by the HIT model {model} (checkpoint {sha}), carried as surfaces to this body; their volumes are those in a standard pose, masses are volumes times {densities} kg/l. Measures were taken on the skin in a standing pose with the arms out, after ISO 8559-1:2017 and NHANES where named. Slices are those of the body with its arms a little out, seen from the feet, its right at the left. Percentiles: {nhanes}. HIT Viewer {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights and girths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths and breadths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint SHA-256 {sha}. Versions: {made}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight} (given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight} (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tissues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mass (est.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions, litres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subcutaneous layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waist (crest) to height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waist (crest) to hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} ({group})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentiles among {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentiles of own tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axial, chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axial, navel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axial, mid-thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frontal, middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {areas} cm2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large for a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no logo that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG or JPEG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a medical device: for research and teaching, not for diagnosis or treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height differs by {apart:.1f} cm between visits: are all bodies of one grown person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight is given at some visits and estimated at others: its changes and those of BMI tell nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* larger than the least significant change (LSC), {factor} times the precision error: two repeats differ by more only once in twenty times. Precision errors: {source}. Where none is stated, a change may be that of repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No precision stated: whether a change is more than the difference of two repeats cannot be told. With precision errors of your own, stated when a report is written, each change is set against the least significant change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves run from {first} to {last}, each over a tenth of the first value at least; a grey band is the LSC around the first visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brackets: change since the first visit. The bodies are models of the person; how far a change of the body&apos;s shape is one of the person depends on how each was obtained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as given, source not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no precision error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are too many for a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are of different models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several visits have one date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} visits, {first} to {last} · model {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure}: {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight (given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight (given or estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report that this program wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no numbers of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a damaged record ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.glb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body is too large for a GLB file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose display detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one body at a time can be rigged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one plane and one field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these are too many slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a larger step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera needs two kept views or more: View, Kept views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no bodies or scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds too many cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no table of marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no list of cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column named file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a file of another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV in UTF-8 (of a spreadsheet: CSV UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} numbers within +-{limit:.4g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no motion to record: open one first, or choose another kind of film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pinned body to start from: pin one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body A is of another model: a film from A to B needs two bodies of one model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no place for a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>across the line of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is inside out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low at most high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are no weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three numbers that add up to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number below {faces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to {most} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has other places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} on the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are no corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most} of x, y and z in metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x, y and z of length 1, of a tape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows one body as it was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave person and up out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged or no session ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no session of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format &quot;{format}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries no session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture exported by this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds what cannot be ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries a record that cannot be read ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that this program wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive kg/l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm and kg, 0 where free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read as a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {count} persons. Which one shall be shown?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated with the model that is shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no person was chosen, nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show another person of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axis that is up in the file&apos;s world, found or chosen; choosing one shows the body in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up: found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up: Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up: Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up: -Y (camera)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up: as file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the file ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read, left out or assumed when the file was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has angles that are far too large for radians, and are taken as degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which unit are they? As radians most would be more than a whole turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: nothing was chosen, nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not say whether the body is a man&apos;s or a woman&apos;s, and its betas mean another body for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body in {name} is neutral; there is no neutral model, and its betas mean another body for each gender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model shall show such bodies? The answer is kept; the model can be changed at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no gender: shown with {model}, as chosen before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting the shape of {name} from SMPL-X&apos;s model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {file} in the SMPL folder of the settings the shape would be converted truly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of {date}, made with the model {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {count} visits; the last one is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases of a folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the bodies and scans of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases of a CSV file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the files that a CSV names in its column named file; columns name, age, weight_kg go into reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases yet: open a folder or a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {count} cases, {marked} marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for cases in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click shows a case; Ctrl+Page down and Ctrl+Page up go on and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of this case; kept in a CSV beside the cases. A second click takes the mark away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this case; kept with its mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit scans...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit a body to every scan of the list, one after the other; asks for a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (HTML), which open again...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, for reading...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report of every body, and of every scan that was fitted; asks for a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has no scans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no body to report of: fit the scans first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports begun: {count}. Scans that are not fitted yet, and have none: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} begun, see Jobs below on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marks beside the cases cannot be read, and are left alone: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks cannot be written beside the cases and are kept in {path}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks could not be kept: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export meshes...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surfaces of skin and tissues, in metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rigged body...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin and tissues on SMPL&apos;s joints with a shape target per beta, for animation programs (GLB, metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export slices...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture per slice plane, with scale and record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export slice series...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures along an axis, with scale and record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export label volume...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tissue of every voxel: NIfTI (RAS millimetres) or DICOM-SEG (LPS millimetres), with images and a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture as drawn, in any size; dropped onto the window it brings this state back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save movie...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film of what the 3D view shows: a motion, or one that is made of this body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save numbers...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes, masses, lengths and profile as a table (CSV), one unit per column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write report...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page to hand over: pictures, slices, measures, tissues, indices and percentiles (HTML or PDF, A4). Age and weight are those of the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on the page alone: in no file&apos;s name, and it is not remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save differences...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table that compares this body with the pinned one (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glTF, binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIfTI, compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIfTI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM segmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animated picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posed: the body as given. Shaped: the same body in the X-pose. Canonical: the mean body in the X-pose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaped (X-pose)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canonical (betas 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: about 850,000 vertices. Display: about 60,000, as the window draws them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display: about 60,000 vertices and 22 MB. Full: about 850,000 and 260 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the format allows: GLB and OBJ keep layers apart in one file, PLY and STL get a file per layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the format allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file per layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millimetres in NIfTI&apos;s or DICOM&apos;s axes lie on a label volume of the same body in any viewer. GLB has metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metres, Y up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millimetres, RAS (NIfTI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millimetres, LPS (DICOM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which slice planes, where they stand now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those shown in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voxel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of evaluated points, in millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain picture, for papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the border out: colours and what they mean, the body&apos;s sides, scale, and what to be warned of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way the planes lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axial, along height y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontal, along depth z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sagittal, along side x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position of the first plane, in centimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position of the last plane, in centimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of the planes, in millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the picture with its border, in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <comment>of a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the picture with its border, in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the background out, for slides and papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer side of the movie&apos;s pictures with their border, in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens in it; a motion and a pinned body A must be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turntable: once around the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape: a beta from -2 to 2 and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From body A to this body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices: from the feet to the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera: through the kept views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16:9, as screens are (1920 x 1080)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the pictures have the 3D view&apos;s shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds, at 30 pictures a second; a motion has its own length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera through the kept views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views are kept in the View menu, two at least; otherwise the camera is that of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which shape parameter is swept, 1 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices show: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space: {space}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin: distance from body A&apos;s, shapes compared in one pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside of A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm outside of A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire frame: body A, pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: body A, pinned; right: body B. Sides and scale hold for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the middle of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {name} to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {count} files to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: no movie was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that made the movie ended before it was complete: the log may tell why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pinned body to compare with: pin one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no body yet: wait until it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the exact values of this body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports and fits to scans: how far they are, what came of them, and what failed (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs: {count}, {percent} % of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been exported or fitted since the program began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}: see Jobs, below on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %, about {count} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %, about {count} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program for folders was found. The folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is done off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that are not finished: {count}. Close, and cancel them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{menu} &gt; {below}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting man, cut through the left thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy woman: tissue areas against height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slim and heavy woman side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body file: arms at the sides, with shape and pose of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body file: upright, hands on the thighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sagittal plane through the thigh, everything on the body&apos;s left of it cut away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Profile panel: where along the height the tissues lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body A pinned, body B beside it, and their differences in the Compare panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slim woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide - HIT Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Alt+left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Alt+right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} ({page})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s reference is not part of this guide: `make docs` builds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the tour (Escape). It does not come again; Help &gt; First tour shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a slider: body and tissues follow at once. A double-click resets it. The line below marks how far the model can be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to turn, use the wheel to zoom, click a joint to pose it. View &gt; Layers shows and hides skin, fat, lean tissue and bones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three cuts through the body. Drag the crosshair to move the planes, use the wheel to step through, double-click to enlarge one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes, estimated masses, height and girths. Enter a height or girth to get a body that has it. Grey numbers are not to be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File exports meshes, slices, tables, pictures and films. Ctrl+K finds every command, F1 opens the guide, and File &gt; Examples holds bodies to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About HIT Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy version and citations as text, with BibTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h2&gt;HIT Viewer {version}&lt;/h2&gt;&lt;p&gt;Shows the tissues that the HIT model predicts inside a body.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The embedded bodies and models are a demonstration phantom, procedurally generated: not medical data. This program is no medical device.&lt;/b&gt;&lt;/p&gt;&lt;h3&gt;Please cite&lt;/h3&gt;{citations}&lt;h3&gt;Licences&lt;/h3&gt;&lt;p&gt;Apache License 2.0. It uses PySide6 (LGPL 3), PyVista and pyvistaqt (MIT), VTK (BSD), PyTorch (BSD), NumPy and SciPy (BSD), scikit-image (BSD), trimesh (MIT), libigl (MPL 2), superqt (BSD), pyqtgraph (MIT), psutil (BSD), nibabel, pydicom and highdicom (MIT), OpenCV (Apache 2) with FFmpeg (LGPL 2.1).&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model of the tissues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body model that HIT is made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body that the demonstration phantom comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left collar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right collar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left collar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right collar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures and indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show measures and indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breadths and depths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight and indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waist/height, crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waist/hip, crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body roundness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface, of the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to show or hide these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {definition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken on the body standing with arms out, whatever its pose. Click to draw its line on the body; click again to take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rank} percentile of {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rank} percentile of {group}; {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, as given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As entered above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tissues&apos; volumes times their densities. Enter the person&apos;s own above, if you know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the weight given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the estimated weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s age in years, for percentiles of that age. Empty: of all adults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s weight on the scales, in kilograms, for the indices. It changes no shape. Empty: estimated from the tissues&apos; volumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a table of my own...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV of this measure by age: columns age, L, M, S, or age, p5, p50, p95 and the like; lengths in cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own tables: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own tables need the age: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentiles are of {group} in the United States, 2021 to 2023 (NHANES).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no percentiles for people below {years} years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no percentiles: this model is neither a man&apos;s nor a woman&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fat has none: AT is the fat under the skin, tables hold DXA&apos;s fat of the whole body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AT is adipose tissue under the skin, as MRI shows it in a lying person: not the fat inside of the trunk, and not lipid. DXA&apos;s fat mass is the lipid of the whole body. To set one against the other would mislead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass
(est.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of body
volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AT  fat under skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes and masses are those in the standard pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes are those in the standard pose. Bending the joints changes the surfaces drawn here, which hold: {volumes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reliable volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the model&apos;s reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extrapolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airways, lungs and what belongs to no tissue: the body less LT, AT and BT. Counted as air, which weighs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume inside the skin. Its mass is an estimate: the tissues&apos; volumes times their densities; air and rest count as weightless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of the body standing with arms out, in centimetres. Enter a value to fit the shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated mass of the body, in kilograms. Enter a value to fit the shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked: this number is held. Ticked measures and the one that you enter are met together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {wanted} {unit} is held, this body is {gap} {unit} too {direction}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The likeliest of many bodies with these measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {wanted} {unit} was entered, this body is {gap} {unit} too {direction}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {wanted} {unit} is wanted, this body&apos;s is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a measure to hold it while you enter another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked measures are met together, by the likeliest of many bodies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all could be met: {missed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {gap} {unit} too {direction}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 at the mean shape: height {height:+.1f} cm, volume {volume:+.1f} l, weight about {weight:+.1f} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember these numbers and show the change since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes, masses, lengths, thickness, areas of the slices and the profile, with the densities used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} has several separators: use one decimal point or comma, and none between thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} is not understood here: use {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. Nothing was changed; Escape brings {value} back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole regions, litres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of arms and legs, litres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to right, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas at levels, cm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thickness of the fat, mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume on the left by that on the right; above 100 %: more on the left. None below 10 ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {definition}.
Volume {body} l. Estimated masses: {masses}.
In the standard pose. Click to draw where it ends on the body; click again to take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {definition}.
Click to draw it on the body; click again to take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {definition}.
The whole cut: {body} cm². Click to draw it on the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border of a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the border lies from its place at the joint, both sides together: towards the end of an arm or leg, upward at the neck, into the android or gynoid region. At most {most} cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the joints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all borders of regions back to their places at the joints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved borders: {borders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions are measured when the body rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then click two points of the skin: the distance between them, straight and along the skin, in the pose shown (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then click a limb, the neck or the trunk: a tape lies around it there, across the bone or, on the trunk, level. As all girths it is taken on the body standing with arms out (G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then drag a line in a slice: its length, and how much of it lies in each tissue (Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then click the corners of an outline in a slice, and the first one again or double-click: its area, and that of each tissue in it (Shift+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The angle at a joint, in the pose shown; 180 degrees is straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tape in a plane that you set: at a height that you type, at a slice plane, tilted; around the part that you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tape in plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line in slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area in slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a height...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the {axis} slice plane...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the chosen tape&apos;s plane...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay a tape in a plane here...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane of a tape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height above the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the tape&apos;s middle, above the lowest point of the skin, in the pose shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the level: the front is lower, with a minus sign the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the level: the body&apos;s left is lower, with a minus sign the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height and tilt are those of the pose shown now. From then on the tape keeps its place on the skin and turns with the part; as all girths it is measured on the body standing with arms out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plane misses the body, whose heights are 0 to {height:.1f} cm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen measure (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure between two points of the skin, around a part of the body, or at a joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines and areas in slices stay where they were drawn: they do not follow the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the first of two points on the skin; Escape ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the second point on the skin; Escape ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where the tape shall lie; Escape ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a line in a slice; Escape ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the corners of an outline in a slice, the first again or twice to close it; Escape ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure a distance on the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay a tape around a limb or the trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the angle at a joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay a tape in a plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure along a line in a slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure an area in a slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure a distance from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay a tape around here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for {most} own measures: remove one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{straight:.1f} cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{straight:.1f} cm ({along:.1f} along the skin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value:.1f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length:.1f} cm: {tissues} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area:.1f} cm²: {tissues}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outline crosses itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: length of the line, and how much of it lies in each tissue; in the slice where it was drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: area of the outline, and of each tissue in it (cm²); in the slice where it was drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along it: {stretches}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value:.1f} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays where it is when the body changes; a click shows its slice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degrees:.0f}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on this body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the straight distance and, in brackets, the shortest way along the skin; in the pose shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This skin is no closed simple surface: the way along it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: convex hull of the skin&apos;s cut, as a tape spans hollows; on the body standing with arms out, whatever its pose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: convex hull of the cut of the {part} in the plane that was set, which keeps its place on the skin and turns with the part; on the body standing with arms out, whatever its pose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {definition}, in the pose shown; 180 degrees is straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tape in plane, then Change, moves and tilts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 or a double click renames it, Del removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fitting a body to {name}: {percent:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fit was cancelled; the scan stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: the body stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body lies on the scan, half of it within {median:.1f} mm: the panel Fit to scan has the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of {name} is shown. {caution}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of {name} is shown. The scan stays beside it until it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found out: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the scan&apos;s numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan&apos;s axis that points from feet to head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan&apos;s axis that the body looks along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose body is fitted; both are tried if it is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s standing height: the scan is made as large; needed for bodies from photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tall is the person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is from a photo, which does not tell how tall the person is. All sizes depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose clothes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the body inside of clothes; its girths are then a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan shows left as right: turn it round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the scan is seen: nothing once the body is fitted, or it would cover the colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the fitted body is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the scan in the slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the slices&apos; planes cut the scan, however much of it is seen in 3D; exported slices have none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the scan&apos;s body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit again with what is said above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the fitted body: one step that can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the scan away; the body stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body moves onto the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance: median {median:.1f} mm, 95 % within {p95:.1f} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the ten betas: {mm:.1f} mm, {share:.0f} % of how the person differs from the mean body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the fit, volumes: {shares}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ±{percent:.1f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} below ±{percent:.1f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the scan leaves the tissues&apos; volumes open: 20 bodies whose betas fit it about as well were drawn, and their volumes compared (standard deviation). The table&apos;s intervals are wider by it once the body is accepted. It does not tell how well ten betas say the person: that is the share that is not in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{finding} ({percent:.0f} % sure).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{finding} (given).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper arm, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thigh, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inseam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan inside the body by {most:g} mm (blue) to outside by {most:g} mm (red)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its body was fitted to the scan {path}: open that to see both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its body was fitted to the scan {path}, which is not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its body was fitted to the scan {path}, on another machine: not looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its body was fitted to a scan, as {path} tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted to a scan ({unit}, {up} up), as {path} tells
Distance: median {median:.1f} mm, 95 % within {p95:.1f} mm
Not in the ten betas: {unexplained:.1f} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted to {path} ({unit}, {up} up)
Distance: median {median:.1f} mm, 95 % within {p95:.1f} mm
Not in the ten betas: {unexplained:.1f} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape was changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thickness of the fat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android and gynoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour the skin by the thickness of the fat under it, or by the regions that tissues are measured in. Both belong to the body&apos;s standard pose and go along with the skin; regions&apos; borders are drawn to about 1 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured (head, hands, feet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm of fat under the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours are being measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head and neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>android</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gynoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}, left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tissues&apos; colours, mixed by their probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyan: the likeliest class has less than 75 %, or is taken from nearby. Other colours are the tissues&apos;, pale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour for each joint, mixed by the skinning weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displacement from this shape to the mean one: red, green and blue grow with x, y and z; grey is none, full colour {strong} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset that undoes a lying body&apos;s flattening: red, green and blue grow with x, y and z; grey is none, full colour {strong} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LT {LT:.0f} %  AT {AT:.0f} %  BT {BT:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent:.0f} % sure (calibrated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent:.0f} % sure, as the model says (not calibrated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how sure: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{joint} {weight:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length:.1f} mm (x {x:+.1f}  y {y:+.1f}  z {z:+.1f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Densities, kg/l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density of {title} in kg/l, for the estimated mass. Cited: {density:.2f} ({source})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered here (cited: {cited:.2f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the cited densities again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: mass estimated as volume times {density:.3g} kg/l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subcutaneous thickness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the skin to where subcutaneous fat ends, along the inward normal, in millimetres. The point stays on the same spot of the skin when shape or pose change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then click the skin in the picture; clicks choose no joints meanwhile (M; Escape ends)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At crosshair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure at the skin nearest to where the three slice planes meet (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the measured point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no point chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:.1f} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lean tissue below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a point of this body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the skin to measure what lies under it; Escape ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subcutaneous {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure thickness on the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure thickness at the crosshair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surfaces of this model are still being worked out: nothing can be measured of them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the graphics card&apos;s memory is short: computing in smaller pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the graphics card&apos;s memory ran out: computing on the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card&apos;s memory ran out while another model was shown: begin this export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin body A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this body as A; the one you go on editing is B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin body A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the pinned body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show body A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As colours: distance on the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a ghost around B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side, cameras linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&apos;s skin coloured by its distance from A&apos;s (shapes in one pose), A&apos;s skin as a wire frame around B, or A with all its layers to the left of B (Shift+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines of body A in the slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the slices&apos; planes cut A&apos;s skin and, more faintly, its tissues; exported slices have none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&apos;s skin inside (-) or outside (+) of A&apos;s, mm; pose left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin body A, then change shape, pose or model: the differences appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B - A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} volume, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} mass (est.), {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} share, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save volumes, estimated masses, shares and lengths of A and B and their differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body A (pinned)
{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body B (being edited)
{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side or on one body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut everything away outside of a box; the cuts are closed (X). Drag the dots on its faces in the picture, or set the faces here, in centimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set all six faces just outside of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the {face} face of the box stands along {axis}, in centimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the fat&apos;s thickness here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the slice planes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the nearest joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings found in the trainings folder. Tick several to lay their curves over each other and compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trainings yet. Start begins one as it stands under New: on phantom subjects, which are made first, from the embedded phantom. No files of your own are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pausing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{epoch} of {total} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{epoch} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made} of {wanted} subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait after the step under way, and free the processor; Resume goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End after the epoch under way and write a checkpoint, from which Go on continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End at once; what was learned since the last checkpoint is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again with the same options; it continues from its last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the body with what this training has learned so far; the training goes on meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage 1 learns how the body moves and holds no tissues yet: train stage 2, then look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checkpoint has been written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest: the checkpoint written last. Best: the one with the highest validation accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the form under New with the options of this training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the message, the command and the end of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: trainings go on when this window closes, and are found again when it opens. Click to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings go on without the window: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training {name}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing what {name} has learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: the body itself (implicit SMPL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2: tissues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage 1 learns shape and skinning from synthetic bodies; stage 2 starts from it and learns tissues from scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the body model and of the subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phantom subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phantom subjects are made first if they are not there yet; a folder holds GENDER/SPLIT/*.gz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of phantom subjects; making one takes some ten seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the data set; empty: HIT_DATA_DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage 1 training whose networks stage 2 starts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (standard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded phantom (for phantom subjects)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {name} yet: train stage 1 first, or start from something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing (learns everything)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the training, of its folder and of the model; a training of the same name goes on where it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that holds the training&apos;s folder; empty: the first models folder of the settings, else your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds through all subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects per step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the optimizer (Adam)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: a graphics card if there is one; cpu, cuda:0, cuda:1, mps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random numbers depend on it alone: the same seed draws the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes after which the training ends with a checkpoint, at the end of the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any option of `hit train`, as key=value, apart by blanks or lines; `hit train --options` lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key=value, e.g. data_cfg.n_pts_mri=4000 trainer.check_val_every_n_epoch=5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Start runs, in a process of its own; it can be run in a terminal as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the training; it goes on when the window closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the options...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options are valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note} {count} phantom subjects are made first, some ten seconds each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options could not be checked: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} exists and goes on after {epoch} epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a training of this name is running. Stop it first, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a training of this name exists, of another stage or gender. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training could not be started: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses above, scores below. Move the mouse or use the arrow keys to read values; wheel or + and - zoom, drag or Shift and arrow keys pan, double-click or Home shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic axis for losses; values of zero and below are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the curves are drawn against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves appear with the first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a curve in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the training&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle slice of the first validation subject after each validation: prediction, truth, difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first validation of stage 2 draws a slice here: prediction, truth, difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction | truth | difference, of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best metrics of the ticked trainings, and the options in which they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick trainings in the list to compare them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write report of visits...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several bodies of one person with their dates: changes, curves, and a page each (HTML or PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies of one person on several days: body files, fits, and reports, which bring their date and all their visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age at the first visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In years, for percentiles; at later visits the person is older by as much as the dates say. Until it is typed it follows from the age that the panel or a report tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of this visit, for example {example} or {iso}; only reports know theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s own on that day; empty: the tissues&apos; estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body files, fits (NAME_body.npz) and reports (HTML) of the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the body shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body in the window, as it is now, with its weight and its own measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in the order of the dates in any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies and reports ({bodies} {reports});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviations of your own repeats, in each measure&apos;s unit. A change is marked where it is more than {factor:.2f} times the precision error. They are kept for the next report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the report, for example: ten repeats by two persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{typed}&quot; is no day: write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is not between 1900 and today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least two bodies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} have the same date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report takes at most {most} visits: {name} was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is {one} and {second} is {other}: visits are those of one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The betas of {first} are those of {one}, of {second} those of {other}: changes would not be the person&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} are shown by different models: take one of them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a scan: open it, fit a body to it, and add the body shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a session: open it, and add the body shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds {count} persons: open it, choose one, and add the body shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HIT Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{body} - {model} - HIT Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{body} - {model} - HIT Viewer - demonstration phantom, not medical data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{space} betas on {own}: another body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>betas of another gender&apos;s body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMPL folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set your SMPL and HIT folders in Settings, to see the body that these betas belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these betas on the model of the other gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s body is {gender}: shown with {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AT  subcutaneous fat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LT  lean tissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BT  long bones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lungs (empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body&apos;s surface, as its parameters give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subcutaneous adipose tissue: fat under the skin only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean tissue: muscle and organs, with visceral and intramuscular fat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long bones of arms and legs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height y of the horizontal plane, in centimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth z of the plane that faces you, in centimetres; forward is positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position x of the plane from front to back, in centimetres; the body&apos;s left is positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tissue probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skinning weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape displacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bones in a glass body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oblique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which body and tissues are computed; betas, pose and camera stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape component {number}, in standard deviations. Double-click resets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tall (SD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slim (SD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape {number} (SD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond {limit:g} the model extrapolates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set all ten betas to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw ten betas between -{limit:g} and {limit:g}, the model&apos;s reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a joint here or click it on the body; by keys: arrows, or the first letters of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend (x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twist (y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side (z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twist (x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swing (y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise (z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt (x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn (y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean (z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation vector of the {joint} about {axis}, in degrees. Double-click resets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag limbs in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a limb with the mouse and drag it: its joints turn within their usual limits. Beside the body, and with this switched off, dragging turns the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the joint of the other side as a mirror image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pose by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright at the origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore the file&apos;s orientation and position, so that the body stands in the middle of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation and position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left (x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up (y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation of the body along {axis}, in centimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is taken away of the body; the cuts show its tissues, bones stay whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body&apos;s own side that is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what faces me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you turn the body, the part that faces you is taken away; without, always the same part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacities and visibility that go well together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of this layer, in percent: the opaque skin hides it, but for its cuts where the body is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of this layer, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of this layer, in the picture and in the slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a colour...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin as wireframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the skin&apos;s triangles as lines; without, the skin is translucent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour-blind safe palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okabe and Ito&apos;s colours, in the picture and in the slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice planes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the {axis} plane in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut away what lies above the axial plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut away what lies in front of the frontal plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut away what lies on the body&apos;s left of the sagittal plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the slices show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the body is lit: by three lamps, from the camera, or softly from all sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How finely surfaces are drawn. Automatic: with a graphics card all vertices at rest, a tenth of them in drags and without one. Exports are always as fine as they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag: move the crosshair. Wheel: step through. Ctrl+wheel: zoom. Right drag: pan. Double-click: take the main area, or give it back. By keys: arrows move the crosshair, Page up/down step, + and - zoom, Ctrl+arrows pan, Home fits, Return enlarges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>girth {girth} cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tissue} at the crosshair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken from nearby: no part of the model lies exactly here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % taken from nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatch what is taken from nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In folds of the skin and where parts touch, no part of the model may lie exactly at a pixel: it then shows what lies nearest. Hatched, also in exported slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this: choose a lower detail, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing {model}: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {model}...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarse surfaces: those of {model} are being worked out ({percent} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surfaces of {model} are prepared now: working them out in the background failed. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the body before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coarse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick (volumes to about half a percent): exact values follow as soon as the body rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These values are of the body before the last change; new ones are being computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual {value:.3f} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:.0f} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {value:.0f} mm off while dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extrapolated: betas beyond {limit:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be opened ({bodies} {scans} *{session} *.png *.html);;Bodies and motions ({bodies});;3D scans ({scans});;Sessions (*{session});;Exported pictures (*.png);;Reports (*.html);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open model...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save body...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body (*.npz);;Body (*.pkl);;Body (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HIT Viewer session (*{session})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this view for films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the kept views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View {number}: {side}, {metres} m away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View {number}: {side}, {degrees}° from above, {metres} m away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View {number}: {side}, {degrees}° from below, {metres} m away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views kept for the film &quot;Camera&quot;: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking {name}: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name} was cancelled: nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading the file (Escape); everything stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} names a model outside of the folders that are known here: {models}

Nothing there was looked at. Shall the model be opened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was not opened: shown with {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pinned body, whose model was not opened, is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were working on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept of an earlier run could not be read and was moved aside. It is now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMPL folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with SMPL_MALE.pkl, SMPL_FEMALE.pkl or their .npz; only for checkpoints without a body inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders that hold HIT models, each a folder with config.yaml and ckpts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where models compute; automatic takes a graphics card if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands above the pages that File &gt; Write report makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture above the pages that File &gt; Write report makes (PNG or JPEG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable, {gender}, checkpoints: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: no models in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMPL bodies found: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SMPL bodies found (not needed for models that carry their own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes on: {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Restore what you were working on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>bright colours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3D alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3D and a strip of slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3D and slices, two by two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One slice large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all that the window writes; changed at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small (90 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large (115 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (130 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest (150 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3D drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card: straight to the screen. Processor: in memory, then copied; quicker without a graphics card, and worth a try where the 3D view stays black. Changed at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes with the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to this body before closing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of each tissue in all parts of the body against height: arms beside the trunk count too. Click or drag to move the axial plane; arrow keys move it by 5 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area with arms and legs, cm²,
against height y, cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind the {axis} plane to a place of the body: it then follows shape and pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes by body mass index, and shapes kept by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this shape...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body mass index {value:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the present height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated mass over height squared, kg/m². Changes Slim, and Tall so that the height stays, until the tissues&apos; volumes times their densities give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a body with a body mass index of {value:g}...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape with a body mass index of {value:g}, by the estimated mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body mass index of {value:g} lies beyond the model&apos;s reach: this shape is extrapolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame of the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the motion; the body keeps its pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{joint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{axis} plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a file is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the crosshair, 5 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up / down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step through, 5 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, 1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male (demonstration phantom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female (demonstration phantom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing: the training&apos;s options are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The movie was not completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large for a small picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded yet: choose one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the film is incomplete, the disk may be full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no slice plane is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one, or choose all planes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the zero pose: upright, arms out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the pose shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the X-pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the mean body, in the X-pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{definition}; 180 is straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convex hull of the skin&apos;s cut, across the bone on limbs, level on the trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convex hull of the cut of the {part}, across the direction ({way}) of x, y and z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight between two points of the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortest way along the skin between the same two points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, along the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something newer is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
