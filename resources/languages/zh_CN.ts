<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>is a folder</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>a file name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>is there already, with other files in it</source>
        <translation>已存在，且其中有其他文件</translation>
    </message>
    <message>
        <source>Choose another name, or move it away</source>
        <translation>请另选名称，或将其移走</translation>
    </message>
    <message>
        <source>Choose another folder or free some space</source>
        <translation>请另选文件夹，或释放一些空间</translation>
    </message>
    <message>
        <source>cannot be written: {reason}</source>
        <translation>无法写入：{reason}</translation>
    </message>
    <message>
        <source>the demonstration phantom</source>
        <translation>演示体模</translation>
    </message>
    <message>
        <source>an unknown body model</source>
        <translation>未知的人体模型</translation>
    </message>
    <message>
        <source>These betas belong to {space}; this body is {own}: another body, whose size and weight are not the person&apos;s.</source>
        <translation>这些 beta 属于{space}；此人体为{own}：是另一个人体，其身材和体重并非本人的。</translation>
    </message>
    <message>
        <source>Whether these betas mean the same body here is not known: they belong to {space}, this body is that of {own}.</source>
        <translation>不知道这些 beta 在此是否表示同一人体：它们属于{space}，此人体属于{own}。</translation>
    </message>
    <message>
        <source>The file&apos;s body is {gender}, this model is {own}: the same betas mean another body here.</source>
        <translation>文件中人体的性别为{gender}，此模型为{own}：相同的 beta 在此表示另一个人体。</translation>
    </message>
    <message>
        <source>The file&apos;s body is {gender}, this model is {own}: the same betas mean another body for each gender.</source>
        <translation>文件中人体的性别为{gender}，此模型为{own}：相同的 beta 对不同性别表示不同的人体。</translation>
    </message>
    <message>
        <source>of unknown gender</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>has an unknown ending</source>
        <translation>扩展名未知</translation>
    </message>
    <message>
        <source>.npz, .pkl or .json</source>
        <translation>.npz、.pkl 或 .json</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>hips</source>
        <translation>臀部</translation>
    </message>
    <message>
        <source>mid-thighs</source>
        <translation>大腿中部</translation>
    </message>
    <message>
        <source>knees</source>
        <translation>膝部</translation>
    </message>
    <message>
        <source>ankles</source>
        <translation>踝部</translation>
    </message>
    <message>
        <source>lower spine (about L3)</source>
        <translation>下段脊柱（约 L3）</translation>
    </message>
    <message>
        <source>middle spine</source>
        <translation>中段脊柱</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>胸部</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>肩部</translation>
    </message>
    <message>
        <source>elbows</source>
        <translation>肘部</translation>
    </message>
    <message>
        <source>left thigh</source>
        <translation>左大腿</translation>
    </message>
    <message>
        <source>right thigh</source>
        <translation>右大腿</translation>
    </message>
    <message>
        <source>left upper arm</source>
        <translation>左上臂</translation>
    </message>
    <message>
        <source>right upper arm</source>
        <translation>右上臂</translation>
    </message>
    <message>
        <source>not an SMPL body model</source>
        <translation>不是 SMPL 人体模型</translation>
    </message>
    <message>
        <source>the keys {names}</source>
        <translation>键 {names}</translation>
    </message>
    <message>
        <source>wrong shape</source>
        <translation>形状错误</translation>
    </message>
    <message>
        <source>values that are not finite</source>
        <translation>含有非有限值</translation>
    </message>
    <message>
        <source>too few shape components</source>
        <translation>体型分量过少</translation>
    </message>
    <message>
        <source>at least {num_betas}</source>
        <translation>至少 {num_betas} 个</translation>
    </message>
    <message>
        <source>a face names a vertex that does not exist</source>
        <translation>有面引用了不存在的顶点</translation>
    </message>
    <message>
        <source>joints are not listed after their parents</source>
        <translation>关节未排在其父关节之后</translation>
    </message>
    <message>
        <source>a {kind} that is no array of numbers</source>
        <translation>不是数字数组的 {kind}</translation>
    </message>
    <message>
        <source>is not numeric</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>{bad} of {size} values NaN or infinite</source>
        <translation>{size} 个值中有 {bad} 个为 NaN 或无穷大</translation>
    </message>
    <message>
        <source>has values that are no numbers</source>
        <translation>含有不是数字的值</translation>
    </message>
    <message>
        <source>finite values</source>
        <translation>有限值</translation>
    </message>
    <message>
        <source>values within +-{limit:.4g}{unit}</source>
        <translation>±{limit:.4g}{unit} 以内的值</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>单个数字</translation>
    </message>
    <message>
        <source>shape {shape}</source>
        <translation>形状 {shape}</translation>
    </message>
    <message>
        <source>has the wrong size</source>
        <translation>大小错误</translation>
    </message>
    <message>
        <source>1 to {most} numbers</source>
        <translation>1 至 {most} 个数字</translation>
    </message>
    <message>
        <source>72 values are global_orient (3) and body_pose (69) in one: pass them apart, or in files as &apos;pose&apos;</source>
        <translation>72 个值由 global_orient (3) 和 body_pose (69) 合成：请分开传入，或在文件中存为 &apos;pose&apos;</translation>
    </message>
    <message>
        <source>Rotation matrices are not supported: convert them to axis-angle vectors</source>
        <translation>不支持旋转矩阵：请将其转换为轴角向量</translation>
    </message>
    <message>
        <source>is unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>male, female or neutral</source>
        <translation>male、female 或 neutral</translation>
    </message>
    <message>
        <source>shape (frames, {names})</source>
        <translation>形状 (帧数, {names})</translation>
    </message>
    <message>
        <source>has the wrong shape</source>
        <translation>形状错误</translation>
    </message>
    <message>
        <source>{length} frames as in body_pose</source>
        <translation>{length} 帧，与 body_pose 相同</translation>
    </message>
    <message>
        <source>has another length</source>
        <translation>长度不一致</translation>
    </message>
    <message>
        <source>above 0, at most {most:,} frames/s</source>
        <translation>大于 0，至多 {most:,} 帧/秒</translation>
    </message>
    <message>
        <source>is no frame rate</source>
        <translation>不是帧率</translation>
    </message>
    <message>
        <source>is outside</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>站立</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>坐姿</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>行走</translation>
    </message>
    <message>
        <source>Arms up (MRI)</source>
        <translation>双臂上举 (MRI)</translation>
    </message>
    <message>
        <source>betas with body_pose, pose or poses</source>
        <translation>betas 与 body_pose、pose 或 poses</translation>
    </message>
    <message>
        <source>Which axis of the file&apos;s world is up is not sure from how the body stands: choose it if this is wrong.</source>
        <translation>由人体站立的情况无法确定文件坐标系中哪个轴朝上：如不正确请自行选择。</translation>
    </message>
    <message>
        <source>is not in the file</source>
        <translation>不在文件中</translation>
    </message>
    <message>
        <source>person {name}</source>
        <translation>人物 {name}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>{names} 之一</translation>
    </message>
    <message>
        <source>The file holds no pose; the body stands in the T-pose.</source>
        <translation>文件中没有姿势；人体以 T 形姿势站立。</translation>
    </message>
    <message>
        <source>The file holds {frames} frames; the first one is shown.</source>
        <translation>文件中有 {frames} 帧；显示第一帧。</translation>
    </message>
    <message>
        <source>holds no motion</source>
        <translation>不含动作</translation>
    </message>
    <message>
        <source>poses, pose, or body_pose</source>
        <translation>poses、pose 或 body_pose</translation>
    </message>
    <message>
        <source> (seen in {file})</source>
        <translation>（见于 {file}）</translation>
    </message>
    <message>
        <source>the first, {name},</source>
        <translation>第一个（{name}）</translation>
    </message>
    <message>
        <source>The file holds {count} persons ({names}); {chosen}{seen} is shown.</source>
        <translation>文件中有 {count} 个人物 ({names})；显示的是{chosen}{seen}。</translation>
    </message>
    <message>
        <source>The file&apos;s world has {axis} up; it is turned so that Y is up.</source>
        <translation>文件的坐标系为 {axis} 朝上；已旋转为 Y 朝上。</translation>
    </message>
    <message>
        <source>{file}: {error}</source>
        <translation>{file}：{error}</translation>
    </message>
    <message>
        <source>The file holds no frame rate; 30 frames per second are assumed.</source>
        <translation>文件中没有帧率；按每秒 30 帧处理。</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>一个数字</translation>
    </message>
    <message>
        <source>is of a newer program</source>
        <translation>由更新版本的程序生成</translation>
    </message>
    <message>
        <source>holds too many bodies apart from each other</source>
        <translation>含有过多彼此分开保存的人体</translation>
    </message>
    <message>
        <source>at most {most:,}</source>
        <translation>至多 {most:,} 个</translation>
    </message>
    <message>
        <source>Save its frames as arrays</source>
        <translation>请将各帧存为数组</translation>
    </message>
    <message>
        <source>holds a body of {model}, which is no SMPL</source>
        <translation>含有 {model} 的人体，而不是 SMPL</translation>
    </message>
    <message>
        <source>10 betas, or rows of 72, 156 or 165 pose numbers</source>
        <translation>10 个 beta，或每行 72、156 或 165 个姿势数字</translation>
    </message>
    <message>
        <source>is not a supported body file</source>
        <translation>不是受支持的人体文件</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>字典</translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <translation>未使用：{names}。</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 及另外 {count} 个</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not shown: {names}, the same bodies in other axes or for another model.</source>
        <translation>未显示：{names}，它们是同样的人体，只是坐标轴不同或用于其他模型。</translation>
    </message>
    <message>
        <source>Read: {names}.</source>
        <translation>已读取：{names}。</translation>
    </message>
    <message>
        <source>a scene or mesh (glTF)</source>
        <translation>场景或网格 (glTF)</translation>
    </message>
    <message>
        <source>a scene (FBX)</source>
        <translation>场景 (FBX)</translation>
    </message>
    <message>
        <source>a scene of Blender</source>
        <translation>Blender 场景</translation>
    </message>
    <message>
        <source>a mesh or point cloud (PLY)</source>
        <translation>网格或点云 (PLY)</translation>
    </message>
    <message>
        <source>a mesh (STL)</source>
        <translation>网格 (STL)</translation>
    </message>
    <message>
        <source>a mesh (OFF)</source>
        <translation>网格 (OFF)</translation>
    </message>
    <message>
        <source>a scene (USD)</source>
        <translation>场景 (USD)</translation>
    </message>
    <message>
        <source>a motion of bones (BVH)</source>
        <translation>骨骼动作 (BVH)</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>HDF5 文件</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a film or sound</source>
        <translation>影片或声音</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>a document (PDF)</source>
        <translation>文档 (PDF)</translation>
    </message>
    <message>
        <source>a file packed by lz4</source>
        <translation>用 lz4 压缩的文件</translation>
    </message>
    <message>
        <source>a file of an old joblib</source>
        <translation>旧版 joblib 的文件</translation>
    </message>
    <message>
        <source>an archive (7z)</source>
        <translation>压缩包 (7z)</translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <translation>压缩包 (RAR)</translation>
    </message>
    <message>
        <source>a file of Matlab</source>
        <translation>Matlab 文件</translation>
    </message>
    <message>
        <source>Choose the file with the body&apos;s parameters (betas, body_pose) that the tool writes beside it</source>
        <translation>请选择该工具在旁边写出的含人体参数（betas、body_pose）的文件</translation>
    </message>
    <message>
        <source>Save it anew, as .npz or with another compression</source>
        <translation>请重新保存为 .npz 或使用其他压缩方式</translation>
    </message>
    <message>
        <source>is no table of numbers ({error})</source>
        <translation>不是数字表格 ({error})</translation>
    </message>
    <message>
        <source>is an archive without arrays</source>
        <translation>是不含数组的压缩包</translation>
    </message>
    <message>
        <source>an .npz or a file of torch.save</source>
        <translation>.npz 或 torch.save 的文件</translation>
    </message>
    <message>
        <source>is {what}, not a body</source>
        <translation>是{what}，不是人体</translation>
    </message>
    <message>
        <source>is a film or picture, not a body</source>
        <translation>是影片或图片，不是人体</translation>
    </message>
    <message>
        <source>is a mesh (OBJ), not a body</source>
        <translation>是网格 (OBJ)，不是人体</translation>
    </message>
    <message>
        <source>is damaged or no JSON ({error})</source>
        <translation>已损坏或不是 JSON ({error})</translation>
    </message>
    <message>
        <source>is a scene (glTF), not a body</source>
        <translation>是场景 (glTF)，不是人体</translation>
    </message>
    <message>
        <source>The betas are SMPL-X&apos;s, whose shape space is another: the shape is an approximation.</source>
        <translation>这些 beta 属于 SMPL-X，其体型空间不同：显示的体型是近似的。</translation>
    </message>
    <message>
        <source>The file holds no betas that are known as such; the body has the mean shape.</source>
        <translation>文件中没有可确认的 beta；人体采用平均体型。</translation>
    </message>
    <message>
        <source>The shape changes over the {count} frames; the mean of all frames&apos; betas is used.</source>
        <translation>体型在 {count} 帧中有变化；采用所有帧 beta 的平均值。</translation>
    </message>
    <message>
        <source>; this person is taken for a child, and an adult is shown</source>
        <translation>；此人被视为儿童，显示的是成人</translation>
    </message>
    <message>
        <source>The last of the {size} betas is an age ({age:.2g}), which the model does not know: it knows the first {count} betas{child}.</source>
        <translation>{size} 个 beta 中的最后一个是年龄 ({age:.2g})，模型不识别它：模型只识别前 {count} 个 beta{child}。</translation>
    </message>
    <message>
        <source>The last of the {size} betas is an age, here that of an adult; it is left out.</source>
        <translation>{size} 个 beta 中的最后一个是年龄，此处为成人；已略去。</translation>
    </message>
    <message>
        <source>The file holds {size} betas; the model knows the first {count}, the others are left out.</source>
        <translation>文件中有 {size} 个 beta；模型识别前 {count} 个，其余已略去。</translation>
    </message>
    <message>
        <source>The file holds {size} betas; the others are zero.</source>
        <translation>文件中有 {size} 个 beta；其余为零。</translation>
    </message>
    <message>
        <source>The betas reach {most:.3g}, which no person has: they may be a fit that went astray.</source>
        <translation>beta 达到 {most:.3g}，真人不会如此：可能是拟合出错。</translation>
    </message>
    <message>
        <source>The betas are those of {model}, another body model than SMPL.</source>
        <translation>这些 beta 属于 {model}，是不同于 SMPL 的人体模型。</translation>
    </message>
    <message>
        <source>The body is {scale:.4g} times as large as its betas say ({name}); betas that come near show it.</source>
        <translation>人体的大小是其 beta 所示的 {scale:.4g} 倍 ({name})；以相近的 beta 显示。</translation>
    </message>
    <message>
        <source>The gender is given as {value}, which is taken for {word} (0 neutral, 1 male, 2 female).</source>
        <translation>性别给出为 {value}，按{word}处理（0 中性，1 男性，2 女性）。</translation>
    </message>
    <message>
        <source>The gender is given as {value:g}, which is unknown.</source>
        <translation>性别给出为 {value:g}，含义未知。</translation>
    </message>
    <message>
        <source>The gender is given in an unknown form.</source>
        <translation>性别以未知的形式给出。</translation>
    </message>
    <message>
        <source>The gender is given as &apos;{value}&apos;, which is unknown.</source>
        <translation>性别给出为“{value}”，含义未知。</translation>
    </message>
    <message>
        <source>rotations of 21 to 24, 52, 53 or 55 joints: 63 or 69 numbers without the root, 66, 72, 156 or 165 with it</source>
        <translation>21 至 24、52、53 或 55 个关节的旋转：不含根关节为 63 或 69 个数字，含根关节为 66、72、156 或 165 个</translation>
    </message>
    <message>
        <source>{bad} of {size} values NaN, infinite or too large</source>
        <translation>{size} 个值中有 {bad} 个为 NaN、无穷大或过大</translation>
    </message>
    <message>
        <source>The field {name} holds the root as well.</source>
        <translation>字段 {name} 也包含根关节。</translation>
    </message>
    <message>
        <source>one rotation: 3, 4, 6 or 9 numbers, or rows of them</source>
        <translation>一个旋转：3、4、6 或 9 个数字，或由其组成的多行</translation>
    </message>
    <message>
        <source>The root&apos;s rotation is that of {name}; {other} has another.</source>
        <translation>根关节的旋转取自 {name}；{other} 中的不同。</translation>
    </message>
    <message>
        <source>{count} numbers or more</source>
        <translation>{count} 个或更多数字</translation>
    </message>
    <message>
        <source>3 numbers, or rows of them</source>
        <translation>3 个数字，或由其组成的多行</translation>
    </message>
    <message>
        <source>The place is {name} divided by {other} ({by:g}).</source>
        <translation>位置为 {name} 除以 {other} ({by:g})。</translation>
    </message>
    <message>
        <source>is a code of VPoser, not a pose</source>
        <translation>是 VPoser 的编码，不是姿势</translation>
    </message>
    <message>
        <source>joint rotations</source>
        <translation>关节旋转</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} 个数字</translation>
    </message>
    <message>
        <source>Decode it with the tool that wrote the file: vposer.decode(code)[&apos;pose_body&apos;] of human_body_prior gives 63 numbers, to be saved as body_pose</source>
        <translation>请用写出该文件的工具解码：human_body_prior 的 vposer.decode(code)[&apos;pose_body&apos;] 给出 63 个数字，存为 body_pose</translation>
    </message>
    <message>
        <source>is a pose of SKEL, another body model</source>
        <translation>是另一种人体模型 SKEL 的姿势</translation>
    </message>
    <message>
        <source>SMPL&apos;s joint rotations</source>
        <translation>SMPL 的关节旋转</translation>
    </message>
    <message>
        <source>Let the tool export the SMPL body that the SKEL one was fitted to</source>
        <translation>请用该工具导出 SKEL 所拟合的 SMPL 人体</translation>
    </message>
    <message>
        <source>MHR (SAM 3D Body)</source>
        <translation>MHR (SAM 3D Body)</translation>
    </message>
    <message>
        <source>Export the mesh and fit a body to it</source>
        <translation>请导出网格，再对其拟合人体</translation>
    </message>
    <message>
        <source>MANO, a hand</source>
        <translation>MANO（手）</translation>
    </message>
    <message>
        <source>Choose the tool&apos;s file with the whole body</source>
        <translation>请选择该工具写出的含整个人体的文件</translation>
    </message>
    <message>
        <source>FLAME, a head</source>
        <translation>FLAME（头）</translation>
    </message>
    <message>
        <source>is a body model, not a body</source>
        <translation>是人体模型，不是人体</translation>
    </message>
    <message>
        <source>Put body models into the SMPL folder of the settings</source>
        <translation>请将人体模型放入设置中的 SMPL 文件夹</translation>
    </message>
    <message>
        <source>holds a pose as a code of VPoser (32 numbers) only</source>
        <translation>姿势只有 VPoser 编码（32 个数字）</translation>
    </message>
    <message>
        <source>Decode it with the tool that wrote the file: vposer.decode(code)[&apos;pose_body&apos;] of human_body_prior gives 63 numbers, to be saved as body_pose with betas and global_orient</source>
        <translation>请用写出该文件的工具解码：human_body_prior 的 vposer.decode(code)[&apos;pose_body&apos;] 给出 63 个数字，与 betas 和 global_orient 一起存为 body_pose</translation>
    </message>
    <message>
        <source>is a scene, not a body</source>
        <translation>是场景，不是人体</translation>
    </message>
    <message>
        <source>Choose the file with the body&apos;s parameters that the tool writes beside it</source>
        <translation>请选择该工具在旁边写出的含人体参数的文件</translation>
    </message>
    <message>
        <source>holds a scene or cameras, not a body</source>
        <translation>含有场景或相机，不是人体</translation>
    </message>
    <message>
        <source>Choose the file with the body&apos;s parameters beside it</source>
        <translation>请选择旁边含人体参数的文件</translation>
    </message>
    <message>
        <source>holds measures of a person, not a body</source>
        <translation>含有某人的测量值，不是人体</translation>
    </message>
    <message>
        <source>`hit solve FILE` makes bodies of its rows; the window takes measures under its table</source>
        <translation>`hit solve FILE` 可由其各行生成人体；也可在窗口的表格下方输入测量值</translation>
    </message>
    <message>
        <source>holds a mesh, not a body&apos;s parameters</source>
        <translation>含有网格，不是人体参数</translation>
    </message>
    <message>
        <source>The angles are far too large for radians; they are taken as degrees.</source>
        <translation>角度远远超出弧度的范围；按度处理。</translation>
    </message>
    <message>
        <source>The angles are taken as {unit}, as said.</source>
        <translation>按指定，角度以{unit}为单位。</translation>
    </message>
    <message>
        <source>is out of range: expected values within +-{limit:.4g} rad, found {most:.4g} rad</source>
        <translation>超出范围：应为 ±{limit:.4g} rad 以内的值，实际为 {most:.4g} rad</translation>
    </message>
    <message>
        <source>Angles beyond two turns are brought back within one.</source>
        <translation>超过两圈的角度已归到一圈以内。</translation>
    </message>
    <message>
        <source>are no quaternions: expected a length of 1, found {value:.3g}</source>
        <translation>不是四元数：应为长度 1，实际为 {value:.3g}</translation>
    </message>
    <message>
        <source>The rotations are taken as quaternions with w {place}.</source>
        <translation>旋转按四元数处理，w 在{place}。</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首位</translation>
    </message>
    <message>
        <source>last</source>
        <translation>末位</translation>
    </message>
    <message>
        <source>The 6D rotations are taken as rows, since knees and elbows bend so.</source>
        <translation>6D 旋转按行处理，因为这样膝和肘的弯曲才合理。</translation>
    </message>
    <message>
        <source>are no rotation matrices: they press a direction flat</source>
        <translation>不是旋转矩阵：它们把某个方向压平了</translation>
    </message>
    <message>
        <source>are no rotation matrices: they mirror the body</source>
        <translation>不是旋转矩阵：它们使人体镜像</translation>
    </message>
    <message>
        <source>The rotation matrices are up to {far:.2g} off a rotation; the nearest ones are taken.</source>
        <translation>旋转矩阵与旋转最多相差 {far:.2g}；已取最接近的旋转。</translation>
    </message>
    <message>
        <source>has too many axes</source>
        <translation>轴数过多</translation>
    </message>
    <message>
        <source>persons, frames and numbers at most</source>
        <translation>至多为人物、帧和数字三个轴</translation>
    </message>
    <message>
        <source>has more axes than the pose</source>
        <translation>轴数多于姿势</translation>
    </message>
    <message>
        <source>rows as the pose</source>
        <translation>行与姿势相同</translation>
    </message>
    <message>
        <source>has other persons or frames</source>
        <translation>人物或帧不同</translation>
    </message>
    <message>
        <source>{count} frames as body_pose</source>
        <translation>{count} 帧，与 body_pose 相同</translation>
    </message>
    <message>
        <source>the fields {names}</source>
        <translation>字段 {names}</translation>
    </message>
    <message>
        <source>is no SMPL body model</source>
        <translation>不是 SMPL 人体模型</translation>
    </message>
    <message>
        <source>Put SMPL&apos;s own files into the folder</source>
        <translation>请将 SMPL 的原始文件放入该文件夹</translation>
    </message>
    <message>
        <source>is an {model} model; HIT needs SMPL</source>
        <translation>是 {model} 模型；HIT 需要 SMPL</translation>
    </message>
    <message>
        <source>at least {count} shapes</source>
        <translation>至少 {count} 个体型分量</translation>
    </message>
    <message>
        <source>has too few shapes</source>
        <translation>体型分量过少</translation>
    </message>
    <message>
        <source>sums from {low:.3g} to {high:.3g}</source>
        <translation>和为 {low:.3g} 至 {high:.3g}</translation>
    </message>
    <message>
        <source>are no skinning weights</source>
        <translation>不是蒙皮权重</translation>
    </message>
    <message>
        <source>rows that sum to 1</source>
        <translation>每行之和为 1</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>has values that are not finite or too large</source>
        <translation>含有非有限或过大的值</translation>
    </message>
    <message>
        <source>whole numbers from 0 to {value}</source>
        <translation>0 至 {value} 的整数</translation>
    </message>
    <message>
        <source>names vertices that do not exist</source>
        <translation>引用了不存在的顶点</translation>
    </message>
    <message>
        <source>parents {value}</source>
        <translation>父关节 {value}</translation>
    </message>
    <message>
        <source>is not SMPL&apos;s tree of joints</source>
        <translation>不是 SMPL 的关节树</translation>
    </message>
    <message>
        <source>is no SMPL-X body model</source>
        <translation>不是 SMPL-X 人体模型</translation>
    </message>
    <message>
        <source>at least 10</source>
        <translation>至少 10 个</translation>
    </message>
    <message>
        <source>parents that begin with {value}</source>
        <translation>以 {value} 开头的父关节</translation>
    </message>
    <message>
        <source>is not SMPL-X&apos;s tree of joints</source>
        <translation>不是 SMPL-X 的关节树</translation>
    </message>
    <message>
        <source>is no correspondence of SMPL-X and SMPL</source>
        <translation>不是 SMPL-X 与 SMPL 的对应关系</translation>
    </message>
    <message>
        <source>a matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>has values that are not finite</source>
        <translation>含有非有限值</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>is a device or pipe</source>
        <translation>是设备或管道</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>its name is invalid</source>
        <translation>其名称无效</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>无法读取：{reason}</translation>
    </message>
    <message>
        <source>is a damaged or incomplete {kind} archive</source>
        <translation>是已损坏或不完整的 {kind} 压缩包</translation>
    </message>
    <message>
        <source>does not fit into memory</source>
        <translation>内存容纳不下</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>at most {most:,} bytes unpacked</source>
        <translation>解压后至多 {most:,} 字节</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>lists too many members</source>
        <translation>列出的成员过多</translation>
    </message>
    <message>
        <source>a directory of at most {most:,} bytes</source>
        <translation>目录至多 {most:,} 字节</translation>
    </message>
    <message>
        <source>needs more than {most:,} MB of memory</source>
        <translation>需要超过 {most:,} MB 的内存</translation>
    </message>
    <message>
        <source>holds more than {most:,} objects or instructions</source>
        <translation>含有超过 {most:,} 个对象或指令</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>大于 {most} MB</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>a number is too large: {number}</source>
        <translation>数字过大：{number}</translation>
    </message>
    <message>
        <source>a number has too many digits</source>
        <translation>数字的位数过多</translation>
    </message>
    <message>
        <source>{constant} is no number</source>
        <translation>{constant} 不是数字</translation>
    </message>
    <message>
        <source>{error}, which no body needs</source>
        <translation>{error}，人体不需要它</translation>
    </message>
    <message>
        <source>was refused and nothing in it was run, because it asks for &apos;{refused}&apos;, which no body needs</source>
        <translation>已被拒绝，其中未运行任何内容，因为它要求“{refused}”，而人体不需要它</translation>
    </message>
    <message>
        <source>is no complete pickle: it ends too early, after {count} bytes</source>
        <translation>不是完整的 pickle：在 {count} 字节后过早结束</translation>
    </message>
    <message>
        <source>is no pickle that can be read as data: it holds {error} (at byte {position})</source>
        <translation>不是可作为数据读取的 pickle：含有{error}（在第 {position} 字节）</translation>
    </message>
    <message>
        <source>is no pickle, or a damaged one (at byte {position})</source>
        <translation>不是 pickle，或已损坏（在第 {position} 字节）</translation>
    </message>
    <message>
        <source>Save bodies as plain numpy arrays</source>
        <translation>请将人体存为普通的 numpy 数组</translation>
    </message>
    <message>
        <source>a mark in place of a value</source>
        <translation>本应为值处的标记</translation>
    </message>
    <message>
        <source>items for something that is no {kind}</source>
        <translation>不属于 {kind} 的元素</translation>
    </message>
    <message>
        <source>a name that is no text</source>
        <translation>不是文本的名称</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>空引用</translation>
    </message>
    <message>
        <source>a key without a value</source>
        <translation>没有值的键</translation>
    </message>
    <message>
        <source>an object with unexpected options</source>
        <translation>选项异常的对象</translation>
    </message>
    <message>
        <source>an object with unexpected arguments</source>
        <translation>参数异常的对象</translation>
    </message>
    <message>
        <source>an object outside of the file (persistent id)</source>
        <translation>文件之外的对象 (persistent id)</translation>
    </message>
    <message>
        <source>a number of too many digits</source>
        <translation>位数过多的数字</translation>
    </message>
    <message>
        <source>text without quotes</source>
        <translation>没有引号的文本</translation>
    </message>
    <message>
        <source>a pickle protocol of the future</source>
        <translation>未来版本的 pickle 协议</translation>
    </message>
    <message>
        <source>an object without a class</source>
        <translation>没有类的对象</translation>
    </message>
    <message>
        <source>a registered extension</source>
        <translation>已注册的扩展</translation>
    </message>
    <message>
        <source>a buffer outside of the file</source>
        <translation>文件之外的缓冲区</translation>
    </message>
    <message>
        <source>is a damaged .npz or zip archive</source>
        <translation>是已损坏的 .npz 或 zip 压缩包</translation>
    </message>
    <message>
        <source>is a damaged .npz archive</source>
        <translation>是已损坏的 .npz 压缩包</translation>
    </message>
    <message>
        <source>is a damaged numpy array</source>
        <translation>是已损坏的 numpy 数组</translation>
    </message>
    <message>
        <source>has an unsupported type</source>
        <translation>类型不受支持</translation>
    </message>
    <message>
        <source>holds {error}</source>
        <translation>含有{error}</translation>
    </message>
    <message>
        <source>lists nested too deep</source>
        <translation>嵌套过深的列表</translation>
    </message>
    <message>
        <source>too many numbers</source>
        <translation>过多的数字</translation>
    </message>
    <message>
        <source>lists of unequal lengths</source>
        <translation>长度不等的列表</translation>
    </message>
    <message>
        <source>an array of {dtype}</source>
        <translation>{dtype} 数组</translation>
    </message>
    <message>
        <source>an array of shape {shape} and type {dtype} with {count} bytes</source>
        <translation>形状 {shape}、类型 {dtype}、{count} 字节的数组</translation>
    </message>
    <message>
        <source>text with impossible characters</source>
        <translation>含非法字符的文本</translation>
    </message>
    <message>
        <source>an array of impossible shape {shape}</source>
        <translation>形状 {shape} 不可能的数组</translation>
    </message>
    <message>
        <source>a call of something that is no function</source>
        <translation>对非函数的调用</translation>
    </message>
    <message>
        <source>an unexpected call of &apos;{text}&apos;</source>
        <translation>对“{text}”的异常调用</translation>
    </message>
    <message>
        <source>wrong arguments for &apos;{text}&apos;</source>
        <translation>“{text}”的参数错误</translation>
    </message>
    <message>
        <source>an object of an unexpected class</source>
        <translation>类别异常的对象</translation>
    </message>
    <message>
        <source>a numpy array with an unexpected state</source>
        <translation>状态异常的 numpy 数组</translation>
    </message>
    <message>
        <source>a &apos;{name}&apos; with an unexpected state</source>
        <translation>状态异常的“{name}”</translation>
    </message>
    <message>
        <source>a state for a {kind}, which has none</source>
        <translation>为没有状态的 {kind} 提供的状态</translation>
    </message>
    <message>
        <source>a dictionary with an unexpected state</source>
        <translation>状态异常的字典</translation>
    </message>
    <message>
        <source>an array without a type</source>
        <translation>没有类型的数组</translation>
    </message>
    <message>
        <source>an array without a valid shape</source>
        <translation>没有有效形状的数组</translation>
    </message>
    <message>
        <source>an array of objects of shape {shape} without that many objects</source>
        <translation>形状为 {shape} 但对象数量不符的对象数组</translation>
    </message>
    <message>
        <source>an array whose data are text</source>
        <translation>数据为文本的数组</translation>
    </message>
    <message>
        <source>an array without data</source>
        <translation>没有数据的数组</translation>
    </message>
    <message>
        <source>an array of unsupported type {shown}</source>
        <translation>类型 {shown} 不受支持的数组</translation>
    </message>
    <message>
        <source>an array of unsupported type (records or sub-arrays)</source>
        <translation>类型不受支持的数组（记录或子数组）</translation>
    </message>
    <message>
        <source>an array of unsupported byte order</source>
        <translation>字节序不受支持的数组</translation>
    </message>
    <message>
        <source>an array of unsupported class</source>
        <translation>类别不受支持的数组</translation>
    </message>
    <message>
        <source>an array of unexpected order</source>
        <translation>顺序异常的数组</translation>
    </message>
    <message>
        <source>an array with unexpected axes</source>
        <translation>轴异常的数组</translation>
    </message>
    <message>
        <source>text in an unexpected encoding</source>
        <translation>编码异常的文本</translation>
    </message>
    <message>
        <source>an object of an unexpected base class</source>
        <translation>基类异常的对象</translation>
    </message>
    <message>
        <source>{value} as a key or set element</source>
        <translation>作为键或集合元素的 {value}</translation>
    </message>
    <message>
        <source>a dictionary without pairs</source>
        <translation>没有键值对的字典</translation>
    </message>
    <message>
        <source>a collection without items</source>
        <translation>没有元素的集合</translation>
    </message>
    <message>
        <source>a path that is no text</source>
        <translation>不是文本的路径</translation>
    </message>
    <message>
        <source>value that is neither a number nor text</source>
        <translation>既非数字也非文本的值</translation>
    </message>
    <message>
        <source>a sparse matrix without a valid shape</source>
        <translation>没有有效形状的稀疏矩阵</translation>
    </message>
    <message>
        <source>a sparse matrix without data</source>
        <translation>没有数据的稀疏矩阵</translation>
    </message>
    <message>
        <source>a sparse matrix with invalid row starts</source>
        <translation>行起点无效的稀疏矩阵</translation>
    </message>
    <message>
        <source>sparse matrix of shape {shape}, which is too large</source>
        <translation>形状为 {shape} 的稀疏矩阵，过大</translation>
    </message>
    <message>
        <source>a sparse matrix with invalid indices</source>
        <translation>索引无效的稀疏矩阵</translation>
    </message>
    <message>
        <source>a sparse matrix with indices out of range</source>
        <translation>索引超出范围的稀疏矩阵</translation>
    </message>
    <message>
        <source>chumpy {kind}</source>
        <translation>chumpy {kind}</translation>
    </message>
    <message>
        <source>a chumpy {kind} that does not fit its array</source>
        <translation>与其数组不符的 chumpy {kind}</translation>
    </message>
    <message>
        <source>a shape of too many dimensions</source>
        <translation>维数过多的形状</translation>
    </message>
    <message>
        <source>an index that is no integer</source>
        <translation>不是整数的索引</translation>
    </message>
    <message>
        <source>arrays in other files beside it, as old joblib versions wrote</source>
        <translation>位于旁边其他文件中的数组，如旧版 joblib 所写</translation>
    </message>
    <message>
        <source>pickles within pickles</source>
        <translation>pickle 中嵌套的 pickle</translation>
    </message>
    <message>
        <source>an object outside of the file</source>
        <translation>文件之外的对象</translation>
    </message>
    <message>
        <source>a tensor of an unsupported type</source>
        <translation>类型不受支持的张量</translation>
    </message>
    <message>
        <source>wrong arguments for &apos;{name}&apos;</source>
        <translation>“{name}”的参数错误</translation>
    </message>
    <message>
        <source>a tensor without a valid shape</source>
        <translation>没有有效形状的张量</translation>
    </message>
    <message>
        <source>a tensor larger than its numbers</source>
        <translation>超出其数字个数的张量</translation>
    </message>
    <message>
        <source>it holds no line of numbers</source>
        <translation>没有一行数字</translation>
    </message>
    <message>
        <source>its lines have different numbers of columns</source>
        <translation>各行的列数不同</translation>
    </message>
    <message>
        <source>it holds words between its numbers</source>
        <translation>数字之间夹有文字</translation>
    </message>
    <message>
        <source>is no PyTorch file, or a damaged one</source>
        <translation>不是 PyTorch 文件，或已损坏</translation>
    </message>
    <message>
        <source>at most {most:,} bytes</source>
        <translation>至多 {most:,} 字节</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>it holds more than {most:,} values</source>
        <translation>含有超过 {most:,} 个值</translation>
    </message>
    <message>
        <source>it is nested more than {most} levels deep</source>
        <translation>嵌套超过 {most} 层</translation>
    </message>
    <message>
        <source>expected {what}</source>
        <translation>应为 {what}</translation>
    </message>
    <message>
        <source>found {what}</source>
        <translation>实际为 {what}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>The model is trained for betas from -{limit:g} to {limit:g}; beyond, it extrapolates</source>
        <translation>模型针对 -{limit:g} 至 {limit:g} 的 beta 训练；超出则为外推</translation>
    </message>
    <message>
        <source>The person is {height_cm:.1f} cm tall; by the scan&apos;s own size it would be {own_cm:.1f} cm</source>
        <translation>此人身高 {height_cm:.1f} cm；按扫描自身的尺寸则为 {own_cm:.1f} cm</translation>
    </message>
    <message>
        <source>holds no frames</source>
        <translation>不含帧</translation>
    </message>
    <message>
        <source>meshes, one a frame</source>
        <translation>网格，每帧一个</translation>
    </message>
    <message>
        <source>meshes of {names} vertices</source>
        <translation>{names} 个顶点的网格</translation>
    </message>
    <message>
        <source>is no motion of a body model</source>
        <translation>不是人体模型的动作</translation>
    </message>
    <message>
        <source>{text}; distances are those of the first frame.</source>
        <translation>{text}；距离为第一帧的值。</translation>
    </message>
    <message>
        <source>is another mesh</source>
        <translation>是另一个网格</translation>
    </message>
    <message>
        <source>{value} vertices</source>
        <translation>{value} 个顶点</translation>
    </message>
    <message>
        <source>is no scan that is known</source>
        <translation>不是已知的扫描</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>没有扩展名</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation>需要的内存超过现有内存</translation>
    </message>
    <message>
        <source>cannot be read as {value} ({kind})</source>
        <translation>无法按 {value} 读取 ({kind})</translation>
    </message>
    <message>
        <source>Save the scan anew, for example as PLY</source>
        <translation>请重新保存扫描，例如存为 PLY</translation>
    </message>
    <message>
        <source>at most {most:,} points</source>
        <translation>至多 {most:,} 个点</translation>
    </message>
    <message>
        <source>names a vertex that does not exist</source>
        <translation>引用了不存在的顶点</translation>
    </message>
    <message>
        <source>a scan of a body, at least {fewest_points} points</source>
        <translation>人体的扫描，至少 {fewest_points} 个点</translation>
    </message>
    <message>
        <source>holds too little</source>
        <translation>内容过少</translation>
    </message>
    <message>
        <source>holds no surface: all its points are one</source>
        <translation>没有表面：所有点重合为一点</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>其中为空</translation>
    </message>
    <message>
        <source>asks for {name}</source>
        <translation>请求 {name}</translation>
    </message>
    <message>
        <source>holds no vertices</source>
        <translation>没有顶点</translation>
    </message>
    <message>
        <source>pred_vertices, as SAM 3D Body writes</source>
        <translation>pred_vertices，如 SAM 3D Body 所写</translation>
    </message>
    <message>
        <source>are no points</source>
        <translation>不是点</translation>
    </message>
    <message>
        <source>(points, 3)</source>
        <translation>(点数, 3)</translation>
    </message>
    <message>
        <source>are not SMPL-X&apos;s: there is nothing to convert</source>
        <translation>不是 SMPL-X 的：无可转换</translation>
    </message>
    <message>
        <source>needs SMPL-X&apos;s own model for a true conversion</source>
        <translation>准确转换需要 SMPL-X 自己的模型</translation>
    </message>
    <message>
        <source>SMPLX_{value}.npz or .pkl in the SMPL folder</source>
        <translation>SMPL 文件夹中的 SMPLX_{value}.npz 或 .pkl</translation>
    </message>
    <message>
        <source>is another correspondence</source>
        <translation>是另一种对应关系</translation>
    </message>
    <message>
        <source>{count} or {value} columns</source>
        <translation>{count} 或 {value} 列</translation>
    </message>
    <message>
        <source>is no correspondence of this mesh</source>
        <translation>不是此网格的对应关系</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>by the official correspondence of the vertices</source>
        <translation>按顶点的官方对应关系</translation>
    </message>
    <message>
        <source>fitted as a surface</source>
        <translation>按表面拟合</translation>
    </message>
    <message>
        <source>The betas were SMPL-X&apos;s and are converted with the {gender} model of SMPL-X, {how}; the body lies {median:.1f} mm (median) from SMPL-X&apos;s, 95 % within {p95:.1f} mm.</source>
        <translation>beta 原属 SMPL-X，已用 SMPL-X 的{gender}模型转换，{how}；人体与 SMPL-X 的相距 {median:.1f} mm（中位数），95 % 在 {p95:.1f} mm 以内。</translation>
    </message>
    <message>
        <source>The mesh has SMPL-X&apos;s vertices: SMPL&apos;s are taken by the official correspondence</source>
        <translation>网格为 SMPL-X 的顶点：按官方对应关系取 SMPL 的顶点</translation>
    </message>
    <message>
        <source>The mesh has SMPL-X&apos;s vertices: its joints are solved from them, and the body is fitted to the surface from there</source>
        <translation>网格为 SMPL-X 的顶点：由其求出关节，再从该处将人体拟合到表面</translation>
    </message>
    <message>
        <source>arms along the body</source>
        <translation>双臂贴近身体</translation>
    </message>
    <message>
        <source>hands on handles</source>
        <translation>双手握把手</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>坐姿</translation>
    </message>
    <message>
        <source>arms up</source>
        <translation>双臂上举</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>米</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>厘米</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>英寸</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>英尺</translation>
    </message>
    <message>
        <source>has not the size of a body in any unit</source>
        <translation>以任何单位计都不是人体的大小</translation>
    </message>
    <message>
        <source>has not the size of a body</source>
        <translation>不是人体的大小</translation>
    </message>
    <message>
        <source>far from it</source>
        <translation>相差甚远</translation>
    </message>
    <message>
        <source>Cut the scan down to one person, or name its unit</source>
        <translation>请将扫描裁剪到只剩一人，或指定其单位</translation>
    </message>
    <message>
        <source>looks like no body in any pose</source>
        <translation>在任何姿势下都不像人体</translation>
    </message>
    <message>
        <source>Cut the scan down to one person</source>
        <translation>请将扫描裁剪到只剩一人</translation>
    </message>
    <message>
        <source>the mesh&apos;s own</source>
        <translation>网格自身的</translation>
    </message>
    <message>
        <source>The scan is in {unit}</source>
        <translation>扫描的单位是{unit}</translation>
    </message>
    <message>
        <source>Its {axis} axis points from feet to head</source>
        <translation>其 {axis} 轴由足指向头</translation>
    </message>
    <message>
        <source>The body looks along its {axis} axis</source>
        <translation>人体面朝其 {axis} 轴</translation>
    </message>
    <message>
        <source>The fit began with the pose: {pose}</source>
        <translation>拟合的起始姿势：{pose}</translation>
    </message>
    <message>
        <source>The height of a body from a photo is not known: compare it with the person&apos;s.</source>
        <translation>照片无法得知人体的身高：请与本人的身高比较。</translation>
    </message>
    <message>
        <source>The body is from a photo: its height was given, but what the picture does not show of its shape is a guess.</source>
        <translation>此人体来自照片：身高是给定的，但照片未显示的体型部分是推测的。</translation>
    </message>
    <message>
        <source>is no body that could be fitted: half of it lies more than {median_mm:.0f} mm from the best body</source>
        <translation>不是可以拟合的人体：其中一半距最佳人体超过 {median_mm:.0f} mm</translation>
    </message>
    <message>
        <source>Cut the scan down to one person, or name unit and up axis</source>
        <translation>请将扫描裁剪到只剩一人，或指定单位和朝上的轴</translation>
    </message>
    <message>
        <source>shows only {share:.0f} % of a body: too little to fit one</source>
        <translation>只显示了人体的 {share:.0f} %：不足以拟合</translation>
    </message>
    <message>
        <source>at least {share:.0f} %</source>
        <translation>至少 {share:.0f} %</translation>
    </message>
    <message>
        <source>The gender was given</source>
        <translation>性别是给定的</translation>
    </message>
    <message>
        <source>A {gender} body agrees better with the scan</source>
        <translation>{gender}人体与扫描更吻合</translation>
    </message>
    <message>
        <source>The scan was mirrored back</source>
        <translation>扫描已镜像还原</translation>
    </message>
    <message>
        <source>The scan&apos;s triangles face inwards: it is turned inside out, or left and right are exchanged</source>
        <translation>扫描的三角形朝内：里外翻转，或左右互换</translation>
    </message>
    <message>
        <source>Flat pieces beside the body were left out: {count}</source>
        <translation>人体旁的平面碎片已略去：{count}</translation>
    </message>
    <message>
        <source>the rest of the scan</source>
        <translation>扫描的其余部分</translation>
    </message>
    <message>
        <source>the scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>{share:.0f} % of {what} belongs to no body</source>
        <translation>{what}的 {share:.0f} % 不属于人体</translation>
    </message>
    <message>
        <source>The scan lacks {share:.0f} % of the body</source>
        <translation>扫描缺少人体的 {share:.0f} %</translation>
    </message>
    <message>
        <source>More than one body is in the scan: the largest was fitted. Cut the others off.</source>
        <translation>扫描中不止一个人体：已拟合最大的一个。请裁去其他的。</translation>
    </message>
    <message>
        <source>{share:.0f} % of the scan lies far from the body: look whether something else is in it.</source>
        <translation>扫描的 {share:.0f} % 远离人体：请检查其中是否有其他物体。</translation>
    </message>
    <message>
        <source>Only {share:.0f} % of the body is in the scan: the rest is a guess.</source>
        <translation>扫描中只有人体的 {share:.0f} %：其余是推测的。</translation>
    </message>
    <message>
        <source>Half of the scan lies more than {median_mm:.0f} mm from the body: clothes, hair, or no good fit.</source>
        <translation>扫描的一半距人体超过 {median_mm:.0f} mm：可能是衣服、头发，或拟合不佳。</translation>
    </message>
    <message>
        <source>The scan&apos;s triangles face inwards: if left and right are exchanged, fit it as mirrored.</source>
        <translation>扫描的三角形朝内：如果左右互换，请按镜像拟合。</translation>
    </message>
    <message>
        <source>Fitted as {gender}; a body of the other gender agrees nearly as well.</source>
        <translation>按{gender}拟合；另一性别的人体几乎同样吻合。</translation>
    </message>
    <message>
        <source>Clothes hide the body: its girths are guessed from inside.</source>
        <translation>衣服遮住了人体：其围度是从内部推测的。</translation>
    </message>
    <message>
        <source>It is not sure: {finding}.</source>
        <translation>不确定：{finding}。</translation>
    </message>
    <message>
        <source>has a unit that is not read</source>
        <translation>单位无法识别</translation>
    </message>
    <message>
        <source>cm and kg</source>
        <translation>cm 和 kg</translation>
    </message>
    <message>
        <source>Your home folder is missing or cannot be opened: settings and autosaves end with the program. Save what you need elsewhere.</source>
        <translation>您的主文件夹不存在或无法打开：设置和自动保存将随程序结束而消失。请把需要的内容保存到别处。</translation>
    </message>
    <message>
        <source>{folder} cannot be written: settings and autosaves are not kept. Save what you need elsewhere.</source>
        <translation>无法写入 {folder}：设置和自动保存不会保留。请把需要的内容保存到别处。</translation>
    </message>
    <message>
        <source>The device that is set cannot be used. {reason}</source>
        <translation>无法使用所设置的设备。{reason}</translation>
    </message>
    <message>
        <source>PyTorch cannot be used: {reason}</source>
        <translation>无法使用 PyTorch：{reason}</translation>
    </message>
    <message>
        <source>settings and presets are not kept</source>
        <translation>设置和预设不会保留</translation>
    </message>
    <message>
        <source>a crash loses what is not saved</source>
        <translation>程序崩溃时会丢失未保存的内容</translation>
    </message>
    <message>
        <source>surfaces of models are worked out anew at each start</source>
        <translation>每次启动都要重新计算模型表面</translation>
    </message>
    <message>
        <source>nothing is logged</source>
        <translation>不写日志</translation>
    </message>
    <message>
        <source>trainings need another folder</source>
        <translation>训练需要另一个文件夹</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {effect}.</source>
        <translation>无法写入 {folder}：{effect}。</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are free at {folder}.</source>
        <translation>{folder} 仅剩 {megabytes} MB 可用空间。</translation>
    </message>
    <message>
        <source>The embedded model cannot be evaluated: {reason}</source>
        <translation>无法计算内置模型：{reason}</translation>
    </message>
    <message>
        <source>this program&apos;s own</source>
        <translation>本程序自定</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>from the lowest to the highest point of the skin</source>
        <translation>从皮肤最低点到最高点</translation>
    </message>
    <message>
        <source>Inseam</source>
        <translation>会阴高</translation>
    </message>
    <message>
        <source>lowest point of the trunk&apos;s middle above the floor</source>
        <translation>躯干正中最低点距地面的高度</translation>
    </message>
    <message>
        <source>Waist height</source>
        <translation>腰高</translation>
    </message>
    <message>
        <source>of the narrowest waist above the floor</source>
        <translation>最窄腰部距地面的高度</translation>
    </message>
    <message>
        <source>Knee height</source>
        <translation>膝高</translation>
    </message>
    <message>
        <source>of the right knee&apos;s joint above the floor</source>
        <translation>右膝关节距地面的高度</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>颈部</translation>
    </message>
    <message>
        <source>narrowest across the neck&apos;s axis, right below the head</source>
        <translation>垂直于颈轴的最窄处，紧接头部下方</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>胸围</translation>
    </message>
    <message>
        <source>level, at the chest&apos;s prominence</source>
        <translation>水平，在胸部最突出处</translation>
    </message>
    <message>
        <source>Underbust</source>
        <translation>下胸围</translation>
    </message>
    <message>
        <source>level, 4 % of the height below the chest&apos;s</source>
        <translation>水平，在胸围下方身高的 4 % 处</translation>
    </message>
    <message>
        <source>Waist, narrowest</source>
        <translation>腰围（最窄处）</translation>
    </message>
    <message>
        <source>level, where the trunk is narrowest below the chest</source>
        <translation>水平，胸部以下躯干最窄处</translation>
    </message>
    <message>
        <source>Waist, midway</source>
        <translation>腰围（中点）</translation>
    </message>
    <message>
        <source>level, midway between lowest rib and iliac crest</source>
        <translation>水平，最低肋骨与髂嵴之间的中点</translation>
    </message>
    <message>
        <source>Waist, iliac crest</source>
        <translation>腰围（髂嵴）</translation>
    </message>
    <message>
        <source>level, at the joint of spine 1 (about L4)</source>
        <translation>水平，在脊柱 1 关节处（约 L4）</translation>
    </message>
    <message>
        <source>Waist, navel</source>
        <translation>腰围（脐）</translation>
    </message>
    <message>
        <source>level, at the navel of the mean body&apos;s skin</source>
        <translation>水平，在平均人体皮肤的脐处</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>臀围</translation>
    </message>
    <message>
        <source>level, where it is widest between crotch and pelvis</source>
        <translation>水平，会阴与骨盆之间最宽处</translation>
    </message>
    <message>
        <source>Thigh, upper</source>
        <translation>大腿上部</translation>
    </message>
    <message>
        <source>level, widest of the right leg below the crotch</source>
        <translation>水平，会阴以下右腿最粗处</translation>
    </message>
    <message>
        <source>Thigh, middle</source>
        <translation>大腿中部</translation>
    </message>
    <message>
        <source>level, half-way between the joints of hip and knee</source>
        <translation>水平，髋关节与膝关节之间的中点</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>膝部</translation>
    </message>
    <message>
        <source>level, at the joint of the right knee</source>
        <translation>水平，在右膝关节处</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>小腿</translation>
    </message>
    <message>
        <source>level, widest between knee and ankle</source>
        <translation>水平，膝与踝之间最粗处</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>踝部</translation>
    </message>
    <message>
        <source>level, narrowest between calf and ankle</source>
        <translation>水平，小腿与踝之间最细处</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>上臂</translation>
    </message>
    <message>
        <source>across the bone, half-way between shoulder and elbow</source>
        <translation>垂直于骨，肩与肘之间的中点</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>肘部</translation>
    </message>
    <message>
        <source>across the straight arm, at the joint</source>
        <translation>垂直于伸直的手臂，在关节处</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>前臂</translation>
    </message>
    <message>
        <source>across the bone, widest in its upper half</source>
        <translation>垂直于骨，上半段最粗处</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>腕部</translation>
    </message>
    <message>
        <source>across the bone, narrowest in the last quarter</source>
        <translation>垂直于骨，最后四分之一段最细处</translation>
    </message>
    <message>
        <source>Arm length</source>
        <translation>臂长</translation>
    </message>
    <message>
        <source>straight arm: shoulder point, elbow, wrist</source>
        <translation>手臂伸直：肩点、肘、腕</translation>
    </message>
    <message>
        <source>Across the shoulders</source>
        <translation>总肩宽</translation>
    </message>
    <message>
        <source>shoulder points over the neck&apos;s</source>
        <translation>经颈部的两肩点之间</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>length along the skin</comment>
        <translation>背长</translation>
    </message>
    <message>
        <source>along the skin, from the neck&apos;s back to the waist</source>
        <translation>沿皮肤，从颈后到腰</translation>
    </message>
    <message>
        <source>Shoulder breadth</source>
        <translation>肩宽</translation>
    </message>
    <message>
        <source>between the skin&apos;s points above the shoulder joints</source>
        <translation>肩关节上方两皮肤点之间</translation>
    </message>
    <message>
        <source>Chest breadth</source>
        <translation>胸宽</translation>
    </message>
    <message>
        <source>of the cut at the chest&apos;s prominence</source>
        <translation>胸部最突出处的截面</translation>
    </message>
    <message>
        <source>Waist breadth</source>
        <translation>腰宽</translation>
    </message>
    <message>
        <source>of the cut at the narrowest waist</source>
        <translation>最窄腰部的截面</translation>
    </message>
    <message>
        <source>Hip breadth</source>
        <translation>臀宽</translation>
    </message>
    <message>
        <source>of the cut where the hip is widest</source>
        <translation>臀部最宽处的截面</translation>
    </message>
    <message>
        <source>Chest depth</source>
        <translation>胸厚</translation>
    </message>
    <message>
        <source>Waist depth</source>
        <translation>腰厚</translation>
    </message>
    <message>
        <source>is no measure</source>
        <translation>不是测量项目</translation>
    </message>
    <message>
        <source>No body near this one has {text}</source>
        <translation>此人体附近没有{text}的人体</translation>
    </message>
    <message>
        <source>Choose a value nearer to the present one</source>
        <translation>请选择更接近当前值的数值</translation>
    </message>
    <message>
        <source>No body of {value:.0f} cm within {typed_beta:g} standard deviations has a body mass index of {bmi:g}</source>
        <translation>在 {typed_beta:g} 个标准差以内，没有身高 {value:.0f} cm、体重指数 {bmi:g} 的人体</translation>
    </message>
    <message>
        <source>of {what}</source>
        <translation>{what}的值</translation>
    </message>
    <message>
        <source>height</source>
        <comment>kind of measure</comment>
        <translation>高度</translation>
    </message>
    <message>
        <source>girth</source>
        <translation>围度</translation>
    </message>
    <message>
        <source>length</source>
        <comment>kind of measure</comment>
        <translation>长度</translation>
    </message>
    <message>
        <source>breadth</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>厚度</translation>
    </message>
    <message>
        <source>{kind}, {definition}</source>
        <translation>{kind}，{definition}</translation>
    </message>
    <message>
        <source>Body, volume</source>
        <translation>人体，体积</translation>
    </message>
    <message>
        <source>{tissue}, volume</source>
        <translation>{tissue}，体积</translation>
    </message>
    <message>
        <source>volume times {density} kg/l</source>
        <translation>体积乘以 {density} kg/l</translation>
    </message>
    <message>
        <source>{tissue}, estimated mass</source>
        <translation>{tissue}，估计质量</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>as given, or else the tissues&apos; estimated masses together</source>
        <translation>给定值，否则为各组织估计质量之和</translation>
    </message>
    <message>
        <source>{region}, volume</source>
        <translation>{region}，体积</translation>
    </message>
    <message>
        <source>{region}, {tissue}, volume</source>
        <translation>{region}，{tissue}，体积</translation>
    </message>
    <message>
        <source>volume of this tissue in the region {region}</source>
        <translation>该组织在区域“{region}”中的体积</translation>
    </message>
    <message>
        <source>{region}, {tissue}, estimated mass</source>
        <translation>{region}，{tissue}，估计质量</translation>
    </message>
    <message>
        <source>{level}, area</source>
        <translation>{level}，面积</translation>
    </message>
    <message>
        <source>{level}, {tissue}, area</source>
        <translation>{level}，{tissue}，面积</translation>
    </message>
    <message>
        <source>{site}, thickness of the subcutaneous layer</source>
        <translation>{site}，皮下层厚度</translation>
    </message>
    <message>
        <source>{definition}; along the normal</source>
        <translation>{definition}；沿法线</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>{longest_m:g} m at most</source>
        <translation>至多 {longest_m:g} m</translation>
    </message>
    <message>
        <source>is not flat</source>
        <translation>不是平面</translation>
    </message>
    <message>
        <source>corners in one plane</source>
        <translation>各角点在同一平面内</translation>
    </message>
    <message>
        <source>crosses itself</source>
        <translation>自相交</translation>
    </message>
    <message>
        <source>are no places</source>
        <translation>不是位置</translation>
    </message>
    <message>
        <source>at least {least} of three finite numbers</source>
        <translation>至少 {least} 个，每个为三个有限数字</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>体重指数</translation>
    </message>
    <message>
        <source>weight / height^2</source>
        <translation>体重 / 身高^2</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>WHO</translation>
    </message>
    <message>
        <source>Waist to height</source>
        <translation>腰高比</translation>
    </message>
    <message>
        <source>waist (midway) / height</source>
        <translation>腰围（中点）/ 身高</translation>
    </message>
    <message>
        <source>NICE NG246</source>
        <translation>NICE NG246</translation>
    </message>
    <message>
        <source>Waist to hip</source>
        <translation>腰臀比</translation>
    </message>
    <message>
        <source>waist (midway) / hip</source>
        <translation>腰围（中点）/ 臀围</translation>
    </message>
    <message>
        <source>WHO 2008</source>
        <translation>WHO 2008</translation>
    </message>
    <message>
        <source>Waist (iliac crest) to height</source>
        <translation>腰高比（髂嵴）</translation>
    </message>
    <message>
        <source>waist (iliac crest) / height</source>
        <translation>腰围（髂嵴）/ 身高</translation>
    </message>
    <message>
        <source>NHANES</source>
        <translation>NHANES</translation>
    </message>
    <message>
        <source>Waist (iliac crest) to hip</source>
        <translation>腰臀比（髂嵴）</translation>
    </message>
    <message>
        <source>waist (iliac crest) / hip</source>
        <translation>腰围（髂嵴）/ 臀围</translation>
    </message>
    <message>
        <source>A body shape index</source>
        <translation>体形指数 (ABSI)</translation>
    </message>
    <message>
        <source>waist (iliac crest) / (BMI^(2/3) height^(1/2))</source>
        <translation>腰围（髂嵴）/ (BMI^(2/3) 身高^(1/2))</translation>
    </message>
    <message>
        <source>Krakauer 2012</source>
        <translation>Krakauer 2012</translation>
    </message>
    <message>
        <source>Body roundness index</source>
        <translation>身体圆度指数</translation>
    </message>
    <message>
        <source>364.2 - 365.5 sqrt(1 - (waist (iliac crest) / 2 pi)^2 / (height / 2)^2)</source>
        <translation>364.2 - 365.5 sqrt(1 - (腰围（髂嵴）/ 2 pi)^2 / (身高 / 2)^2)</translation>
    </message>
    <message>
        <source>Thomas 2013</source>
        <translation>Thomas 2013</translation>
    </message>
    <message>
        <source>Conicity index</source>
        <translation>锥度指数</translation>
    </message>
    <message>
        <source>waist (midway) / (0.109 sqrt(weight / height))</source>
        <translation>腰围（中点）/ (0.109 sqrt(体重 / 身高))</translation>
    </message>
    <message>
        <source>Valdez 1991</source>
        <translation>Valdez 1991</translation>
    </message>
    <message>
        <source>Body surface, estimated</source>
        <translation>体表面积（估计）</translation>
    </message>
    <message>
        <source>sqrt(height_cm weight / 3600)</source>
        <translation>sqrt(身高_cm 体重 / 3600)</translation>
    </message>
    <message>
        <source>Mosteller 1987</source>
        <translation>Mosteller 1987</translation>
    </message>
    <message>
        <source>Body surface, of the skin&apos;s mesh</source>
        <translation>体表面积（皮肤网格）</translation>
    </message>
    <message>
        <source>area of the mesh</source>
        <translation>网格的面积</translation>
    </message>
    <message>
        <source>How sure volumes are is not known: {count:.0f} held-out subjects are too few, 9 are needed</source>
        <translation>体积的可信程度未知：{count:.0f} 名留出受试者太少，需要 9 名</translation>
    </message>
    <message>
        <source>No interval: betas beyond {limit:g} are outside of what the model was tried on</source>
        <translation>无区间：beta 超过 {limit:g}，不在模型的检验范围内</translation>
    </message>
    <message>
        <source>No interval: the volumes are not reliable</source>
        <translation>无区间：体积不可靠</translation>
    </message>
    <message>
        <source>No interval: ten betas do not say {share:.0f} % of how this person differs from the mean body</source>
        <translation>无区间：十个 beta 未能说明此人与平均人体差异的 {share:.0f} %</translation>
    </message>
    <message>
        <source>±: {level:.0f} % interval, from {count:.0f} held-out subjects</source>
        <translation>±：{level:.0f} % 区间，来自 {count:.0f} 名留出受试者</translation>
    </message>
    <message>
        <source>±: {level:.0f} % interval, from {count:.0f} held-out phantom subjects, not from people</source>
        <translation>±：{level:.0f} % 区间，来自 {count:.0f} 名留出的体模受试者，而非真人</translation>
    </message>
    <message>
        <source>Intervals are widened by the spread of the scan&apos;s fit</source>
        <translation>区间已按扫描拟合的离散程度加宽</translation>
    </message>
    <message>
        <source>Pose unlike the subjects&apos; scans (joints: {count:.0f}): what is shown there is less sure</source>
        <translation>姿势与受试者的扫描不同（关节数：{count:.0f}）：此时显示的内容可信程度较低</translation>
    </message>
    <message>
        <source>between the line to the hip&apos;s joint and the upper arm</source>
        <translation>到髋关节的连线与上臂之间</translation>
    </message>
    <message>
        <source>between upper arm and forearm</source>
        <translation>上臂与前臂之间</translation>
    </message>
    <message>
        <source>between forearm and hand</source>
        <translation>前臂与手之间</translation>
    </message>
    <message>
        <source>between the line to the shoulder&apos;s joint and the thigh</source>
        <translation>到肩关节的连线与大腿之间</translation>
    </message>
    <message>
        <source>between thigh and shank</source>
        <translation>大腿与小腿之间</translation>
    </message>
    <message>
        <source>between shank and foot</source>
        <translation>小腿与足之间</translation>
    </message>
    <message>
        <source>Left shoulder</source>
        <translation>左肩</translation>
    </message>
    <message>
        <source>Right shoulder</source>
        <translation>右肩</translation>
    </message>
    <message>
        <source>Left elbow</source>
        <translation>左肘</translation>
    </message>
    <message>
        <source>Right elbow</source>
        <translation>右肘</translation>
    </message>
    <message>
        <source>Left wrist</source>
        <translation>左腕</translation>
    </message>
    <message>
        <source>Right wrist</source>
        <translation>右腕</translation>
    </message>
    <message>
        <source>Left hip</source>
        <translation>左髋</translation>
    </message>
    <message>
        <source>Right hip</source>
        <translation>右髋</translation>
    </message>
    <message>
        <source>Left knee</source>
        <translation>左膝</translation>
    </message>
    <message>
        <source>Right knee</source>
        <translation>右膝</translation>
    </message>
    <message>
        <source>Left ankle</source>
        <translation>左踝</translation>
    </message>
    <message>
        <source>Right ankle</source>
        <translation>右踝</translation>
    </message>
    <message>
        <source>has no angle</source>
        <translation>没有角度</translation>
    </message>
    <message>
        <source>at the iliac crest</source>
        <translation>在髂嵴处</translation>
    </message>
    <message>
        <source>at the buttocks&apos; largest</source>
        <translation>在臀部最大处</translation>
    </message>
    <message>
        <source>half-way along the upper arm</source>
        <translation>在上臂中点</translation>
    </message>
    <message>
        <source>waist at the iliac crest</source>
        <translation>髂嵴处的腰围</translation>
    </message>
    <message>
        <source>is too large for a reference table</source>
        <translation>作为参考表过大</translation>
    </message>
    <message>
        <source>cannot be read as a table</source>
        <translation>无法作为表格读取</translation>
    </message>
    <message>
        <source>is no table of percentiles</source>
        <translation>不是百分位表</translation>
    </message>
    <message>
        <source>columns age, L, M, S, or age, p5, p50, p95 and the like, and two rows</source>
        <translation>列 age、L、M、S，或 age、p5、p50、p95 等，以及两行数据</translation>
    </message>
    <message>
        <source>line {line} holds no numbers</source>
        <translation>第 {line} 行没有数字</translation>
    </message>
    <message>
        <source>rising ages and percentiles</source>
        <translation>递增的年龄和百分位</translation>
    </message>
    <message>
        <source>is no LMS table</source>
        <translation>不是 LMS 表</translation>
    </message>
    <message>
        <source>rising ages, and mu and sigma above 0</source>
        <translation>递增的年龄，且 mu 和 sigma 大于 0</translation>
    </message>
    <message>
        <source>{table}, {age:g} years</source>
        <translation>{table}，{age:g} 岁</translation>
    </message>
    <message>
        <source>below {rank}</source>
        <translation>低于{rank}</translation>
    </message>
    <message>
        <source>above {rank}</source>
        <translation>高于{rank}</translation>
    </message>
    <message>
        <source>men of {low} years and more</source>
        <translation>{low} 岁及以上男性</translation>
    </message>
    <message>
        <source>men of {low} to {high} years</source>
        <translation>{low} 至 {high} 岁男性</translation>
    </message>
    <message>
        <source>women of {low} years and more</source>
        <translation>{low} 岁及以上女性</translation>
    </message>
    <message>
        <source>women of {low} to {high} years</source>
        <translation>{low} 至 {high} 岁女性</translation>
    </message>
    <message>
        <source>{number}st</source>
        <translation>第 {number}</translation>
    </message>
    <message>
        <source>{number}nd</source>
        <translation>第 {number}</translation>
    </message>
    <message>
        <source>{number}rd</source>
        <translation>第 {number}</translation>
    </message>
    <message>
        <source>{number}th</source>
        <translation>第 {number}</translation>
    </message>
    <message>
        <source>{border} {centimetres:+.1f} cm</source>
        <translation>{border} {centimetres:+.1f} cm</translation>
    </message>
    <message>
        <source>Regions&apos; borders are moved: {borders}</source>
        <translation>区域边界已移动：{borders}</translation>
    </message>
    <message>
        <source>no region has this name</source>
        <translation>没有此名称的区域</translation>
    </message>
    <message>
        <source>a region is of none before it</source>
        <translation>区域不属于其前面的任何区域</translation>
    </message>
    <message>
        <source>Shoulder, across the arm</source>
        <translation>肩部，垂直于臂</translation>
    </message>
    <message>
        <source>Armpit</source>
        <translation>腋窝</translation>
    </message>
    <message>
        <source>Android region, top</source>
        <translation>Android 区，上界</translation>
    </message>
    <message>
        <source>Android region, bottom</source>
        <translation>Android 区，下界</translation>
    </message>
    <message>
        <source>Gynoid region, top</source>
        <translation>Gynoid 区，上界</translation>
    </message>
    <message>
        <source>Gynoid region, bottom</source>
        <translation>Gynoid 区，下界</translation>
    </message>
    <message>
        <source>DXA&apos;s region (GE Lunar enCORE), with level cuts at joints</source>
        <translation>DXA 的区域 (GE Lunar enCORE)，在关节处水平切分</translation>
    </message>
    <message>
        <source>no joint has this name</source>
        <translation>没有此名称的关节</translation>
    </message>
    <message>
        <source>the joints&apos; weights do not sum to 1</source>
        <translation>各关节的权重之和不为 1</translation>
    </message>
    <message>
        <source>the direction has no length</source>
        <translation>方向没有长度</translation>
    </message>
    <message>
        <source>{cut} (moved by {centimetres:+.1f} cm)</source>
        <translation>{cut}（移动 {centimetres:+.1f} cm）</translation>
    </message>
    <message>
        <source>of the body: {cuts}</source>
        <translation>人体的一部分：{cuts}</translation>
    </message>
    <message>
        <source>of the trunk: {cuts}</source>
        <translation>躯干的一部分：{cuts}</translation>
    </message>
    <message>
        <source>of the trunk and left leg and right leg: {cuts}</source>
        <translation>躯干、左腿和右腿的一部分：{cuts}</translation>
    </message>
    <message>
        <source>of the left arm: {cuts}</source>
        <translation>左臂的一部分：{cuts}</translation>
    </message>
    <message>
        <source>of the right arm: {cuts}</source>
        <translation>右臂的一部分：{cuts}</translation>
    </message>
    <message>
        <source>of the left leg: {cuts}</source>
        <translation>左腿的一部分：{cuts}</translation>
    </message>
    <message>
        <source>of the right leg: {cuts}</source>
        <translation>右腿的一部分：{cuts}</translation>
    </message>
    <message>
        <source>what these leave of the body</source>
        <translation>人体去除上述区域后的剩余部分</translation>
    </message>
    <message>
        <source>what these leave of the left arm</source>
        <translation>左臂去除上述区域后的剩余部分</translation>
    </message>
    <message>
        <source>what these leave of the right arm</source>
        <translation>右臂去除上述区域后的剩余部分</translation>
    </message>
    <message>
        <source>what these leave of the left leg</source>
        <translation>左腿去除上述区域后的剩余部分</translation>
    </message>
    <message>
        <source>what these leave of the right leg</source>
        <translation>右腿去除上述区域后的剩余部分</translation>
    </message>
    <message>
        <source>beyond the shoulder&apos;s joint, across the bone</source>
        <translation>肩关节以外，垂直于骨</translation>
    </message>
    <message>
        <source>beyond the elbow&apos;s joint, across the bone</source>
        <translation>肘关节以外，垂直于骨</translation>
    </message>
    <message>
        <source>beyond the wrist&apos;s joint, across the bone</source>
        <translation>腕关节以外，垂直于骨</translation>
    </message>
    <message>
        <source>beyond the knee&apos;s joint, across the bone</source>
        <translation>膝关节以外，垂直于骨</translation>
    </message>
    <message>
        <source>beyond the ankle&apos;s joint, across the bone</source>
        <translation>踝关节以外，垂直于骨</translation>
    </message>
    <message>
        <source>on the left of the pelvis</source>
        <translation>骨盆左侧</translation>
    </message>
    <message>
        <source>on the right of the pelvis</source>
        <translation>骨盆右侧</translation>
    </message>
    <message>
        <source>above a plane that rises to the left by 45 degrees from the neck&apos;s joint</source>
        <translation>由颈关节向左以 45 度上升的平面以上</translation>
    </message>
    <message>
        <source>above a plane that rises to the right by 45 degrees from the neck&apos;s joint</source>
        <translation>由颈关节向右以 45 度上升的平面以上</translation>
    </message>
    <message>
        <source>Left arm</source>
        <translation>左臂</translation>
    </message>
    <message>
        <source>Right arm</source>
        <translation>右臂</translation>
    </message>
    <message>
        <source>Left upper arm</source>
        <translation>左上臂</translation>
    </message>
    <message>
        <source>Right upper arm</source>
        <translation>右上臂</translation>
    </message>
    <message>
        <source>Left forearm</source>
        <translation>左前臂</translation>
    </message>
    <message>
        <source>Right forearm</source>
        <translation>右前臂</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>左手</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>右手</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>左腿</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>右腿</translation>
    </message>
    <message>
        <source>Left thigh</source>
        <translation>左大腿</translation>
    </message>
    <message>
        <source>Right thigh</source>
        <translation>右大腿</translation>
    </message>
    <message>
        <source>Left calf</source>
        <translation>左小腿</translation>
    </message>
    <message>
        <source>Right calf</source>
        <translation>右小腿</translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation>左足</translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation>右足</translation>
    </message>
    <message>
        <source>above a plane through the armpit that falls outward by 45 degrees: half the way from neck to spine 3 below the shoulder</source>
        <translation>经过腋窝、向外以 45 度下降的平面以上：腋窝位于肩下方，距离为颈到脊柱 3 的一半</translation>
    </message>
    <message>
        <source>below a plane through the hip&apos;s joint that rises outward by 45 degrees, from the crotch</source>
        <translation>由会阴起、经过髋关节、向外以 45 度上升的平面以下</translation>
    </message>
    <message>
        <source>below the iliac crest (spine 1)</source>
        <translation>髂嵴（脊柱 1）以下</translation>
    </message>
    <message>
        <source>as DXA&apos;s legs: through hip and crotch</source>
        <translation>同 DXA 的腿部：经过髋和会阴</translation>
    </message>
    <message>
        <source>Head and neck</source>
        <translation>头颈部</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>躯干</translation>
    </message>
    <message>
        <source>Gynoid region</source>
        <translation>Gynoid 区</translation>
    </message>
    <message>
        <source>from 1.5 times the android region&apos;s height below the iliac crest</source>
        <translation>从髂嵴以下 1.5 倍 Android 区高度处</translation>
    </message>
    <message>
        <source>down by twice its height</source>
        <translation>向下至该高度的两倍</translation>
    </message>
    <message>
        <source>Android region</source>
        <translation>Android 区</translation>
    </message>
    <message>
        <source>from the iliac crest (spine 1)</source>
        <translation>从髂嵴（脊柱 1）</translation>
    </message>
    <message>
        <source>up by 20 % of the way from there to the chin (half-way between neck and head)</source>
        <translation>向上至髂嵴到下颏（颈与头之间的中点）距离的 20 %</translation>
    </message>
    <message>
        <source>no border has this name</source>
        <translation>没有此名称的边界</translation>
    </message>
    <message>
        <source>is moved too far</source>
        <translation>移动过远</translation>
    </message>
    <message>
        <source>Left mid-thigh</source>
        <translation>左大腿中部</translation>
    </message>
    <message>
        <source>Right mid-thigh</source>
        <translation>右大腿中部</translation>
    </message>
    <message>
        <source>across the bone, half-way between the joints of hip and knee</source>
        <translation>垂直于骨，髋关节与膝关节之间的中点</translation>
    </message>
    <message>
        <source>level, half-way between the joints of spine 1 (about L4) and spine 2: about L3</source>
        <translation>水平，脊柱 1（约 L4）与脊柱 2 关节之间的中点：约 L3</translation>
    </message>
    <message>
        <source>Navel</source>
        <translation>脐</translation>
    </message>
    <message>
        <source>About L3</source>
        <translation>约 L3</translation>
    </message>
    <message>
        <source>Triceps</source>
        <translation>肱三头肌</translation>
    </message>
    <message>
        <source>back of the right upper arm, half-way between shoulder and elbow</source>
        <translation>右上臂后面，肩与肘之间的中点</translation>
    </message>
    <message>
        <source>Subscapular</source>
        <translation>肩胛下</translation>
    </message>
    <message>
        <source>right of the back, half-way between the joints of spine 3 and neck, at half the shoulder&apos;s distance</source>
        <translation>背部右侧，脊柱 3 关节与颈关节之间的中点，距正中为肩距的一半</translation>
    </message>
    <message>
        <source>Suprailiac</source>
        <translation>髂嵴上</translation>
    </message>
    <message>
        <source>right side, a quarter of the way from the iliac crest (spine 1) to spine 2</source>
        <translation>右侧，从髂嵴（脊柱 1）到脊柱 2 的四分之一处</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>腹部</translation>
    </message>
    <message>
        <source>right of the navel by a fifth of the shoulder&apos;s distance from the middle</source>
        <translation>脐右侧，距离为肩到正中的五分之一</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>大腿前面</translation>
    </message>
    <message>
        <source>front of the right thigh, half-way between hip and knee</source>
        <translation>右大腿前面，髋与膝之间的中点</translation>
    </message>
    <message>
        <source>Inside of the calf</source>
        <translation>小腿内侧</translation>
    </message>
    <message>
        <source>inside of the right calf, three tenths of the way from knee to ankle</source>
        <translation>右小腿内侧，从膝到踝的十分之三处</translation>
    </message>
    <message>
        <source>is on no triangle of this skin</source>
        <translation>不在此皮肤的任何三角形上</translation>
    </message>
    <message>
        <source>below {count}</source>
        <translation>小于 {count}</translation>
    </message>
    <message>
        <source>Many bodies have these measures: this one is the likeliest, nearest to the mean body</source>
        <translation>许多人体都有这些测量值：此为可能性最大者，最接近平均人体</translation>
    </message>
    <message>
        <source>no measure is given</source>
        <translation>未给出测量项目</translation>
    </message>
    <message>
        <source>some of {names}</source>
        <translation>{names} 中的若干项</translation>
    </message>
    <message>
        <source>is no measure of a person</source>
        <translation>不是人的测量项目</translation>
    </message>
    <message>
        <source>air and rest</source>
        <translation>空气及其他</translation>
    </message>
    <message>
        <source>airways, lungs and whatever belongs to no tissue; counted as air, which weighs nothing</source>
        <translation>气道、肺以及不属于任何组织的部分；按空气计，没有重量</translation>
    </message>
    <message>
        <source>{litres:.1f} l of tissue, {share:.0f} % of the body&apos;s volume, lie outside of the skin</source>
        <translation>{litres:.1f} l 组织（占人体体积的 {share:.0f} %）位于皮肤之外</translation>
    </message>
    <message>
        <source>LT, AT and BT together are {share:.1f} % of the body&apos;s volume</source>
        <translation>LT、AT 和 BT 合计为人体体积的 {share:.1f} %</translation>
    </message>
    <message>
        <source>{litres:.1f} l, {share:.0f} % of the body&apos;s volume, belong to no tissue, more than lungs can hold</source>
        <translation>{litres:.1f} l（占人体体积的 {share:.0f} %）不属于任何组织，超过肺所能容纳的量</translation>
    </message>
    <message>
        <source>Surfaces are a sketch until the model&apos;s own are worked out: nothing is measured of them</source>
        <translation>模型自身的表面算出之前，显示的只是草图：不据此进行任何测量</translation>
    </message>
    <message>
        <source>Unreliable shape: surfaces may intersect</source>
        <translation>体型不可靠：表面可能相交</translation>
    </message>
    <message>
        <source>{count:.0f} vertices could not be carried to this shape and are up to {error:.1f} mm off</source>
        <translation>{count:.0f} 个顶点无法变换到此体型，偏差最大 {error:.1f} mm</translation>
    </message>
    <message>
        <source>How sure volumes are is not known: this model is not calibrated</source>
        <translation>体积的可信程度未知：此模型未经校准</translation>
    </message>
    <message>
        <source>is no direction</source>
        <translation>不是方向</translation>
    </message>
    <message>
        <source>3 finite numbers, not all 0</source>
        <translation>3 个有限数字，不全为 0</translation>
    </message>
    <message>
        <source>the shaped body in the standard pose (X-pose), whatever pose is shown</source>
        <translation>标准姿势（X 形姿势）下的该体型人体，与显示的姿势无关</translation>
    </message>
    <message>
        <source>not a density</source>
        <translation>不是密度</translation>
    </message>
    <message>
        <source>a positive number, kg/l</source>
        <translation>正数，kg/l</translation>
    </message>
    <message>
        <source>is no calibration</source>
        <translation>不是校准</translation>
    </message>
    <message>
        <source>has numbers that cannot be</source>
        <translation>含有不可能的数字</translation>
    </message>
    <message>
        <source>pose-dependent displacement</source>
        <translation>随姿势变化的位移</translation>
    </message>
    <message>
        <source>forward beta network</source>
        <translation>前向 beta 网络</translation>
    </message>
    <message>
        <source>MRI value network</source>
        <translation>MRI 值网络</translation>
    </message>
    <message>
        <source>unknown choice</source>
        <translation>未知的选择</translation>
    </message>
    <message>
        <source>best or last</source>
        <translation>best 或 last</translation>
    </message>
    <message>
        <source>no checkpoint</source>
        <translation>没有检查点</translation>
    </message>
    <message>
        <source>a .ckpt file in ckpts/</source>
        <translation>ckpts/ 中的 .ckpt 文件</translation>
    </message>
    <message>
        <source>no last.ckpt</source>
        <translation>没有 last.ckpt</translation>
    </message>
    <message>
        <source>Ask for the &quot;best&quot; checkpoint</source>
        <translation>请选用“best”检查点</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>the model&apos;s config.yaml</source>
        <translation>模型的 config.yaml</translation>
    </message>
    <message>
        <source>unreadable ({error})</source>
        <translation>无法读取 ({error})</translation>
    </message>
    <message>
        <source>a YAML configuration</source>
        <translation>YAML 配置</translation>
    </message>
    <message>
        <source>not a HIT configuration</source>
        <translation>不是 HIT 配置</translation>
    </message>
    <message>
        <source>the keys train_cfg.networks and smpl_cfg.gender</source>
        <translation>键 train_cfg.networks 和 smpl_cfg.gender</translation>
    </message>
    <message>
        <source>the {title} is not supported</source>
        <translation>不支持{title}</translation>
    </message>
    <message>
        <source>false</source>
        <translation>false</translation>
    </message>
    <message>
        <source>unknown gender</source>
        <translation>性别未知</translation>
    </message>
    <message>
        <source>Choose another checkpoint of the model, or copy the file anew</source>
        <translation>请选择模型的其他检查点，或重新复制文件</translation>
    </message>
    <message>
        <source>not a readable checkpoint: it {reason}</source>
        <translation>不是可读取的检查点：{reason}</translation>
    </message>
    <message>
        <source>no state_dict inside</source>
        <translation>其中没有 state_dict</translation>
    </message>
    <message>
        <source>a Lightning checkpoint</source>
        <translation>Lightning 检查点</translation>
    </message>
    <message>
        <source>an SMPL buffer is missing</source>
        <translation>缺少 SMPL 缓冲区</translation>
    </message>
    <message>
        <source>an SMPL buffer is too large</source>
        <translation>SMPL 缓冲区过大</translation>
    </message>
    <message>
        <source>at most {most:,} numbers</source>
        <translation>至多 {most:,} 个数字</translation>
    </message>
    <message>
        <source>a layer is missing</source>
        <translation>缺少层</translation>
    </message>
    <message>
        <source>shape {value}</source>
        <translation>形状 {value}</translation>
    </message>
    <message>
        <source>The checkpoint may belong to another config.yaml</source>
        <translation>该检查点可能属于另一个 config.yaml</translation>
    </message>
    <message>
        <source>a layer has another size than config.yaml says</source>
        <translation>有层的大小与 config.yaml 所述不符</translation>
    </message>
    <message>
        <source>an unknown layer</source>
        <translation>未知的层</translation>
    </message>
    <message>
        <source>no such section</source>
        <translation>没有此部分</translation>
    </message>
    <message>
        <source>unknown device</source>
        <translation>未知的设备</translation>
    </message>
    <message>
        <source>auto, cpu, cuda, cuda:0 or mps</source>
        <translation>auto、cpu、cuda、cuda:0 或 mps</translation>
    </message>
    <message>
        <source>this device is not available here</source>
        <translation>此设备在此不可用</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Close other programs or use the CPU</source>
        <translation>请关闭其他程序，或使用 CPU</translation>
    </message>
    <message>
        <source>not a list of numbers</source>
        <translation>不是数字列表</translation>
    </message>
    <message>
        <source>wrong length</source>
        <translation>长度错误</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <translation>有限数字</translation>
    </message>
    <message>
        <source>batch sizes differ</source>
        <translation>批大小不一致</translation>
    </message>
    <message>
        <source>unknown space</source>
        <translation>未知的空间</translation>
    </message>
    <message>
        <source>not an array of numbers</source>
        <translation>不是数字数组</translation>
    </message>
    <message>
        <source>holds no SMPL body, and none was found</source>
        <translation>不含 SMPL 人体，也未找到</translation>
    </message>
    <message>
        <source>SMPL_{value}.pkl or .npz in the SMPL folder</source>
        <translation>SMPL 文件夹中的 SMPL_{value}.pkl 或 .npz</translation>
    </message>
    <message>
        <source>no SMPL folder</source>
        <translation>没有 SMPL 文件夹</translation>
    </message>
    <message>
        <source>Set HIT_SMPL_DIR or the SMPL folder in the settings</source>
        <translation>请设置 HIT_SMPL_DIR，或设置中的 SMPL 文件夹</translation>
    </message>
    <message>
        <source>no such model</source>
        <translation>没有此模型</translation>
    </message>
    <message>
        <source>a model folder or one of: {known}</source>
        <translation>模型文件夹，或以下之一：{known}</translation>
    </message>
    <message>
        <source>Set HIT_MODELS_DIR to the folder that holds the models</source>
        <translation>请将 HIT_MODELS_DIR 设为存放模型的文件夹</translation>
    </message>
    <message>
        <source>cannot be read: {value}</source>
        <translation>无法读取：{value}</translation>
    </message>
    <message>
        <source>no options</source>
        <translation>没有选项</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>配置节</translation>
    </message>
    <message>
        <source>unreadable network options ({value})</source>
        <translation>网络选项无法读取 ({value})</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>conditions enter at the first layer only</source>
        <translation>条件只能在第一层输入</translation>
    </message>
    <message>
        <source>embedded conditions are not supported</source>
        <translation>不支持嵌入的条件</translation>
    </message>
    <message>
        <source>only networks with weight normalisation are supported</source>
        <translation>只支持采用权重归一化的网络</translation>
    </message>
    <message>
        <source>Demonstration phantom, not medical data</source>
        <translation>演示体模，非医学数据</translation>
    </message>
    <message>
        <source>Betas beyond 2: the model extrapolates</source>
        <translation>beta 超过 2：模型外推</translation>
    </message>
    <message>
        <source>Edges without a letter lie askew to the body</source>
        <translation>没有字母的边与人体方向倾斜</translation>
    </message>
    <message>
        <source>the picture is too small for its notice</source>
        <translation>图片过小，容不下其说明</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} 像素</translation>
    </message>
    <message>
        <source>Make it larger, or choose a plain picture</source>
        <translation>请将其放大，或选择无边框图片</translation>
    </message>
    <message>
        <source>auto, {names}</source>
        <translation>auto、{names}</translation>
    </message>
    <message>
        <source>is no person&apos;s</source>
        <translation>不可能是真人的</translation>
    </message>
    <message>
        <source>this field was not evaluated</source>
        <translation>此字段未计算</translation>
    </message>
    <message>
        <source>Ask for the field &quot;{name}&quot;</source>
        <translation>请求字段“{name}”</translation>
    </message>
    <message>
        <source>unknown slice field</source>
        <translation>未知的切面字段</translation>
    </message>
    <message>
        <source>a slice shows one body</source>
        <translation>一个切面只显示一个人体</translation>
    </message>
    <message>
        <source>a batch of 1</source>
        <translation>批大小为 1</translation>
    </message>
    <message>
        <source>the model has no compressor</source>
        <translation>模型没有压缩模块</translation>
    </message>
    <message>
        <source>Leave the field &quot;comp&quot; out</source>
        <translation>请略去字段“comp”</translation>
    </message>
    <message>
        <source>Tissue classes</source>
        <translation>组织类别</translation>
    </message>
    <message>
        <source>Tissues mixed by their probabilities</source>
        <translation>按概率混合的组织</translation>
    </message>
    <message>
        <source>Skinning weights: a hue for each joint, mixed</source>
        <translation>蒙皮权重：每个关节一种色调，混合显示</translation>
    </message>
    <message>
        <source>Displacement by body shape, over the tissue classes</source>
        <translation>体型引起的位移，叠加于组织类别</translation>
    </message>
    <message>
        <source>Compression of a lying body, over the tissue classes</source>
        <translation>卧位人体的压缩，叠加于组织类别</translation>
    </message>
    <message>
        <source>Cyan: the likeliest class has less than {percent:.0f} %, or is taken from nearby, calibrated</source>
        <translation>青色：最可能类别的概率低于 {percent:.0f} %，或取自邻近处；已校准</translation>
    </message>
    <message>
        <source>Cyan: the likeliest class has less than {percent:.0f} %, or is taken from nearby, as the model says, not calibrated</source>
        <translation>青色：最可能类别的概率低于 {percent:.0f} %，或取自邻近处；为模型给出的值，未校准</translation>
    </message>
    <message>
        <source>{length}  (arrows x {times:g})</source>
        <translation>{length}  (箭头 x {times:g})</translation>
    </message>
    <message>
        <source>axial plane</source>
        <translation>轴位平面</translation>
    </message>
    <message>
        <source>frontal plane</source>
        <translation>冠状位平面</translation>
    </message>
    <message>
        <source>sagittal plane</source>
        <translation>矢状位平面</translation>
    </message>
    <message>
        <source>oblique plane</source>
        <translation>斜位平面</translation>
    </message>
    <message>
        <source>posed space</source>
        <translation>姿势空间</translation>
    </message>
    <message>
        <source>shaped space</source>
        <translation>体型空间</translation>
    </message>
    <message>
        <source>canonical space</source>
        <translation>规范空间</translation>
    </message>
    <message>
        <source>Ask for the field &quot;sw&quot;</source>
        <translation>请求字段“sw”</translation>
    </message>
    <message>
        <source>{plane} at {place} cm</source>
        <translation>{plane}，{place} cm 处</translation>
    </message>
    <message>
        <source>{shows}; {plane}, {space}</source>
        <translation>{shows}；{plane}，{space}</translation>
    </message>
    <message>
        <source>a slice plane needs finite numbers</source>
        <translation>切面需要有限数字</translation>
    </message>
    <message>
        <source>a slice plane needs an extent and a spacing above zero</source>
        <translation>切面的范围和间距须大于零</translation>
    </message>
    <message>
        <source>a slice plane needs two unit directions at right angles</source>
        <translation>切面需要两个互相垂直的单位方向</translation>
    </message>
    <message>
        <source>{right} and {up}</source>
        <translation>{right} 和 {up}</translation>
    </message>
    <message>
        <source>the slice plane is too fine for its extent</source>
        <translation>切面相对其范围过于精细</translation>
    </message>
    <message>
        <source>Choose a larger spacing</source>
        <translation>请选择更大的间距</translation>
    </message>
    <message>
        <source>unknown kind of slice plane</source>
        <translation>未知的切面种类</translation>
    </message>
    <message>
        <source>the normal of a slice plane needs a length</source>
        <translation>切面的法线须有长度</translation>
    </message>
    <message>
        <source>a slice plane&apos;s normal is parallel to its upward direction</source>
        <translation>切面的法线与其向上方向平行</translation>
    </message>
    <message>
        <source>Give another upward direction</source>
        <translation>请给出其他向上方向</translation>
    </message>
    <message>
        <source>a plane is made coarser by a whole number of 1 or more</source>
        <translation>平面只能按 1 或更大的整数倍变粗</translation>
    </message>
    <message>
        <source>unknown method</source>
        <translation>未知的方法</translation>
    </message>
    <message>
        <source>unknown space for {method}</source>
        <translation>{method} 的空间未知</translation>
    </message>
    <message>
        <source>unknown detail</source>
        <translation>未知的精细度</translation>
    </message>
    <message>
        <source>predicts no tissue anywhere, so that there is nothing to show</source>
        <translation>未在任何位置预测出组织，因此没有可显示的内容</translation>
    </message>
    <message>
        <source>Train it further, or choose another checkpoint</source>
        <translation>请继续训练，或选择其他检查点</translation>
    </message>
    <message>
        <source>{min_resolution} to {max_resolution} cells</source>
        <translation>{min_resolution} 至 {max_resolution} 个单元</translation>
    </message>
    <message>
        <source>surfaces take one body at a time</source>
        <translation>表面一次只处理一个人体</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>outside of the body, and the lungs</source>
        <translation>人体之外，以及肺</translation>
    </message>
    <message>
        <source>lean tissue</source>
        <translation>瘦组织</translation>
    </message>
    <message>
        <source>muscle and organs, with visceral and intramuscular fat</source>
        <translation>肌肉和器官，包括内脏脂肪和肌内脂肪</translation>
    </message>
    <message>
        <source>subcutaneous adipose tissue</source>
        <translation>皮下脂肪组织</translation>
    </message>
    <message>
        <source>fat under the skin only</source>
        <translation>仅为皮肤下的脂肪</translation>
    </message>
    <message>
        <source>long bones</source>
        <translation>长骨</translation>
    </message>
    <message>
        <source>long bones of arms and legs only</source>
        <translation>仅为手臂和腿的长骨</translation>
    </message>
    <message>
        <source>The process ended with exit code {code}.</source>
        <translation>进程已结束，退出代码 {code}。</translation>
    </message>
    <message>
        <source>The process ended with exit code {code}. Its last line: {line}</source>
        <translation>进程已结束，退出代码 {code}。最后一行：{line}</translation>
    </message>
    <message>
        <source>The process was ended by SIGKILL (perhaps by the system, for lack of memory). {kept}</source>
        <translation>进程被 SIGKILL 终止（可能是系统因内存不足所为）。{kept}</translation>
    </message>
    <message>
        <source>The process was ended by {signal}. {kept}</source>
        <translation>进程被 {signal} 终止。{kept}</translation>
    </message>
    <message>
        <source>Start it again to go on from its last checkpoint.</source>
        <translation>重新开始即可从最后的检查点继续。</translation>
    </message>
    <message>
        <source>No checkpoint had been written yet.</source>
        <translation>尚未写入检查点。</translation>
    </message>
    <message>
        <source>Its process is gone and did not say why: it was killed, or the computer stopped.</source>
        <translation>其进程已消失，原因不明：被终止，或计算机停机。</translation>
    </message>
    <message>
        <source>Its process {number} is gone and did not say why: it was killed, or the computer stopped.</source>
        <translation>其进程 {number} 已消失，原因不明：被终止，或计算机停机。</translation>
    </message>
    <message>
        <source>mesh &apos;{name}&apos; has wrong {field}</source>
        <translation>网格“{name}”的 {field} 错误</translation>
    </message>
    <message>
        <source>shape (n, 3)</source>
        <translation>形状 (n, 3)</translation>
    </message>
    <message>
        <source>mesh &apos;{name}&apos; has vertices that are not finite</source>
        <translation>网格“{name}”含有非有限的顶点</translation>
    </message>
    <message>
        <source>mesh &apos;{name}&apos; has faces that name vertices that do not exist</source>
        <translation>网格“{name}”有面引用了不存在的顶点</translation>
    </message>
    <message>
        <source>there is nothing to export: no mesh has a face</source>
        <translation>没有可导出的内容：所有网格都没有面</translation>
    </message>
    <message>
        <source>unknown mesh format</source>
        <translation>未知的网格格式</translation>
    </message>
    <message>
        <source>glTF is in metres with Y up</source>
        <translation>glTF 以米为单位，Y 朝上</translation>
    </message>
    <message>
        <source>body, or another format</source>
        <translation>body，或其他格式</translation>
    </message>
    <message>
        <source>.png</source>
        <translation>.png</translation>
    </message>
    <message>
        <source>is no picture</source>
        <translation>不是图片</translation>
    </message>
    <message>
        <source>is no PNG picture that can be read</source>
        <translation>不是可读取的 PNG 图片</translation>
    </message>
    <message>
        <source>Demonstration phantom: its tissues are procedurally generated. Not medical data.</source>
        <translation>演示体模：其组织由程序生成。非医学数据。</translation>
    </message>
    <message>
        <source>the record cannot be written as JSON: {error}</source>
        <translation>记录无法写为 JSON：{error}</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>Body report</source>
        <translation>人体报告</translation>
    </message>
    <message>
        <source>at most {most} letters</source>
        <translation>至多 {most} 个字符</translation>
    </message>
    <message>
        <source>own measure</source>
        <translation>自定测量</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} 岁</translation>
    </message>
    <message>
        <source>model {name}</source>
        <translation>模型 {name}</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Write an .html report, which a browser prints as PDF</source>
        <translation>请写为 .html 报告，浏览器可将其打印为 PDF</translation>
    </message>
    <message>
        <source>has letters that this program&apos;s PDFs cannot show</source>
        <translation>含有本程序的 PDF 无法显示的字符</translation>
    </message>
    <message>
        <source>LT lean tissue</source>
        <translation>LT 瘦组织</translation>
    </message>
    <message>
        <source>AT fat under skin</source>
        <translation>AT 皮下脂肪</translation>
    </message>
    <message>
        <source>BT long bones</source>
        <translation>BT 长骨</translation>
    </message>
    <message>
        <source>LT is lean tissue: muscle and organs, with the fat among them. AT is subcutaneous adipose tissue: what lies between skin and muscle, not the fat inside of the trunk, and not lipid, so that it must not be compared with DXA&apos;s fat mass. BT are the long bones of arms and legs.</source>
        <translation>LT 为瘦组织：肌肉和器官，包括其间的脂肪。AT 为皮下脂肪组织：皮肤与肌肉之间的部分，不是躯干内部的脂肪，也不是脂质，因此不得与 DXA 的脂肪质量相比较。BT 为手臂和腿的长骨。</translation>
    </message>
    <message>
        <source>Methods: The body is the one of ten shape coefficients{source}. Tissues were predicted inside it by the HIT model {model} (checkpoint {sha}), carried as surfaces to this body; their volumes are those in a standard pose, masses are volumes times {densities} kg/l. Measures were taken on the skin in a standing pose with the arms out, after ISO 8559-1:2017 and NHANES where named. Slices are those of the body with its arms a little out, seen from the feet, its right at the left. Percentiles: {nhanes}. HIT Viewer {version}.</source>
        <translation>方法：人体由十个体型系数确定{source}。其内部的组织由 HIT 模型 {model}（检查点 {sha}）预测，并以表面的形式变换到此人体；体积为标准姿势下的值，质量为体积乘以 {densities} kg/l。测量在双臂展开的站立姿势下于皮肤上进行，注明者依照 ISO 8559-1:2017 和 NHANES。切面为双臂略展开的人体的切面，从足侧观察，人体右侧在左。百分位：{nhanes}。HIT Viewer {version}。</translation>
    </message>
    <message>
        <source> from {source}</source>
        <translation>，来自 {source}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Heights and girths</source>
        <translation>高度和围度</translation>
    </message>
    <message>
        <source>Lengths and breadths</source>
        <translation>长度和宽度</translation>
    </message>
    <message>
        <source>Checkpoint SHA-256 {sha}. Versions: {made}.</source>
        <translation>检查点 SHA-256 {sha}。版本：{made}。</translation>
    </message>
    <message>
        <source>Own measures</source>
        <translation>自定测量</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>测量方式</translation>
    </message>
    <message>
        <source>{weight} (given)</source>
        <translation>{weight}（给定）</translation>
    </message>
    <message>
        <source>{weight} (estimated)</source>
        <translation>{weight}（估计）</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>人体</translation>
    </message>
    <message>
        <source>Tissues</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>mass (est.)</source>
        <translation>质量（估计）</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Regions, litres</source>
        <translation>区域，升</translation>
    </message>
    <message>
        <source>Subcutaneous layer</source>
        <translation>皮下层</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Waist (crest) to height</source>
        <translation>腰高比（髂嵴）</translation>
    </message>
    <message>
        <source>Waist (crest) to hip</source>
        <translation>腰臀比（髂嵴）</translation>
    </message>
    <message>
        <source>{measure} ({group})</source>
        <translation>{measure} ({group})</translation>
    </message>
    <message>
        <source>Percentiles among {people}</source>
        <translation>在{people}中的百分位</translation>
    </message>
    <message>
        <source>Percentiles of own tables</source>
        <translation>自备表格的百分位</translation>
    </message>
    <message>
        <source>axial, chest</source>
        <translation>轴位，胸部</translation>
    </message>
    <message>
        <source>axial, navel</source>
        <translation>轴位，脐</translation>
    </message>
    <message>
        <source>axial, mid-thigh</source>
        <translation>轴位，大腿中部</translation>
    </message>
    <message>
        <source>front</source>
        <translation>前面</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>左侧面</translation>
    </message>
    <message>
        <source>frontal, middle</source>
        <translation>冠状位，正中</translation>
    </message>
    <message>
        <source>{title}: {areas} cm2</source>
        <translation>{title}：{areas} cm2</translation>
    </message>
    <message>
        <source>is too large for a logo</source>
        <translation>作为徽标过大</translation>
    </message>
    <message>
        <source>Choose another in Settings</source>
        <translation>请在“设置”中另选</translation>
    </message>
    <message>
        <source>is no logo that can be read</source>
        <translation>不是可读取的徽标</translation>
    </message>
    <message>
        <source>a PNG or JPEG picture</source>
        <translation>PNG 或 JPEG 图片</translation>
    </message>
    <message>
        <source>Not a medical device: for research and teaching, not for diagnosis or treatment.</source>
        <translation>非医疗器械：用于研究和教学，不用于诊断或治疗。</translation>
    </message>
    <message>
        <source>Height differs by {apart:.1f} cm between visits: are all bodies of one grown person?</source>
        <translation>各次随访的身高相差 {apart:.1f} cm：所有人体是否属于同一成年人？</translation>
    </message>
    <message>
        <source>Weight is given at some visits and estimated at others: its changes and those of BMI tell nothing.</source>
        <translation>部分随访的体重为给定值，其他为估计值：体重及 BMI 的变化没有意义。</translation>
    </message>
    <message>
        <source>* larger than the least significant change (LSC), {factor} times the precision error: two repeats differ by more only once in twenty times. Precision errors: {source}. Where none is stated, a change may be that of repeats.</source>
        <translation>* 大于最小有意义变化 (LSC)，即精密度误差的 {factor} 倍：两次重复测量之差超过此值的情况二十次中仅有一次。精密度误差：{source}。未注明精密度误差时，变化可能只是重复测量之差。</translation>
    </message>
    <message>
        <source>No precision stated: whether a change is more than the difference of two repeats cannot be told. With precision errors of your own, stated when a report is written, each change is set against the least significant change.</source>
        <translation>未注明精密度：无法判断变化是否超过两次重复测量之差。写报告时如注明自己的精密度误差，即可将各项变化与最小有意义变化相比较。</translation>
    </message>
    <message>
        <source>Curves run from {first} to {last}, each over a tenth of the first value at least; a grey band is the LSC around the first visit.</source>
        <translation>曲线从 {first} 到 {last}，各曲线的范围至少为首个值的十分之一；灰色带为首次随访值上下的 LSC。</translation>
    </message>
    <message>
        <source>In brackets: change since the first visit. The bodies are models of the person; how far a change of the body&apos;s shape is one of the person depends on how each was obtained.</source>
        <translation>括号内：自首次随访以来的变化。人体是对本人的模型；人体体型的变化在多大程度上是本人的变化，取决于各人体的获得方式。</translation>
    </message>
    <message>
        <source>as given, source not named</source>
        <translation>为给定值，来源未注明</translation>
    </message>
    <message>
        <source>is not compared</source>
        <translation>不作比较</translation>
    </message>
    <message>
        <source>is no precision error</source>
        <translation>不是精密度误差</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>大于 0 的数字</translation>
    </message>
    <message>
        <source>are too many for a page</source>
        <translation>过多，一页容纳不下</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>至多 {most} 个</translation>
    </message>
    <message>
        <source>are of different models</source>
        <translation>属于不同模型</translation>
    </message>
    <message>
        <source>one model</source>
        <translation>同一模型</translation>
    </message>
    <message>
        <source>several visits have one date</source>
        <translation>有多次随访日期相同</translation>
    </message>
    <message>
        <source>a date a visit</source>
        <translation>每次随访一个日期</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>{count} visits, {first} to {last} · model {model}</source>
        <translation>{count} 次随访，{first} 至 {last} · 模型 {model}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>{measure}: {first} to {last}</source>
        <translation>{measure}：{first} 至 {last}</translation>
    </message>
    <message>
        <source>Weight (given)</source>
        <translation>体重（给定）</translation>
    </message>
    <message>
        <source>Weight (estimated)</source>
        <translation>体重（估计）</translation>
    </message>
    <message>
        <source>Weight (given or estimated)</source>
        <translation>体重（给定或估计）</translation>
    </message>
    <message>
        <source>a report that this program wrote</source>
        <translation>由本程序写出的报告</translation>
    </message>
    <message>
        <source>holds no numbers of a report</source>
        <translation>不含报告的数字</translation>
    </message>
    <message>
        <source>holds a damaged record ({error})</source>
        <translation>含有已损坏的记录 ({error})</translation>
    </message>
    <message>
        <source>holds no body</source>
        <translation>不含人体</translation>
    </message>
    <message>
        <source>.glb</source>
        <translation>.glb</translation>
    </message>
    <message>
        <source>the body is too large for a GLB file</source>
        <translation>人体过大，GLB 文件容纳不下</translation>
    </message>
    <message>
        <source>Choose display detail</source>
        <translation>请选择显示精细度</translation>
    </message>
    <message>
        <source>one body at a time can be rigged</source>
        <translation>一次只能为一个人体绑定骨骼</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>没有可写出的内容</translation>
    </message>
    <message>
        <source>at least one plane and one field</source>
        <translation>至少一个平面和一个字段</translation>
    </message>
    <message>
        <source>these are too many slices</source>
        <translation>切面过多</translation>
    </message>
    <message>
        <source>Choose a larger step</source>
        <translation>请选择更大的步长</translation>
    </message>
    <message>
        <source>The camera needs two kept views or more: View, Kept views.</source>
        <translation>镜头需要两个或更多已保留的视角：“视图”&gt;“已保留的视角”。</translation>
    </message>
    <message>
        <source>holds no bodies or scans</source>
        <translation>不含人体或扫描</translation>
    </message>
    <message>
        <source>holds too many cases</source>
        <translation>病例过多</translation>
    </message>
    <message>
        <source>is no table of marks</source>
        <translation>不是标记表</translation>
    </message>
    <message>
        <source>is no list of cases</source>
        <translation>不是病例列表</translation>
    </message>
    <message>
        <source>a column named file</source>
        <translation>名为 file 的列</translation>
    </message>
    <message>
        <source>names a file of another computer</source>
        <translation>引用了另一台计算机上的文件</translation>
    </message>
    <message>
        <source>cannot be</source>
        <translation>不可能</translation>
    </message>
    <message>
        <source>CSV in UTF-8 (of a spreadsheet: CSV UTF-8)</source>
        <translation>UTF-8 编码的 CSV（在电子表格中：CSV UTF-8）</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>{size} numbers within +-{limit:.4g}</source>
        <translation>{size} 个 ±{limit:.4g} 以内的数字</translation>
    </message>
    <message>
        <source>There is no motion to record: open one first, or choose another kind of film.</source>
        <translation>没有可录制的动作：请先打开一个动作，或选择其他种类的影片。</translation>
    </message>
    <message>
        <source>There is no pinned body to start from: pin one first.</source>
        <translation>没有作为起点的已固定人体：请先固定一个。</translation>
    </message>
    <message>
        <source>Body A is of another model: a film from A to B needs two bodies of one model.</source>
        <translation>人体 A 属于另一模型：从 A 到 B 的影片需要同一模型的两个人体。</translation>
    </message>
    <message>
        <source>is no place for a camera</source>
        <translation>不是镜头的位置</translation>
    </message>
    <message>
        <source>across the line of sight</source>
        <translation>垂直于视线</translation>
    </message>
    <message>
        <source>is no place</source>
        <translation>不是位置</translation>
    </message>
    <message>
        <source>is inside out</source>
        <translation>里外颠倒</translation>
    </message>
    <message>
        <source>low at most high</source>
        <translation>下限至多等于上限</translation>
    </message>
    <message>
        <source>are no weights</source>
        <translation>不是权重</translation>
    </message>
    <message>
        <source>three numbers that add up to 1</source>
        <translation>三个和为 1 的数字</translation>
    </message>
    <message>
        <source>a number below {faces}</source>
        <translation>小于 {faces} 的数字</translation>
    </message>
    <message>
        <source>is no name</source>
        <translation>不是名称</translation>
    </message>
    <message>
        <source>1 to {most} letters</source>
        <translation>1 至 {most} 个字符</translation>
    </message>
    <message>
        <source>has other places</source>
        <translation>有其他位置</translation>
    </message>
    <message>
        <source>{value} on the skin</source>
        <translation>皮肤上 {value} 个</translation>
    </message>
    <message>
        <source>are no corners</source>
        <translation>不是角点</translation>
    </message>
    <message>
        <source>{least} to {most} of x, y and z in metres</source>
        <translation>{least} 至 {most} 个以米为单位的 x、y 和 z</translation>
    </message>
    <message>
        <source>x, y and z of length 1, of a tape</source>
        <translation>长度为 1 的 x、y 和 z，用于软尺</translation>
    </message>
    <message>
        <source>are too many</source>
        <translation>过多</translation>
    </message>
    <message>
        <source>{most} at most</source>
        <translation>至多 {most} 个</translation>
    </message>
    <message>
        <source>is no size</source>
        <translation>不是尺寸</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 或更大</translation>
    </message>
    <message>
        <source>shows one body as it was kept</source>
        <translation>显示的是保存时的一个人体</translation>
    </message>
    <message>
        <source>Leave person and up out</source>
        <translation>请略去 person 和 up</translation>
    </message>
    <message>
        <source>is damaged or no session ({error})</source>
        <translation>已损坏或不是会话 ({error})</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>is no session of this program</source>
        <translation>不是本程序的会话</translation>
    </message>
    <message>
        <source>format &quot;{format}&quot;</source>
        <translation>格式“{format}”</translation>
    </message>
    <message>
        <source>carries no session</source>
        <translation>不含会话</translation>
    </message>
    <message>
        <source>a picture exported by this program</source>
        <translation>由本程序导出的图片</translation>
    </message>
    <message>
        <source>holds what cannot be ({error})</source>
        <translation>含有不可能的内容 ({error})</translation>
    </message>
    <message>
        <source>carries a record that cannot be read ({error})</source>
        <translation>含有无法读取的记录 ({error})</translation>
    </message>
    <message>
        <source>a file that this program wrote</source>
        <translation>由本程序写出的文件</translation>
    </message>
    <message>
        <source>is no density</source>
        <translation>不是密度</translation>
    </message>
    <message>
        <source>positive kg/l</source>
        <translation>正的 kg/l</translation>
    </message>
    <message>
        <source>cm and kg, 0 where free</source>
        <translation>cm 和 kg，不限定处为 0</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>cannot be read as a session</source>
        <translation>无法作为会话读取</translation>
    </message>
    <message>
        <source>3D view</source>
        <translation>三维视图</translation>
    </message>
    <message>
        <source>{body}, with the model {model}.</source>
        <translation>{body}，模型为 {model}。</translation>
    </message>
    <message>
        <source>Layers that are seen: {layers}.</source>
        <translation>可见的图层：{layers}。</translation>
    </message>
    <message>
        <source>No layer is seen.</source>
        <translation>没有可见的图层。</translation>
    </message>
    <message>
        <source>Opened: {part}.</source>
        <translation>打开部分：{part}。</translation>
    </message>
    <message>
        <source>No slice plane is shown.</source>
        <translation>没有显示切面。</translation>
    </message>
    <message>
        <source>Slice planes: {planes}.</source>
        <translation>切面：{planes}。</translation>
    </message>
    <message>
        <source>{axis} at {position} cm</source>
        <translation>{axis}，位于 {position} cm</translation>
    </message>
    <message>
        <source>{axis} at {position} cm, cuts the body</source>
        <translation>{axis}，位于 {position} cm，切开人体</translation>
    </message>
    <message>
        <source>Only what lies inside a box is shown.</source>
        <translation>只显示框内的部分。</translation>
    </message>
    <message>
        <source>Body A is pinned for comparison.</source>
        <translation>人体 A 已固定以供比较。</translation>
    </message>
    <message>
        <source>The picture is exact.</source>
        <translation>图像是精确的。</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>还没有图像。</translation>
    </message>
    <message>
        <source>At the crosshair: {tissue}.</source>
        <translation>十字线处：{tissue}。</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>窗口的下一区域</translation>
    </message>
    <message>
        <source>Area of the window before</source>
        <translation>窗口的上一区域</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Panels do not slide into place and cursors do not blink; a body&apos;s motions never start by themselves</source>
        <translation>面板不会滑动到位，光标不会闪烁；人体的动作不会自行开始</translation>
    </message>
    <message>
        <source>Persons in {name}</source>
        <translation>{name} 中的人物</translation>
    </message>
    <message>
        <source>{name} holds {count} persons. Which one shall be shown?</source>
        <translation>{name} 中有 {count} 个人物。要显示哪一个？</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Estimated with the model that is shown now</source>
        <translation>用当前显示的模型估计</translation>
    </message>
    <message>
        <source>{name}: no person was chosen, nothing was changed</source>
        <translation>{name}：未选择人物，未作任何更改</translation>
    </message>
    <message>
        <source>Person...</source>
        <translation>人物...</translation>
    </message>
    <message>
        <source>Show another person of the file</source>
        <translation>显示文件中的另一个人物</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>朝上</translation>
    </message>
    <message>
        <source>The axis that is up in the file&apos;s world, found or chosen; choosing one shows the body in its place</source>
        <translation>文件坐标系中朝上的轴，自动判定或自行选择；选择后人体在其位置上显示</translation>
    </message>
    <message>
        <source>Up: found</source>
        <translation>朝上：自动判定</translation>
    </message>
    <message>
        <source>Up: Y</source>
        <translation>朝上：Y</translation>
    </message>
    <message>
        <source>Up: Z</source>
        <translation>朝上：Z</translation>
    </message>
    <message>
        <source>Up: -Y (camera)</source>
        <translation>朝上：-Y（相机）</translation>
    </message>
    <message>
        <source>Up: as file</source>
        <translation>朝上：同文件</translation>
    </message>
    <message>
        <source>Notes of the file ({count})</source>
        <translation>文件说明 ({count})</translation>
    </message>
    <message>
        <source>What was read, left out or assumed when the file was opened</source>
        <translation>打开文件时读取、略去或假定的内容</translation>
    </message>
    <message>
        <source>Turn body</source>
        <translation>旋转人体</translation>
    </message>
    <message>
        <source>{name} has angles that are far too large for radians, and are taken as degrees.</source>
        <translation>{name} 中的角度远远超出弧度的范围，按度处理。</translation>
    </message>
    <message>
        <source>In which unit are they? As radians most would be more than a whole turn.</source>
        <translation>它们以什么为单位？按弧度则多数会超过一整圈。</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>度</translation>
    </message>
    <message>
        <source>Radians</source>
        <translation>弧度</translation>
    </message>
    <message>
        <source>{name}: nothing was chosen, nothing was changed</source>
        <translation>{name}：未作选择，未作任何更改</translation>
    </message>
    <message>
        <source>{name} does not say whether the body is a man&apos;s or a woman&apos;s, and its betas mean another body for each.</source>
        <translation>{name} 未说明人体是男性还是女性，其 beta 对两者表示不同的人体。</translation>
    </message>
    <message>
        <source>The body in {name} is neutral; there is no neutral model, and its betas mean another body for each gender.</source>
        <translation>{name} 中的人体为中性；没有中性模型，其 beta 对不同性别表示不同的人体。</translation>
    </message>
    <message>
        <source>Which model shall show such bodies? The answer is kept; the model can be changed at any time.</source>
        <translation>应用哪个模型显示这类人体？此选择会被记住；模型可随时更改。</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>The file names no gender: shown with {model}, as chosen before.</source>
        <translation>文件未注明性别：按先前的选择，用 {model} 显示。</translation>
    </message>
    <message>
        <source>Convert shape</source>
        <translation>转换体型</translation>
    </message>
    <message>
        <source>Converting the shape of {name} from SMPL-X&apos;s model</source>
        <translation>正在将 {name} 的体型从 SMPL-X 模型转换</translation>
    </message>
    <message>
        <source>With {file} in the SMPL folder of the settings the shape would be converted truly.</source>
        <translation>如果设置中的 SMPL 文件夹内有 {file}，体型即可准确转换。</translation>
    </message>
    <message>
        <source>Report of {date}, made with the model {model}.</source>
        <translation>{date} 的报告，用模型 {model} 生成。</translation>
    </message>
    <message>
        <source>It has {count} visits; the last one is shown.</source>
        <translation>其中有 {count} 次随访；显示最后一次。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>病例</translation>
    </message>
    <message>
        <source>Case list</source>
        <translation>病例列表</translation>
    </message>
    <message>
        <source>Cases of a folder...</source>
        <translation>文件夹中的病例...</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>文件夹...</translation>
    </message>
    <message>
        <source>Go through the bodies and scans of a folder</source>
        <translation>逐个查看文件夹中的人体和扫描</translation>
    </message>
    <message>
        <source>Cases of a CSV file...</source>
        <translation>CSV 文件中的病例...</translation>
    </message>
    <message>
        <source>CSV...</source>
        <translation>CSV...</translation>
    </message>
    <message>
        <source>Go through the files that a CSV names in its column named file; columns name, age, weight_kg go into reports</source>
        <translation>逐个查看 CSV 中名为 file 的列所列的文件；列 name、age、weight_kg 会写入报告</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>下一个病例</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>上一个病例</translation>
    </message>
    <message>
        <source>No cases yet: open a folder or a CSV file.</source>
        <translation>尚无病例：请打开文件夹或 CSV 文件。</translation>
    </message>
    <message>
        <source>{place}: {count} cases, {marked} marked</source>
        <translation>{place}：{count} 个病例，已标记 {marked} 个</translation>
    </message>
    <message>
        <source>Looking for cases in {place}</source>
        <translation>正在 {place} 中查找病例</translation>
    </message>
    <message>
        <source>A click shows a case; Ctrl+Page down and Ctrl+Page up go on and back</source>
        <translation>单击显示病例；Ctrl+Page down 和 Ctrl+Page up 向后、向前切换</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Quality of this case; kept in a CSV beside the cases. A second click takes the mark away.</source>
        <translation>此病例的质量；保存在病例旁的 CSV 中。再次单击取消标记。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>About this case; kept with its mark</source>
        <translation>关于此病例；与其标记一起保存</translation>
    </message>
    <message>
        <source>Fit scans...</source>
        <translation>拟合扫描...</translation>
    </message>
    <message>
        <source>Fit a body to every scan of the list, one after the other; asks for a folder</source>
        <translation>对列表中的每个扫描依次拟合人体；会询问文件夹</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Web pages (HTML), which open again...</source>
        <translation>网页 (HTML)，可重新打开...</translation>
    </message>
    <message>
        <source>PDF, for reading...</source>
        <translation>PDF，供阅读...</translation>
    </message>
    <message>
        <source>Write a report of every body, and of every scan that was fitted; asks for a folder</source>
        <translation>为每个人体和每个已拟合的扫描写报告；会询问文件夹</translation>
    </message>
    <message>
        <source>Fit to scan</source>
        <translation>拟合到扫描</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The list has no scans.</source>
        <translation>列表中没有扫描。</translation>
    </message>
    <message>
        <source>There is no body to report of: fit the scans first.</source>
        <translation>没有可写报告的人体：请先拟合扫描。</translation>
    </message>
    <message>
        <source>Reports begun: {count}. Scans that are not fitted yet, and have none: {left}.</source>
        <translation>已开始的报告：{count}。尚未拟合而没有报告的扫描：{left}。</translation>
    </message>
    <message>
        <source>{name}: {count} begun, see Jobs below on the right</source>
        <translation>{name}：已开始 {count} 个，见右下方的“任务”</translation>
    </message>
    <message>
        <source>The marks beside the cases cannot be read, and are left alone: {reason}</source>
        <translation>病例旁的标记无法读取，未作改动：{reason}</translation>
    </message>
    <message>
        <source>Marks cannot be written beside the cases and are kept in {path}: {reason}</source>
        <translation>标记无法写在病例旁，保存在 {path} 中：{reason}</translation>
    </message>
    <message>
        <source>Marks could not be kept: {reason}</source>
        <translation>标记无法保存：{reason}</translation>
    </message>
    <message>
        <source>No picture: {reason}</source>
        <translation>没有图片：{reason}</translation>
    </message>
    <message>
        <source>Export meshes...</source>
        <translation>导出网格...</translation>
    </message>
    <message>
        <source>Surfaces of skin and tissues, in metres</source>
        <translation>皮肤和组织的表面，以米为单位</translation>
    </message>
    <message>
        <source>Export rigged body...</source>
        <translation>导出绑定骨骼的人体...</translation>
    </message>
    <message>
        <source>Skin and tissues on SMPL&apos;s joints with a shape target per beta, for animation programs (GLB, metres)</source>
        <translation>皮肤和组织绑定到 SMPL 的关节，每个 beta 一个形变目标，供动画程序使用（GLB，米）</translation>
    </message>
    <message>
        <source>Export slices...</source>
        <translation>导出切面...</translation>
    </message>
    <message>
        <source>A picture per slice plane, with scale and record</source>
        <translation>每个切面一张图片，附标尺和记录</translation>
    </message>
    <message>
        <source>Export slice series...</source>
        <translation>导出切面序列...</translation>
    </message>
    <message>
        <source>Pictures along an axis, with scale and record</source>
        <translation>沿一个轴的图片，附标尺和记录</translation>
    </message>
    <message>
        <source>Export label volume...</source>
        <translation>导出标签体...</translation>
    </message>
    <message>
        <source>Tissue of every voxel: NIfTI (RAS millimetres) or DICOM-SEG (LPS millimetres), with images and a report</source>
        <translation>每个体素的组织：NIfTI（RAS，毫米）或 DICOM-SEG（LPS，毫米），附图像和报告</translation>
    </message>
    <message>
        <source>Save picture...</source>
        <translation>保存图片...</translation>
    </message>
    <message>
        <source>The picture as drawn, in any size; dropped onto the window it brings this state back</source>
        <translation>按所绘保存图片，大小任意；拖放到窗口上可恢复此状态</translation>
    </message>
    <message>
        <source>Save movie...</source>
        <translation>保存影片...</translation>
    </message>
    <message>
        <source>A film of what the 3D view shows: a motion, or one that is made of this body</source>
        <translation>三维视图内容的影片：动作，或由此人体制作的影片</translation>
    </message>
    <message>
        <source>Save numbers...</source>
        <translation>保存数值...</translation>
    </message>
    <message>
        <source>Volumes, masses, lengths and profile as a table (CSV), one unit per column</source>
        <translation>体积、质量、长度和面积分布存为表格 (CSV)，每列一个单位</translation>
    </message>
    <message>
        <source>Write report...</source>
        <translation>写报告...</translation>
    </message>
    <message>
        <source>A page to hand over: pictures, slices, measures, tissues, indices and percentiles (HTML or PDF, A4). Age and weight are those of the panel.</source>
        <translation>可交付的一页：图片、切面、测量、组织、指数和百分位（HTML 或 PDF，A4）。年龄和体重取自面板。</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>姓名或编号</translation>
    </message>
    <message>
        <source>Stands on the page alone: in no file&apos;s name, and it is not remembered</source>
        <translation>仅写在页面上：不出现在文件名中，也不会被记住</translation>
    </message>
    <message>
        <source>Save differences...</source>
        <translation>保存差异...</translation>
    </message>
    <message>
        <source>The table that compares this body with the pinned one (CSV)</source>
        <translation>此人体与已固定人体的比较表 (CSV)</translation>
    </message>
    <message>
        <source>glTF, binary</source>
        <translation>glTF，二进制</translation>
    </message>
    <message>
        <source>NIfTI, compressed</source>
        <translation>NIfTI，压缩</translation>
    </message>
    <message>
        <source>NIfTI</source>
        <translation>NIfTI</translation>
    </message>
    <message>
        <source>DICOM segmentation</source>
        <translation>DICOM 分割</translation>
    </message>
    <message>
        <source>Animated picture</source>
        <translation>动画图片</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Posed: the body as given. Shaped: the same body in the X-pose. Canonical: the mean body in the X-pose.</source>
        <translation>按姿势：给定的人体。按体型：同一人体取 X 形姿势。规范：平均人体取 X 形姿势。</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>同显示</translation>
    </message>
    <message>
        <source>Posed</source>
        <translation>按姿势</translation>
    </message>
    <message>
        <source>Shaped (X-pose)</source>
        <translation>按体型（X 形姿势）</translation>
    </message>
    <message>
        <source>Canonical (betas 0)</source>
        <translation>规范（beta 为 0）</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>精细度</translation>
    </message>
    <message>
        <source>Full: about 850,000 vertices. Display: about 60,000, as the window draws them.</source>
        <translation>完整：约 850,000 个顶点。显示：约 60,000 个，与窗口所绘相同。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Display: about 60,000 vertices and 22 MB. Full: about 850,000 and 260 MB.</source>
        <translation>显示：约 60,000 个顶点、22 MB。完整：约 850,000 个顶点、260 MB。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>As the format allows: GLB and OBJ keep layers apart in one file, PLY and STL get a file per layer</source>
        <translation>视格式而定：GLB 和 OBJ 在一个文件中区分各层，PLY 和 STL 每层一个文件</translation>
    </message>
    <message>
        <source>As the format allows</source>
        <translation>视格式而定</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>一个文件</translation>
    </message>
    <message>
        <source>One file per layer</source>
        <translation>每层一个文件</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>Millimetres in NIfTI&apos;s or DICOM&apos;s axes lie on a label volume of the same body in any viewer. GLB has metres.</source>
        <translation>采用 NIfTI 或 DICOM 坐标轴的毫米坐标，在任何查看器中都与同一人体的标签体重合。GLB 以米为单位。</translation>
    </message>
    <message>
        <source>Metres, Y up</source>
        <translation>米，Y 朝上</translation>
    </message>
    <message>
        <source>Millimetres, RAS (NIfTI)</source>
        <translation>毫米，RAS (NIfTI)</translation>
    </message>
    <message>
        <source>Millimetres, LPS (DICOM)</source>
        <translation>毫米，LPS (DICOM)</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Which slice planes, where they stand now</source>
        <translation>哪些切面，取其当前位置</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>全部三个</translation>
    </message>
    <message>
        <source>Those shown in the picture</source>
        <translation>图像中显示的</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Voxel</source>
        <translation>体素</translation>
    </message>
    <message>
        <source>Distance of evaluated points, in millimetres</source>
        <translation>计算点的间距，以毫米为单位</translation>
    </message>
    <message>
        <source>Plain picture, for papers</source>
        <translation>无边框图片，供论文使用</translation>
    </message>
    <message>
        <source>Leave the border out: colours and what they mean, the body&apos;s sides, scale, and what to be warned of</source>
        <translation>略去边框：颜色及其含义、人体的左右、标尺和注意事项</translation>
    </message>
    <message>
        <source>Which way the planes lie</source>
        <translation>平面的方向</translation>
    </message>
    <message>
        <source>Axial, along height y</source>
        <translation>轴位，沿高度 y</translation>
    </message>
    <message>
        <source>Frontal, along depth z</source>
        <translation>冠状位，沿深度 z</translation>
    </message>
    <message>
        <source>Sagittal, along side x</source>
        <translation>矢状位，沿左右 x</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Position of the first plane, in centimetres</source>
        <translation>第一个平面的位置，以厘米为单位</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Position of the last plane, in centimetres</source>
        <translation>最后一个平面的位置，以厘米为单位</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Distance of the planes, in millimetres</source>
        <translation>平面的间距，以毫米为单位</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width of the picture with its border, in pixels</source>
        <translation>图片连同边框的宽度，以像素为单位</translation>
    </message>
    <message>
        <source>Height</source>
        <comment>of a picture</comment>
        <translation>高度</translation>
    </message>
    <message>
        <source>Height of the picture with its border, in pixels</source>
        <translation>图片连同边框的高度，以像素为单位</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>透明背景</translation>
    </message>
    <message>
        <source>Leave the background out, for slides and papers</source>
        <translation>略去背景，供幻灯片和论文使用</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>长边</translation>
    </message>
    <message>
        <source>Longer side of the movie&apos;s pictures with their border, in pixels</source>
        <translation>影片画面连同边框的长边，以像素为单位</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>What happens in it; a motion and a pinned body A must be there</source>
        <translation>影片的内容；动作和已固定的人体 A 须已存在</translation>
    </message>
    <message>
        <source>Motion that is open</source>
        <translation>已打开的动作</translation>
    </message>
    <message>
        <source>Turntable: once around the body</source>
        <translation>转台：绕人体一周</translation>
    </message>
    <message>
        <source>Shape: a beta from -2 to 2 and back</source>
        <translation>体型：一个 beta 从 -2 到 2 再返回</translation>
    </message>
    <message>
        <source>From body A to this body</source>
        <translation>从人体 A 到此人体</translation>
    </message>
    <message>
        <source>Slices: from the feet to the head</source>
        <translation>切面：从足到头</translation>
    </message>
    <message>
        <source>Camera: through the kept views</source>
        <translation>镜头：经过已保留的视角</translation>
    </message>
    <message>
        <source>16:9, as screens are (1920 x 1080)</source>
        <translation>16:9，与屏幕相同 (1920 x 1080)</translation>
    </message>
    <message>
        <source>Otherwise the pictures have the 3D view&apos;s shape</source>
        <translation>否则画面为三维视图的形状</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Seconds, at 30 pictures a second; a motion has its own length</source>
        <translation>秒，每秒 30 幅画面；动作有其自身的时长</translation>
    </message>
    <message>
        <source>Camera through the kept views</source>
        <translation>镜头经过已保留的视角</translation>
    </message>
    <message>
        <source>Views are kept in the View menu, two at least; otherwise the camera is that of the film</source>
        <translation>视角在“视图”菜单中保留，至少两个；否则采用影片自身的镜头</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Which shape parameter is swept, 1 to 10</source>
        <translation>变化的体型参数，1 至 10</translation>
    </message>
    <message>
        <source>Slices show: {field}</source>
        <translation>切面显示：{field}</translation>
    </message>
    <message>
        <source>Space: {space}</source>
        <translation>空间：{space}</translation>
    </message>
    <message>
        <source>Skin: distance from body A&apos;s, shapes compared in one pose</source>
        <translation>皮肤：与人体 A 皮肤的距离，在同一姿势下比较体型</translation>
    </message>
    <message>
        <source>inside of A</source>
        <translation>在 A 之内</translation>
    </message>
    <message>
        <source>mm outside of A</source>
        <translation>mm，在 A 之外</translation>
    </message>
    <message>
        <source>Wire frame: body A, pinned</source>
        <translation>线框：人体 A，已固定</translation>
    </message>
    <message>
        <source>Left: body A, pinned; right: body B. Sides and scale hold for both</source>
        <translation>左：人体 A，已固定；右：人体 B。左右标记和标尺对两者均适用</translation>
    </message>
    <message>
        <source>in the middle of the view</source>
        <translation>在视图中央</translation>
    </message>
    <message>
        <source>Choose file...</source>
        <translation>选择文件...</translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation>选择文件夹...</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} 张图片</translation>
    </message>
    <message>
        <source>Wrote {name} to {folder}</source>
        <translation>已将 {name} 写到 {folder}</translation>
    </message>
    <message>
        <source>Wrote {count} files to {folder}</source>
        <translation>已将 {count} 个文件写到 {folder}</translation>
    </message>
    <message>
        <source>Cancelled: no movie was written</source>
        <translation>已取消：未写出影片</translation>
    </message>
    <message>
        <source>The process that made the movie ended before it was complete: the log may tell why.</source>
        <translation>制作影片的进程在完成之前结束：日志中可能有原因。</translation>
    </message>
    <message>
        <source>There is no pinned body to compare with: pin one first.</source>
        <translation>没有可供比较的已固定人体：请先固定一个。</translation>
    </message>
    <message>
        <source>There is no body yet: wait until it is shown.</source>
        <translation>还没有人体：请等到显示出来。</translation>
    </message>
    <message>
        <source>Waiting for the exact values of this body</source>
        <translation>正在等待此人体的精确值</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>已取消：未写出任何内容。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Exports and fits to scans: how far they are, what came of them, and what failed (Ctrl+J)</source>
        <translation>导出和对扫描的拟合：进度、结果和失败原因 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Jobs: {count}</source>
        <translation>任务：{count}</translation>
    </message>
    <message>
        <source>Jobs: {count}, {percent} % of the first</source>
        <translation>任务：{count}，第一个已完成 {percent} %</translation>
    </message>
    <message>
        <source>Nothing has been exported or fitted since the program began.</source>
        <translation>程序启动以来未导出或拟合任何内容。</translation>
    </message>
    <message>
        <source>{name}: {file}</source>
        <translation>{name}：{file}</translation>
    </message>
    <message>
        <source>Writing {name}: see Jobs, below on the right</source>
        <translation>正在写出 {name}：见右下方的“任务”</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} %, about {count} s left</source>
        <translation>{percent} %，约剩 {count} 秒</translation>
    </message>
    <message>
        <source>{percent} %, about {count} min left</source>
        <translation>{percent} %，约剩 {count} 分钟</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>No program for folders was found. The folder: {folder}</source>
        <translation>未找到用于打开文件夹的程序。文件夹：{folder}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take what is done off this list</source>
        <translation>从列表中去除已完成的任务</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}：{sentence}</translation>
    </message>
    <message>
        <source>Jobs that are not finished: {count}. Close, and cancel them?</source>
        <translation>未完成的任务：{count}。关闭并取消它们？</translation>
    </message>
    <message>
        <source>Find a command...</source>
        <translation>查找命令...</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>输入想做之事的几个字</translation>
    </message>
    <message>
        <source>Nothing is called like this</source>
        <translation>没有这样名称的命令</translation>
    </message>
    <message>
        <source>{menu} &gt; {below}</source>
        <translation>{menu} &gt; {below}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Standing woman</source>
        <translation>站立的女性</translation>
    </message>
    <message>
        <source>Sitting man</source>
        <translation>坐姿的男性</translation>
    </message>
    <message>
        <source>Sitting man, cut through the left thigh</source>
        <translation>坐姿的男性，切过左大腿</translation>
    </message>
    <message>
        <source>Heavy woman: tissue areas against height</source>
        <translation>较重的女性：组织面积随高度的变化</translation>
    </message>
    <message>
        <source>Slim and heavy woman side by side</source>
        <translation>较瘦与较重的女性并排</translation>
    </message>
    <message>
        <source>A body file: arms at the sides, with shape and pose of its own</source>
        <translation>人体文件：双臂在身侧，有自己的体型和姿势</translation>
    </message>
    <message>
        <source>A body file: upright, hands on the thighs</source>
        <translation>人体文件：上身直立，双手放在大腿上</translation>
    </message>
    <message>
        <source>A sagittal plane through the thigh, everything on the body&apos;s left of it cut away</source>
        <translation>穿过大腿的矢状面，其人体左侧的部分全部切去</translation>
    </message>
    <message>
        <source>The Profile panel: where along the height the tissues lie</source>
        <translation>“面积分布”面板：组织沿高度的分布</translation>
    </message>
    <message>
        <source>Body A pinned, body B beside it, and their differences in the Compare panel</source>
        <translation>人体 A 已固定，人体 B 在其旁，差异见“比较”面板</translation>
    </message>
    <message>
        <source>Slim woman</source>
        <translation>较瘦的女性</translation>
    </message>
    <message>
        <source>Heavy woman</source>
        <translation>较重的女性</translation>
    </message>
    <message>
        <source>example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Guide - HIT Viewer</source>
        <translation>指南（英文） - HIT Viewer</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Back (Alt+left)</source>
        <translation>后退 (Alt+左)</translation>
    </message>
    <message>
        <source>Forward (Alt+right)</source>
        <translation>前进 (Alt+右)</translation>
    </message>
    <message>
        <source>{heading} ({page})</source>
        <translation>{heading} ({page})</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>The library&apos;s reference is not part of this guide: `make docs` builds it</source>
        <translation>程序库的参考不在此指南中：用 `make docs` 生成</translation>
    </message>
    <message>
        <source>First tour</source>
        <translation>初次导览</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>End the tour (Escape). It does not come again; Help &gt; First tour shows it</source>
        <translation>结束导览 (Escape)。它不会再次出现；可通过“帮助”&gt;“初次导览”查看</translation>
    </message>
    <message>
        <source>Shape the body</source>
        <translation>调整体型</translation>
    </message>
    <message>
        <source>Drag a slider: body and tissues follow at once. A double-click resets it. The line below marks how far the model can be trusted.</source>
        <translation>拖动滑块：人体和组织随即变化。双击可复位。下方的线标出模型可信的范围。</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>环视</translation>
    </message>
    <message>
        <source>Drag to turn, use the wheel to zoom, click a joint to pose it. View &gt; Layers shows and hides skin, fat, lean tissue and bones.</source>
        <translation>拖动可旋转，滚轮可缩放，单击关节可调整姿势。“视图”&gt;“层”可显示和隐藏皮肤、脂肪、瘦组织和骨。</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>观察内部</translation>
    </message>
    <message>
        <source>Three cuts through the body. Drag the crosshair to move the planes, use the wheel to step through, double-click to enlarge one.</source>
        <translation>穿过人体的三个切面。拖动十字线移动平面，用滚轮逐层浏览，双击可放大其中一个。</translation>
    </message>
    <message>
        <source>Read the numbers</source>
        <translation>读取数值</translation>
    </message>
    <message>
        <source>Volumes, estimated masses, height and girths. Enter a height or girth to get a body that has it. Grey numbers are not to be trusted.</source>
        <translation>体积、估计质量、身高和围度。输入身高或围度，即可得到符合该值的人体。灰色的数值不可信。</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>带走结果</translation>
    </message>
    <message>
        <source>File exports meshes, slices, tables, pictures and films. Ctrl+K finds every command, F1 opens the guide, and File &gt; Examples holds bodies to begin with.</source>
        <translation>“文件”菜单可导出网格、切面、表格、图片和影片。Ctrl+K 可查找任何命令，F1 打开指南，“文件”&gt;“示例”中有可供入门的人体。</translation>
    </message>
    <message>
        <source>Check this installation...</source>
        <translation>检查此安装...</translation>
    </message>
    <message>
        <source>Checking... {percent} %</source>
        <translation>正在检查... {percent} %</translation>
    </message>
    <message>
        <source>Nothing was found that hinders work.</source>
        <translation>未发现影响工作的问题。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>For a bug report, in English. Nothing is sent; your home folder stands as ~. Names of models are in it.</source>
        <translation>用于错误报告，内容为英文。不会发送任何数据；您的主文件夹显示为 ~。其中包含模型名称。</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>the text to the clipboard</comment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>About HIT Viewer</source>
        <translation>关于 HIT Viewer</translation>
    </message>
    <message>
        <source>Copy citations</source>
        <translation>复制引文</translation>
    </message>
    <message>
        <source>Copy version and citations as text, with BibTeX</source>
        <translation>以文本复制版本和引文，含 BibTeX</translation>
    </message>
    <message>
        <source>Licences...</source>
        <translation>许可证...</translation>
    </message>
    <message>
        <source>Whose work the program holds, and the texts of the licences</source>
        <translation>程序所含各部分的作者，以及许可证全文</translation>
    </message>
    <message>
        <source>Licences - HIT Viewer</source>
        <translation>许可证 - HIT Viewer</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>程序的组成部分</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>The package brings no text of its licence.</source>
        <translation>该软件包未附带许可证全文。</translation>
    </message>
    <message>
        <source>&lt;h2&gt;HIT Viewer {version}&lt;/h2&gt;&lt;p&gt;Shows the tissues that the HIT model predicts inside a body.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The embedded bodies and models are a demonstration phantom, procedurally generated: not medical data. This program is no medical device.&lt;/b&gt;&lt;/p&gt;&lt;h3&gt;Please cite&lt;/h3&gt;{citations}&lt;h3&gt;Licences&lt;/h3&gt;&lt;p&gt;Apache License 2.0. It uses PySide6 (LGPL 3), PyVista and pyvistaqt (MIT), VTK (BSD), PyTorch (BSD), NumPy and SciPy (BSD), scikit-image (BSD), trimesh (MIT), libigl (MPL 2), superqt (BSD), pyqtgraph (MIT), psutil (BSD), nibabel, pydicom and highdicom (MIT), OpenCV (Apache 2) with FFmpeg (LGPL 2.1).&lt;/p&gt;</source>
        <translation>&lt;h2&gt;HIT Viewer {version}&lt;/h2&gt;&lt;p&gt;显示 HIT 模型在人体内部预测的组织。&lt;/p&gt;&lt;p&gt;&lt;b&gt;内置的人体和模型为演示体模，由程序生成：非医学数据。本程序不是医疗器械。&lt;/b&gt;&lt;/p&gt;&lt;h3&gt;请引用&lt;/h3&gt;{citations}&lt;h3&gt;许可证&lt;/h3&gt;&lt;p&gt;Apache License 2.0。使用了 PySide6 (LGPL 3)、PyVista 和 pyvistaqt (MIT)、VTK (BSD)、PyTorch (BSD)、NumPy 和 SciPy (BSD)、scikit-image (BSD)、trimesh (MIT)、libigl (MPL 2)、superqt (BSD)、pyqtgraph (MIT)、psutil (BSD)、nibabel、pydicom 和 highdicom (MIT)、OpenCV (Apache 2) 及 FFmpeg (LGPL 2.1)。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>the model of the tissues</source>
        <translation>组织的模型</translation>
    </message>
    <message>
        <source>the body model that HIT is made for</source>
        <translation>HIT 所针对的人体模型</translation>
    </message>
    <message>
        <source>the body that the demonstration phantom comes from</source>
        <translation>演示体模所源自的人体</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation>骨盆</translation>
    </message>
    <message>
        <source>left hip</source>
        <translation>左髋</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>右髋</translation>
    </message>
    <message>
        <source>lower spine</source>
        <translation>下段脊柱</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>左膝</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>右膝</translation>
    </message>
    <message>
        <source>left ankle</source>
        <translation>左踝</translation>
    </message>
    <message>
        <source>right ankle</source>
        <translation>右踝</translation>
    </message>
    <message>
        <source>upper spine</source>
        <translation>上段脊柱</translation>
    </message>
    <message>
        <source>left foot</source>
        <translation>左足</translation>
    </message>
    <message>
        <source>right foot</source>
        <translation>右足</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>颈部</translation>
    </message>
    <message>
        <source>left collar</source>
        <translation>左锁骨</translation>
    </message>
    <message>
        <source>right collar</source>
        <translation>右锁骨</translation>
    </message>
    <message>
        <source>head</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <translation>左肩</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <translation>右肩</translation>
    </message>
    <message>
        <source>left elbow</source>
        <translation>左肘</translation>
    </message>
    <message>
        <source>right elbow</source>
        <translation>右肘</translation>
    </message>
    <message>
        <source>left wrist</source>
        <translation>左腕</translation>
    </message>
    <message>
        <source>right wrist</source>
        <translation>右腕</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>左手</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>右手</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>骨盆</translation>
    </message>
    <message>
        <source>Lower spine</source>
        <translation>下段脊柱</translation>
    </message>
    <message>
        <source>Middle spine</source>
        <translation>中段脊柱</translation>
    </message>
    <message>
        <source>Upper spine</source>
        <translation>上段脊柱</translation>
    </message>
    <message>
        <source>Left collar</source>
        <translation>左锁骨</translation>
    </message>
    <message>
        <source>Right collar</source>
        <translation>右锁骨</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Measures and indices</source>
        <translation>测量与指数</translation>
    </message>
    <message>
        <source>Show measures and indices</source>
        <translation>显示测量与指数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>百分位</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Girths</source>
        <translation>围度</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Breadths and depths</source>
        <translation>宽度和厚度</translation>
    </message>
    <message>
        <source>Weight and indices</source>
        <translation>体重与指数</translation>
    </message>
    <message>
        <source>Waist/height, crest</source>
        <translation>腰高比，髂嵴</translation>
    </message>
    <message>
        <source>Waist/hip, crest</source>
        <translation>腰臀比，髂嵴</translation>
    </message>
    <message>
        <source>Body roundness</source>
        <translation>身体圆度</translation>
    </message>
    <message>
        <source>Conicity</source>
        <translation>锥度</translation>
    </message>
    <message>
        <source>Surface, estimated</source>
        <translation>体表面积，估计</translation>
    </message>
    <message>
        <source>Surface, of the skin</source>
        <translation>体表面积，皮肤</translation>
    </message>
    <message>
        <source>Click to show or hide these</source>
        <translation>单击显示或隐藏这些项</translation>
    </message>
    <message>
        <source>{title}: {definition}</source>
        <translation>{title}：{definition}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>Taken on the body standing with arms out, whatever its pose. Click to draw its line on the body; click again to take it away.</source>
        <translation>在双臂展开站立的人体上测量，与其姿势无关。单击在人体上绘出其测量线；再次单击移除。</translation>
    </message>
    <message>
        <source>Line of a measure</source>
        <translation>测量线</translation>
    </message>
    <message>
        <source>{rank} percentile of {group}</source>
        <translation>{group}：{rank} 百分位</translation>
    </message>
    <message>
        <source>{rank} percentile of {group}; {site}</source>
        <translation>{group}：{rank} 百分位；{site}</translation>
    </message>
    <message>
        <source>Weight, as given</source>
        <translation>体重（给定）</translation>
    </message>
    <message>
        <source>Weight, estimated</source>
        <translation>体重（估计）</translation>
    </message>
    <message>
        <source>As entered above.</source>
        <translation>如上方所输入。</translation>
    </message>
    <message>
        <source>The tissues&apos; volumes times their densities. Enter the person&apos;s own above, if you know it.</source>
        <translation>各组织的体积乘以其密度。如果知道本人的体重，请在上方输入。</translation>
    </message>
    <message>
        <source>With the weight given.</source>
        <translation>采用给定的体重。</translation>
    </message>
    <message>
        <source>With the estimated weight.</source>
        <translation>采用估计的体重。</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>all adults</source>
        <translation>所有成人</translation>
    </message>
    <message>
        <source>years</source>
        <translation>岁</translation>
    </message>
    <message>
        <source>The person&apos;s age in years, for percentiles of that age. Empty: of all adults.</source>
        <translation>本人的年龄（岁），用于该年龄的百分位。留空：所有成人的百分位。</translation>
    </message>
    <message>
        <source>Own weight</source>
        <translation>实测体重</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>The person&apos;s weight on the scales, in kilograms, for the indices. It changes no shape. Empty: estimated from the tissues&apos; volumes.</source>
        <translation>本人在秤上的体重，以千克为单位，用于指数。不改变体型。留空：由组织的体积估计。</translation>
    </message>
    <message>
        <source>Compare with a table of my own...</source>
        <translation>与自备表格比较...</translation>
    </message>
    <message>
        <source>A CSV of this measure by age: columns age, L, M, S, or age, p5, p50, p95 and the like; lengths in cm</source>
        <translation>此测量项目按年龄的 CSV：列 age、L、M、S，或 age、p5、p50、p95 等；长度以 cm 为单位</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>表格 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>No table of my own</source>
        <translation>不用自备表格</translation>
    </message>
    <message>
        <source>Own tables: {names}.</source>
        <translation>自备表格：{names}。</translation>
    </message>
    <message>
        <source>Own tables need the age: {names}.</source>
        <translation>自备表格需要年龄：{names}。</translation>
    </message>
    <message>
        <source>Percentiles are of {group} in the United States, 2021 to 2023 (NHANES).</source>
        <translation>百分位取自 2021 至 2023 年的美国人群：{group} (NHANES)。</translation>
    </message>
    <message>
        <source>There are no percentiles for people below {years} years.</source>
        <translation>没有 {years} 岁以下人群的百分位。</translation>
    </message>
    <message>
        <source>There are no percentiles: this model is neither a man&apos;s nor a woman&apos;s.</source>
        <translation>没有百分位：此模型既非男性也非女性的模型。</translation>
    </message>
    <message>
        <source>Fat has none: AT is the fat under the skin, tables hold DXA&apos;s fat of the whole body.</source>
        <translation>脂肪没有百分位：AT 是皮下脂肪，而表格是 DXA 的全身脂肪。</translation>
    </message>
    <message>
        <source>AT is adipose tissue under the skin, as MRI shows it in a lying person: not the fat inside of the trunk, and not lipid. DXA&apos;s fat mass is the lipid of the whole body. To set one against the other would mislead.</source>
        <translation>AT 为皮肤下的脂肪组织，如 MRI 在卧位者中所示：不是躯干内部的脂肪，也不是脂质。DXA 的脂肪质量是全身的脂质。将两者相互比较会产生误导。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>Mass
(est.)</source>
        <translation>质量
（估计）</translation>
    </message>
    <message>
        <source>of body
volume</source>
        <translation>占人体
体积</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>AT  fat under skin</source>
        <translation>AT  皮下脂肪</translation>
    </message>
    <message>
        <source>body</source>
        <translation>人体</translation>
    </message>
    <message>
        <source>Volumes and masses are those in the standard pose</source>
        <translation>体积和质量为标准姿势下的值</translation>
    </message>
    <message>
        <source>Volumes are those in the standard pose. Bending the joints changes the surfaces drawn here, which hold: {volumes}</source>
        <translation>体积为标准姿势下的值。关节弯曲会改变此处所绘的表面，其体积为：{volumes}</translation>
    </message>
    <message>
        <source>No reliable volumes</source>
        <translation>没有可靠的体积</translation>
    </message>
    <message>
        <source>Beyond the model&apos;s reach</source>
        <translation>超出模型的适用范围</translation>
    </message>
    <message>
        <source>extrapolated</source>
        <translation>外推</translation>
    </message>
    <message>
        <source>Airways, lungs and what belongs to no tissue: the body less LT, AT and BT. Counted as air, which weighs nothing</source>
        <translation>气道、肺以及不属于任何组织的部分：人体减去 LT、AT 和 BT。按空气计，没有重量</translation>
    </message>
    <message>
        <source>Volume inside the skin. Its mass is an estimate: the tissues&apos; volumes times their densities; air and rest count as weightless</source>
        <translation>皮肤以内的体积。其质量为估计值：各组织的体积乘以其密度；空气及其他按无重量计</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>腰围</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>手臂</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>大腿</translation>
    </message>
    <message>
        <source>{name} of the body standing with arms out, in centimetres. Enter a value to fit the shape.</source>
        <translation>双臂展开站立的人体的{name}，以厘米为单位。输入数值即可使体型与之相符。</translation>
    </message>
    <message>
        <source>Estimated mass of the body, in kilograms. Enter a value to fit the shape.</source>
        <translation>人体的估计质量，以千克为单位。输入数值即可使体型与之相符。</translation>
    </message>
    <message>
        <source>Hold {name}</source>
        <translation>锁定{name}</translation>
    </message>
    <message>
        <source>Ticked: this number is held. Ticked measures and the one that you enter are met together.</source>
        <translation>勾选：此数值被锁定。勾选的测量值与所输入的值会同时满足。</translation>
    </message>
    <message>
        <source>{name}: {wanted} {unit} is held, this body is {gap} {unit} too {direction}</source>
        <translation>{name}：锁定为 {wanted} {unit}，此人体{direction} {gap} {unit}</translation>
    </message>
    <message>
        <source>large</source>
        <translation>偏大</translation>
    </message>
    <message>
        <source>small</source>
        <translation>偏小</translation>
    </message>
    <message>
        <source>The likeliest of many bodies with these measures</source>
        <translation>符合这些测量值的众多人体中可能性最大者</translation>
    </message>
    <message>
        <source>{name}: {wanted} {unit} was entered, this body is {gap} {unit} too {direction}</source>
        <translation>{name}：输入为 {wanted} {unit}，此人体{direction} {gap} {unit}</translation>
    </message>
    <message>
        <source>{name}: {wanted} {unit} is wanted, this body&apos;s is not known</source>
        <translation>{name}：要求为 {wanted} {unit}，此人体的值未知</translation>
    </message>
    <message>
        <source>Tick a measure to hold it while you enter another.</source>
        <translation>勾选测量值可在输入其他值时将其锁定。</translation>
    </message>
    <message>
        <source>Ticked measures are met together, by the likeliest of many bodies.</source>
        <translation>勾选的测量值同时满足，取众多人体中可能性最大者。</translation>
    </message>
    <message>
        <source>Not all could be met: {missed}</source>
        <translation>无法全部满足：{missed}</translation>
    </message>
    <message>
        <source>{name} is {gap} {unit} too {direction}</source>
        <translation>{name}{direction} {gap} {unit}</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>+1 at the mean shape: height {height:+.1f} cm, volume {volume:+.1f} l, weight about {weight:+.1f} kg</source>
        <translation>在平均体型上 +1：身高 {height:+.1f} cm，体积 {volume:+.1f} l，体重约 {weight:+.1f} kg</translation>
    </message>
    <message>
        <source>Remember these numbers and show the change since</source>
        <translation>记住这些数值，并显示此后的变化</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>存为 CSV...</translation>
    </message>
    <message>
        <source>Volumes, masses, lengths, thickness, areas of the slices and the profile, with the densities used</source>
        <translation>体积、质量、长度、厚度、切面面积和面积分布，以及所用的密度</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>请输入数字</translation>
    </message>
    <message>
        <source>{typed} is not a number</source>
        <translation>{typed} 不是数字</translation>
    </message>
    <message>
        <source>{typed} has several separators: use one decimal point or comma, and none between thousands</source>
        <translation>{typed} 有多个分隔符：请只用一个小数点或逗号，且不用千位分隔符</translation>
    </message>
    <message>
        <source>{unit} is not understood here: use {units}</source>
        <translation>此处无法识别 {unit}：请使用 {units}</translation>
    </message>
    <message>
        <source>This must be a whole number</source>
        <translation>必须为整数</translation>
    </message>
    <message>
        <source>This must be between {low} and {high}</source>
        <translation>必须在 {low} 与 {high} 之间</translation>
    </message>
    <message>
        <source>{reason}. Nothing was changed; Escape brings {value} back.</source>
        <translation>{reason}。未作任何更改；按 Escape 恢复 {value}。</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Show regions</source>
        <translation>显示区域</translation>
    </message>
    <message>
        <source>Whole regions, litres</source>
        <translation>整体区域，升</translation>
    </message>
    <message>
        <source>Parts of arms and legs, litres</source>
        <translation>手臂和腿的各部分，升</translation>
    </message>
    <message>
        <source>Left to right, %</source>
        <translation>左右之比，%</translation>
    </message>
    <message>
        <source>Areas at levels, cm²</source>
        <translation>各水平的面积，cm²</translation>
    </message>
    <message>
        <source>Thickness of the fat, mm</source>
        <translation>脂肪厚度，mm</translation>
    </message>
    <message>
        <source>Volume on the left by that on the right; above 100 %: more on the left. None below 10 ml</source>
        <translation>左侧体积除以右侧体积；大于 100 %：左侧较多。低于 10 ml 时不给出</translation>
    </message>
    <message>
        <source>{title}: {definition}.
Volume {body} l. Estimated masses: {masses}.
In the standard pose. Click to draw where it ends on the body; click again to take it away.</source>
        <translation>{title}：{definition}。
体积 {body} l。估计质量：{masses}。
标准姿势下的值。单击在人体上绘出其边界；再次单击移除。</translation>
    </message>
    <message>
        <source>{title}: {definition}.
Click to draw it on the body; click again to take it away.</source>
        <translation>{title}：{definition}。
单击在人体上绘出；再次单击移除。</translation>
    </message>
    <message>
        <source>{title}: {definition}.
The whole cut: {body} cm². Click to draw it on the body.</source>
        <translation>{title}：{definition}。
整个截面：{body} cm²。单击在人体上绘出。</translation>
    </message>
    <message>
        <source>Lines of a region</source>
        <translation>区域的线</translation>
    </message>
    <message>
        <source>Border of a region</source>
        <translation>区域的边界</translation>
    </message>
    <message>
        <source>Borders: {title}</source>
        <translation>边界：{title}</translation>
    </message>
    <message>
        <source>How far the border lies from its place at the joint, both sides together: towards the end of an arm or leg, upward at the neck, into the android or gynoid region. At most {most} cm</source>
        <translation>边界距其关节处位置的远近，两侧一起移动：朝手臂或腿的末端，颈部朝上，或朝 Android 区或 Gynoid 区内部。至多 {most} cm</translation>
    </message>
    <message>
        <source>Back to the joints</source>
        <translation>回到关节处</translation>
    </message>
    <message>
        <source>Put all borders of regions back to their places at the joints</source>
        <translation>将所有区域边界恢复到其在关节处的位置</translation>
    </message>
    <message>
        <source>Moved borders: {borders}</source>
        <translation>已移动的边界：{borders}</translation>
    </message>
    <message>
        <source>Regions are measured when the body rests.</source>
        <translation>人体静止后测量区域。</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>肩部</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>顶部</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>手</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>腿</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>足</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>软尺</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Then click two points of the skin: the distance between them, straight and along the skin, in the pose shown (L)</source>
        <translation>然后单击皮肤上的两点：显示姿势下两点间的直线距离和沿皮肤的距离 (L)</translation>
    </message>
    <message>
        <source>Then click a limb, the neck or the trunk: a tape lies around it there, across the bone or, on the trunk, level. As all girths it is taken on the body standing with arms out (G)</source>
        <translation>然后单击四肢、颈部或躯干：软尺绕在该处，垂直于骨，在躯干上则为水平。与所有围度一样，在双臂展开站立的人体上测量 (G)</translation>
    </message>
    <message>
        <source>Then drag a line in a slice: its length, and how much of it lies in each tissue (Shift+L)</source>
        <translation>然后在切面中拖出一条线：其长度，以及其中各组织所占的长度 (Shift+L)</translation>
    </message>
    <message>
        <source>Then click the corners of an outline in a slice, and the first one again or double-click: its area, and that of each tissue in it (Shift+G)</source>
        <translation>然后在切面中依次单击轮廓的各角点，再单击第一个角点或双击：其面积，以及其中各组织的面积 (Shift+G)</translation>
    </message>
    <message>
        <source>The angle at a joint, in the pose shown; 180 degrees is straight</source>
        <translation>关节的角度，显示姿势下的值；180 度为伸直</translation>
    </message>
    <message>
        <source>A tape in a plane that you set: at a height that you type, at a slice plane, tilted; around the part that you choose</source>
        <translation>在自行设定的平面内的软尺：位于输入的高度或切面处，可倾斜；环绕所选的部位</translation>
    </message>
    <message>
        <source>Tape in plane</source>
        <translation>平面内软尺</translation>
    </message>
    <message>
        <source>Line in slice</source>
        <translation>切面内的线</translation>
    </message>
    <message>
        <source>Area in slice</source>
        <translation>切面内的面积</translation>
    </message>
    <message>
        <source>At a height...</source>
        <translation>在某一高度...</translation>
    </message>
    <message>
        <source>At the {axis} slice plane...</source>
        <translation>在{axis}切面处...</translation>
    </message>
    <message>
        <source>Change the chosen tape&apos;s plane...</source>
        <translation>更改所选软尺的平面...</translation>
    </message>
    <message>
        <source>Lay a tape in a plane here...</source>
        <translation>在此处的平面内放置软尺...</translation>
    </message>
    <message>
        <source>Plane of a tape</source>
        <translation>软尺的平面</translation>
    </message>
    <message>
        <source>Plane of {name}</source>
        <translation>{name}的平面</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>环绕</translation>
    </message>
    <message>
        <source>Height above the floor</source>
        <translation>距地面的高度</translation>
    </message>
    <message>
        <source>Of the tape&apos;s middle, above the lowest point of the skin, in the pose shown</source>
        <translation>软尺中心距皮肤最低点的高度，显示姿势下的值</translation>
    </message>
    <message>
        <source>Tilt forward</source>
        <translation>前倾</translation>
    </message>
    <message>
        <source>Against the level: the front is lower, with a minus sign the back</source>
        <translation>相对于水平面：前侧较低，负号表示后侧较低</translation>
    </message>
    <message>
        <source>Tilt to the left</source>
        <translation>左倾</translation>
    </message>
    <message>
        <source>Against the level: the body&apos;s left is lower, with a minus sign the right</source>
        <translation>相对于水平面：人体左侧较低，负号表示右侧较低</translation>
    </message>
    <message>
        <source>Height and tilt are those of the pose shown now. From then on the tape keeps its place on the skin and turns with the part; as all girths it is measured on the body standing with arms out.</source>
        <translation>高度和倾斜为当前显示姿势下的值。此后软尺保持其在皮肤上的位置，并随部位转动；与所有围度一样，在双臂展开站立的人体上测量。</translation>
    </message>
    <message>
        <source>This plane misses the body, whose heights are 0 to {height:.1f} cm.</source>
        <translation>此平面未与人体相交，人体的高度为 0 至 {height:.1f} cm。</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>躯干</translation>
    </message>
    <message>
        <source>left arm</source>
        <translation>左臂</translation>
    </message>
    <message>
        <source>right arm</source>
        <translation>右臂</translation>
    </message>
    <message>
        <source>left leg</source>
        <translation>左腿</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>右腿</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the chosen measure (Del)</source>
        <translation>移除所选的测量 (Del)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Measure between two points of the skin, around a part of the body, or at a joint.</source>
        <translation>测量皮肤上两点之间、身体某部位周围或关节处。</translation>
    </message>
    <message>
        <source>Lines and areas in slices stay where they were drawn: they do not follow the body.</source>
        <translation>切面中的线和面积留在所绘位置：它们不随人体变化。</translation>
    </message>
    <message>
        <source>Click the first of two points on the skin; Escape ends</source>
        <translation>单击皮肤上两点中的第一点；Escape 结束</translation>
    </message>
    <message>
        <source>Click the second point on the skin; Escape ends</source>
        <translation>单击皮肤上的第二点；Escape 结束</translation>
    </message>
    <message>
        <source>Click where the tape shall lie; Escape ends</source>
        <translation>单击软尺所在的位置；Escape 结束</translation>
    </message>
    <message>
        <source>Drag a line in a slice; Escape ends</source>
        <translation>在切面中拖出一条线；Escape 结束</translation>
    </message>
    <message>
        <source>Click the corners of an outline in a slice, the first again or twice to close it; Escape ends</source>
        <translation>在切面中依次单击轮廓的各角点，再次单击第一点或双击以闭合；Escape 结束</translation>
    </message>
    <message>
        <source>Measure a distance on the skin</source>
        <translation>测量皮肤上的距离</translation>
    </message>
    <message>
        <source>Lay a tape around a limb or the trunk</source>
        <translation>在四肢或躯干上绕软尺</translation>
    </message>
    <message>
        <source>Measure the angle at a joint</source>
        <translation>测量关节的角度</translation>
    </message>
    <message>
        <source>Lay a tape in a plane</source>
        <translation>在平面内放置软尺</translation>
    </message>
    <message>
        <source>Measure along a line in a slice</source>
        <translation>沿切面中的线测量</translation>
    </message>
    <message>
        <source>Measure an area in a slice</source>
        <translation>测量切面中的面积</translation>
    </message>
    <message>
        <source>Measure a distance from here</source>
        <translation>从此处测量距离</translation>
    </message>
    <message>
        <source>Lay a tape around here</source>
        <translation>在此处绕软尺</translation>
    </message>
    <message>
        <source>There is room for {most} own measures: remove one first</source>
        <translation>自定测量至多 {most} 个：请先移除一个</translation>
    </message>
    <message>
        <source>{straight:.1f} cm</source>
        <translation>{straight:.1f} cm</translation>
    </message>
    <message>
        <source>{straight:.1f} cm ({along:.1f} along the skin)</source>
        <translation>{straight:.1f} cm（沿皮肤 {along:.1f}）</translation>
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
        <translation>{length:.1f} cm：{tissues} mm</translation>
    </message>
    <message>
        <source>{area:.1f} cm²: {tissues}</source>
        <translation>{area:.1f} cm²：{tissues}</translation>
    </message>
    <message>
        <source>the outline crosses itself</source>
        <translation>轮廓自相交</translation>
    </message>
    <message>
        <source>{name}: length of the line, and how much of it lies in each tissue; in the slice where it was drawn.</source>
        <translation>{name}：线的长度，以及其中各组织所占的长度；在绘制它的切面中。</translation>
    </message>
    <message>
        <source>{name}: area of the outline, and of each tissue in it (cm²); in the slice where it was drawn.</source>
        <translation>{name}：轮廓的面积，以及其中各组织的面积 (cm²)；在绘制它的切面中。</translation>
    </message>
    <message>
        <source>Along it: {stretches}.</source>
        <translation>沿线：{stretches}。</translation>
    </message>
    <message>
        <source>{name} {value:.1f} mm</source>
        <translation>{name} {value:.1f} mm</translation>
    </message>
    <message>
        <source>It stays where it is when the body changes; a click shows its slice.</source>
        <translation>人体变化时它留在原处；单击显示其切面。</translation>
    </message>
    <message>
        <source>{degrees:.0f}°</source>
        <translation>{degrees:.0f}°</translation>
    </message>
    <message>
        <source>not on this body</source>
        <translation>不在此人体上</translation>
    </message>
    <message>
        <source>{name}: the straight distance and, in brackets, the shortest way along the skin; in the pose shown.</source>
        <translation>{name}：直线距离，括号内为沿皮肤的最短路径；显示姿势下的值。</translation>
    </message>
    <message>
        <source>This skin is no closed simple surface: the way along it is not known.</source>
        <translation>此皮肤不是封闭的简单曲面：沿皮肤的路径未知。</translation>
    </message>
    <message>
        <source>{name}: convex hull of the skin&apos;s cut, as a tape spans hollows; on the body standing with arms out, whatever its pose.</source>
        <translation>{name}：皮肤截面的凸包，如同软尺跨过凹陷处；在双臂展开站立的人体上，与其姿势无关。</translation>
    </message>
    <message>
        <source>{name}: convex hull of the cut of the {part} in the plane that was set, which keeps its place on the skin and turns with the part; on the body standing with arms out, whatever its pose.</source>
        <translation>{name}：{part}在所设平面内截面的凸包，平面保持其在皮肤上的位置，并随部位转动；在双臂展开站立的人体上，与其姿势无关。</translation>
    </message>
    <message>
        <source>{name}: {definition}, in the pose shown; 180 degrees is straight.</source>
        <translation>{name}：{definition}，显示姿势下的值；180 度为伸直。</translation>
    </message>
    <message>
        <source>Tape in plane, then Change, moves and tilts it.</source>
        <translation>通过“平面内软尺”中的“更改”可移动和倾斜它。</translation>
    </message>
    <message>
        <source>F2 or a double click renames it, Del removes it.</source>
        <translation>F2 或双击可重命名，Del 移除。</translation>
    </message>
    <message>
        <source>fit to scan</source>
        <translation>拟合到扫描</translation>
    </message>
    <message>
        <source>reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>fitting a body to {name}: {percent:.0f} %</source>
        <translation>正在将人体拟合到 {name}：{percent:.0f} %</translation>
    </message>
    <message>
        <source>The fit was cancelled; the scan stays.</source>
        <translation>拟合已取消；扫描保留。</translation>
    </message>
    <message>
        <source>Cancelled: the body stays as it is.</source>
        <translation>已取消：人体保持不变。</translation>
    </message>
    <message>
        <source>A body lies on the scan, half of it within {median:.1f} mm: the panel Fit to scan has the rest.</source>
        <translation>人体已与扫描贴合，其中一半在 {median:.1f} mm 以内：其余见“拟合到扫描”面板。</translation>
    </message>
    <message>
        <source>The body of {name} is shown. {caution}</source>
        <translation>已显示 {name} 的人体。{caution}</translation>
    </message>
    <message>
        <source>The body of {name} is shown. The scan stays beside it until it is closed.</source>
        <translation>已显示 {name} 的人体。扫描保留在其旁，直至关闭。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Looks along</source>
        <translation>面朝</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>自动判定</translation>
    </message>
    <message>
        <source>found out: {value}</source>
        <translation>自动判定：{value}</translation>
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
        <translation>扫描中数字的单位</translation>
    </message>
    <message>
        <source>The scan&apos;s axis that points from feet to head</source>
        <translation>扫描中由足指向头的轴</translation>
    </message>
    <message>
        <source>The scan&apos;s axis that the body looks along</source>
        <translation>扫描中人体面朝的轴</translation>
    </message>
    <message>
        <source>Whose body is fitted; both are tried if it is not said</source>
        <translation>拟合哪种性别的人体；未指定时两者都尝试</translation>
    </message>
    <message>
        <source>by the scan</source>
        <translation>按扫描</translation>
    </message>
    <message>
        <source>The person&apos;s standing height: the scan is made as large; needed for bodies from photos</source>
        <translation>本人的站立身高：扫描将缩放到此大小；来自照片的人体需要此值</translation>
    </message>
    <message>
        <source>How tall is the person?</source>
        <translation>此人身高多少？</translation>
    </message>
    <message>
        <source>{name} is from a photo, which does not tell how tall the person is. All sizes depend on it.</source>
        <translation>{name} 来自照片，照片无法得知此人的身高。所有尺寸都取决于它。</translation>
    </message>
    <message>
        <source>Loose clothes</source>
        <translation>宽松衣物</translation>
    </message>
    <message>
        <source>Look for the body inside of clothes; its girths are then a guess</source>
        <translation>在衣物内部寻找人体；此时围度是推测的</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>The scan shows left as right: turn it round</source>
        <translation>扫描左右颠倒：将其翻转</translation>
    </message>
    <message>
        <source>Opacity of the scan</source>
        <translation>扫描的不透明度</translation>
    </message>
    <message>
        <source>Opacity of the body</source>
        <translation>人体的不透明度</translation>
    </message>
    <message>
        <source>How much of the scan is seen: nothing once the body is fitted, or it would cover the colours</source>
        <translation>扫描的可见程度：拟合人体后为零，否则会遮住颜色</translation>
    </message>
    <message>
        <source>How much of the fitted body is seen</source>
        <translation>所拟合人体的可见程度</translation>
    </message>
    <message>
        <source>Outline of the scan in the slices</source>
        <translation>切面中的扫描轮廓</translation>
    </message>
    <message>
        <source>Where the slices&apos; planes cut the scan, however much of it is seen in 3D; exported slices have none</source>
        <translation>切面与扫描的交线，与其在三维中的可见程度无关；导出的切面中没有</translation>
    </message>
    <message>
        <source>not the scan&apos;s body</source>
        <translation>不是扫描的人体</translation>
    </message>
    <message>
        <source>Refit</source>
        <translation>重新拟合</translation>
    </message>
    <message>
        <source>Fit again with what is said above</source>
        <translation>按上方的设置重新拟合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop the fit</source>
        <translation>停止拟合</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Take the fitted body: one step that can be undone</source>
        <translation>采用所拟合的人体：作为一步，可撤销</translation>
    </message>
    <message>
        <source>Close scan</source>
        <translation>关闭扫描</translation>
    </message>
    <message>
        <source>Take the scan away; the body stays as it is</source>
        <translation>移除扫描；人体保持不变</translation>
    </message>
    <message>
        <source>The body moves onto the scan.</source>
        <translation>人体正在移向扫描。</translation>
    </message>
    <message>
        <source>Distance: median {median:.1f} mm, 95 % within {p95:.1f} mm.</source>
        <translation>距离：中位数 {median:.1f} mm，95 % 在 {p95:.1f} mm 以内。</translation>
    </message>
    <message>
        <source>Not in the ten betas: {mm:.1f} mm, {share:.0f} % of how the person differs from the mean body.</source>
        <translation>十个 beta 未包含的：{mm:.1f} mm，为此人与平均人体差异的 {share:.0f} %。</translation>
    </message>
    <message>
        <source>Spread of the fit, volumes: {shares}.</source>
        <translation>拟合的离散程度，体积：{shares}。</translation>
    </message>
    <message>
        <source>{name} ±{percent:.1f} %</source>
        <translation>{name} ±{percent:.1f} %</translation>
    </message>
    <message>
        <source>{name} below ±{percent:.1f} %</source>
        <translation>{name} 小于 ±{percent:.1f} %</translation>
    </message>
    <message>
        <source>How far the scan leaves the tissues&apos; volumes open: 20 bodies whose betas fit it about as well were drawn, and their volumes compared (standard deviation). The table&apos;s intervals are wider by it once the body is accepted. It does not tell how well ten betas say the person: that is the share that is not in them.</source>
        <translation>扫描对组织体积的确定程度：抽取 20 个 beta 与其拟合程度大致相同的人体，比较其体积（标准差）。接受人体后，表中的区间按此加宽。它不表示十个 beta 对此人的描述有多好：那是未包含在其中的比例。</translation>
    </message>
    <message>
        <source>{finding} ({percent:.0f} % sure).</source>
        <translation>{finding}（可信度 {percent:.0f} %）。</translation>
    </message>
    <message>
        <source>{finding} (given).</source>
        <translation>{finding}（给定）。</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>waist</source>
        <translation>腰围</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>臀围</translation>
    </message>
    <message>
        <source>upper arm, right</source>
        <translation>右上臂</translation>
    </message>
    <message>
        <source>thigh, right</source>
        <translation>右大腿</translation>
    </message>
    <message>
        <source>inseam</source>
        <translation>会阴高</translation>
    </message>
    <message>
        <source>Scan inside the body by {most:g} mm (blue) to outside by {most:g} mm (red)</source>
        <translation>扫描由在人体内 {most:g} mm（蓝）至在人体外 {most:g} mm（红）</translation>
    </message>
    <message>
        <source>Its body was fitted to the scan {path}: open that to see both.</source>
        <translation>其人体拟合自扫描 {path}：打开该扫描可同时查看两者。</translation>
    </message>
    <message>
        <source>Its body was fitted to the scan {path}, which is not found.</source>
        <translation>其人体拟合自扫描 {path}，但未找到该扫描。</translation>
    </message>
    <message>
        <source>Its body was fitted to the scan {path}, on another machine: not looked for.</source>
        <translation>其人体拟合自扫描 {path}，位于另一台计算机：未查找。</translation>
    </message>
    <message>
        <source>Its body was fitted to a scan, as {path} tells.</source>
        <translation>其人体拟合自一个扫描，据 {path} 所述。</translation>
    </message>
    <message>
        <source>Fitted to a scan ({unit}, {up} up), as {path} tells
Distance: median {median:.1f} mm, 95 % within {p95:.1f} mm
Not in the ten betas: {unexplained:.1f} mm</source>
        <translation>拟合自扫描 ({unit}, {up} up)，据 {path} 所述
距离：中位数 {median:.1f} mm，95 % 在 {p95:.1f} mm 以内
十个 beta 未包含的：{unexplained:.1f} mm</translation>
    </message>
    <message>
        <source>Fitted to {path} ({unit}, {up} up)
Distance: median {median:.1f} mm, 95 % within {p95:.1f} mm
Not in the ten betas: {unexplained:.1f} mm</source>
        <translation>拟合自 {path} ({unit}, {up} up)
距离：中位数 {median:.1f} mm，95 % 在 {p95:.1f} mm 以内
十个 beta 未包含的：{unexplained:.1f} mm</translation>
    </message>
    <message>
        <source>The shape was changed since</source>
        <translation>此后体型已更改</translation>
    </message>
    <message>
        <source>Skin colours</source>
        <translation>皮肤颜色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Thickness of the fat</source>
        <translation>脂肪厚度</translation>
    </message>
    <message>
        <source>Android and gynoid</source>
        <translation>Android 和 Gynoid</translation>
    </message>
    <message>
        <source>Colour the skin by the thickness of the fat under it, or by the regions that tissues are measured in. Both belong to the body&apos;s standard pose and go along with the skin; regions&apos; borders are drawn to about 1 cm</source>
        <translation>按皮下脂肪的厚度，或按测量组织的区域为皮肤着色。两者均属于人体的标准姿势，并随皮肤移动；区域边界的绘制精度约为 1 cm</translation>
    </message>
    <message>
        <source>not measured (head, hands, feet)</source>
        <translation>未测量（头、手、足）</translation>
    </message>
    <message>
        <source>mm of fat under the skin</source>
        <translation>mm 皮下脂肪</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>colours are being measured</source>
        <translation>正在测量颜色</translation>
    </message>
    <message>
        <source>head and neck</source>
        <translation>头颈部</translation>
    </message>
    <message>
        <source>upper arm</source>
        <translation>上臂</translation>
    </message>
    <message>
        <source>forearm</source>
        <translation>前臂</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>手</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>大腿</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>小腿</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>足</translation>
    </message>
    <message>
        <source>arm</source>
        <translation>手臂</translation>
    </message>
    <message>
        <source>leg</source>
        <translation>腿</translation>
    </message>
    <message>
        <source>android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>gynoid</source>
        <translation>Gynoid</translation>
    </message>
    <message>
        <source>left {part}</source>
        <translation>左{part}</translation>
    </message>
    <message>
        <source>right {part}</source>
        <translation>右{part}</translation>
    </message>
    <message>
        <source>{part}, left and right</source>
        <translation>{part}，左和右</translation>
    </message>
    <message>
        <source>The tissues&apos; colours, mixed by their probabilities</source>
        <translation>各组织的颜色，按概率混合</translation>
    </message>
    <message>
        <source>Cyan: the likeliest class has less than 75 %, or is taken from nearby. Other colours are the tissues&apos;, pale</source>
        <translation>青色：最可能类别的概率低于 75 %，或取自邻近处。其他颜色为各组织的淡色</translation>
    </message>
    <message>
        <source>A colour for each joint, mixed by the skinning weights</source>
        <translation>每个关节一种颜色，按蒙皮权重混合</translation>
    </message>
    <message>
        <source>Displacement from this shape to the mean one: red, green and blue grow with x, y and z; grey is none, full colour {strong} mm</source>
        <translation>从此体型到平均体型的位移：红、绿、蓝随 x、y、z 增大；灰色为零，最深色为 {strong} mm</translation>
    </message>
    <message>
        <source>Offset that undoes a lying body&apos;s flattening: red, green and blue grow with x, y and z; grey is none, full colour {strong} mm</source>
        <translation>消除卧位人体压扁的偏移：红、绿、蓝随 x、y、z 增大；灰色为零，最深色为 {strong} mm</translation>
    </message>
    <message>
        <source>LT {LT:.0f} %  AT {AT:.0f} %  BT {BT:.0f} %</source>
        <translation>LT {LT:.0f} %  AT {AT:.0f} %  BT {BT:.0f} %</translation>
    </message>
    <message>
        <source>{percent:.0f} % sure (calibrated)</source>
        <translation>可信度 {percent:.0f} %（已校准）</translation>
    </message>
    <message>
        <source>{percent:.0f} % sure, as the model says (not calibrated)</source>
        <translation>可信度 {percent:.0f} %，为模型给出的值（未校准）</translation>
    </message>
    <message>
        <source>how sure: not known</source>
        <translation>可信度：未知</translation>
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
        <translation>密度，kg/l</translation>
    </message>
    <message>
        <source>density of {name}</source>
        <translation>{name}的密度</translation>
    </message>
    <message>
        <source>Density of {title} in kg/l, for the estimated mass. Cited: {density:.2f} ({source})</source>
        <translation>{title}的密度，以 kg/l 为单位，用于估计质量。引用值：{density:.2f} ({source})</translation>
    </message>
    <message>
        <source>entered here (cited: {cited:.2f})</source>
        <translation>在此输入（引用值：{cited:.2f}）</translation>
    </message>
    <message>
        <source>Take the cited densities again</source>
        <translation>恢复引用的密度</translation>
    </message>
    <message>
        <source>{title}: mass estimated as volume times {density:.3g} kg/l</source>
        <translation>{title}：质量估计为体积乘以 {density:.3g} kg/l</translation>
    </message>
    <message>
        <source>Subcutaneous thickness</source>
        <translation>皮下厚度</translation>
    </message>
    <message>
        <source>From the skin to where subcutaneous fat ends, along the inward normal, in millimetres. The point stays on the same spot of the skin when shape or pose change.</source>
        <translation>从皮肤到皮下脂肪止处，沿向内的法线，以毫米为单位。体型或姿势改变时，该点停留在皮肤的同一位置。</translation>
    </message>
    <message>
        <source>Click the skin</source>
        <translation>单击皮肤</translation>
    </message>
    <message>
        <source>Then click the skin in the picture; clicks choose no joints meanwhile (M; Escape ends)</source>
        <translation>然后在图像中单击皮肤；此期间单击不会选择关节（M；Escape 结束）</translation>
    </message>
    <message>
        <source>At crosshair</source>
        <translation>十字线处</translation>
    </message>
    <message>
        <source>Measure at the skin nearest to where the three slice planes meet (T)</source>
        <translation>在离三个切面交点最近的皮肤处测量 (T)</translation>
    </message>
    <message>
        <source>Forget the measured point</source>
        <translation>清除测量点</translation>
    </message>
    <message>
        <source>no point chosen</source>
        <translation>未选择点</translation>
    </message>
    <message>
        <source>{value:.1f} mm</source>
        <translation>{value:.1f} mm</translation>
    </message>
    <message>
        <source>no lean tissue below</source>
        <translation>其下没有瘦组织</translation>
    </message>
    <message>
        <source>not a point of this body</source>
        <translation>不是此人体上的点</translation>
    </message>
    <message>
        <source>Click the skin to measure what lies under it; Escape ends</source>
        <translation>单击皮肤以测量其下的组织；Escape 结束</translation>
    </message>
    <message>
        <source>subcutaneous {value}</source>
        <translation>皮下 {value}</translation>
    </message>
    <message>
        <source>Measure thickness on the skin</source>
        <translation>在皮肤上测量厚度</translation>
    </message>
    <message>
        <source>Measure thickness at the crosshair</source>
        <translation>在十字线处测量厚度</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>Surfaces of this model are still being worked out: nothing can be measured of them yet.</source>
        <translation>此模型的表面仍在计算中：尚无法据此测量。</translation>
    </message>
    <message>
        <source>the graphics card&apos;s memory is short: computing in smaller pieces</source>
        <translation>显卡内存不足：正在分成较小的部分计算</translation>
    </message>
    <message>
        <source>the graphics card&apos;s memory ran out: computing on the processor</source>
        <translation>显卡内存已用尽：正在用处理器计算</translation>
    </message>
    <message>
        <source>The graphics card&apos;s memory ran out while another model was shown: begin this export again.</source>
        <translation>显示另一模型时显卡内存已用尽：请重新开始此次导出。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Pin body A</source>
        <translation>固定人体 A</translation>
    </message>
    <message>
        <source>Keep this body as A; the one you go on editing is B</source>
        <translation>将此人体保留为 A；继续编辑的为 B</translation>
    </message>
    <message>
        <source>Unpin body A</source>
        <translation>取消固定人体 A</translation>
    </message>
    <message>
        <source>Forget the pinned body</source>
        <translation>清除已固定的人体</translation>
    </message>
    <message>
        <source>Show body A</source>
        <translation>显示人体 A</translation>
    </message>
    <message>
        <source>As colours: distance on the skin</source>
        <translation>以颜色显示：皮肤上的距离</translation>
    </message>
    <message>
        <source>As a ghost around B</source>
        <translation>以重影显示在 B 周围</translation>
    </message>
    <message>
        <source>Side by side, cameras linked</source>
        <translation>并排显示，镜头联动</translation>
    </message>
    <message>
        <source>B&apos;s skin coloured by its distance from A&apos;s (shapes in one pose), A&apos;s skin as a wire frame around B, or A with all its layers to the left of B (Shift+B)</source>
        <translation>B 的皮肤按其与 A 皮肤的距离着色（在同一姿势下比较体型）；或 A 的皮肤以线框显示在 B 周围；或 A 连同其所有层显示在 B 左侧 (Shift+B)</translation>
    </message>
    <message>
        <source>Outlines of body A in the slices</source>
        <translation>切面中的人体 A 轮廓</translation>
    </message>
    <message>
        <source>Where the slices&apos; planes cut A&apos;s skin and, more faintly, its tissues; exported slices have none</source>
        <translation>切面与 A 的皮肤（以及较淡的各组织）的交线；导出的切面中没有</translation>
    </message>
    <message>
        <source>Outlines:</source>
        <translation>轮廓：</translation>
    </message>
    <message>
        <source>body A</source>
        <translation>人体 A</translation>
    </message>
    <message>
        <source>B&apos;s skin inside (-) or outside (+) of A&apos;s, mm; pose left out</source>
        <translation>B 的皮肤在 A 的皮肤之内 (-) 或之外 (+)，mm；不计姿势</translation>
    </message>
    <message>
        <source>Pin body A, then change shape, pose or model: the differences appear here.</source>
        <translation>固定人体 A，再更改体型、姿势或模型：差异会显示在此处。</translation>
    </message>
    <message>
        <source>Body A</source>
        <translation>人体 A</translation>
    </message>
    <message>
        <source>Body B</source>
        <translation>人体 B</translation>
    </message>
    <message>
        <source>B - A</source>
        <translation>B - A</translation>
    </message>
    <message>
        <source>{name} volume, {unit}</source>
        <translation>{name}体积，{unit}</translation>
    </message>
    <message>
        <source>{name} mass (est.), {unit}</source>
        <translation>{name}质量（估计），{unit}</translation>
    </message>
    <message>
        <source>{name} share, {unit}</source>
        <translation>{name}占比，{unit}</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}，{unit}</translation>
    </message>
    <message>
        <source>Save volumes, estimated masses, shares and lengths of A and B and their differences</source>
        <translation>保存 A 和 B 的体积、估计质量、占比和长度及其差异</translation>
    </message>
    <message>
        <source>Body A (pinned)
{name}</source>
        <translation>人体 A（已固定）
{name}</translation>
    </message>
    <message>
        <source>Body B (being edited)
{name}</source>
        <translation>人体 B（正在编辑）
{name}</translation>
    </message>
    <message>
        <source>Side by side or on one body</source>
        <translation>并排显示或显示在一个人体上</translation>
    </message>
    <message>
        <source>Clip box</source>
        <translation>裁剪框</translation>
    </message>
    <message>
        <source>Show only what is inside</source>
        <translation>只显示框内部分</translation>
    </message>
    <message>
        <source>Cut everything away outside of a box; the cuts are closed (X). Drag the dots on its faces in the picture, or set the faces here, in centimetres</source>
        <translation>切去框外的所有内容；切口为封闭 (X)。在图像中拖动框面上的圆点，或在此设定各面的位置，以厘米为单位</translation>
    </message>
    <message>
        <source>Around the body</source>
        <translation>贴合人体</translation>
    </message>
    <message>
        <source>Set all six faces just outside of the body</source>
        <translation>将六个面都设在紧邻人体的外侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后面</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>前面</translation>
    </message>
    <message>
        <source>Where the {face} face of the box stands along {axis}, in centimetres</source>
        <translation>裁剪框的面（{face}）在 {axis} 方向的位置，以厘米为单位</translation>
    </message>
    <message>
        <source>Centre here</source>
        <translation>以此处为中心</translation>
    </message>
    <message>
        <source>Measure the fat&apos;s thickness here</source>
        <translation>在此处测量脂肪厚度</translation>
    </message>
    <message>
        <source>Put the slice planes here</source>
        <translation>将切面移到此处</translation>
    </message>
    <message>
        <source>Turn the nearest joint</source>
        <translation>转动最近的关节</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Trainings found in the trainings folder. Tick several to lay their curves over each other and compare them.</source>
        <translation>训练文件夹中找到的训练。勾选多个可将其曲线叠加比较。</translation>
    </message>
    <message>
        <source>No trainings yet. Start begins one as it stands under New: on phantom subjects, which are made first, from the embedded phantom. No files of your own are needed.</source>
        <translation>尚无训练。“开始”按“新建”中的设置开始一个训练：使用体模受试者，先由内置体模生成。不需要自备文件。</translation>
    </message>
    <message>
        <source>making subjects</source>
        <translation>正在生成受试者</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>正在暂停</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>ended unexpectedly</source>
        <translation>意外结束</translation>
    </message>
    <message>
        <source>{epoch} of {total} epochs</source>
        <translation>第 {epoch} 轮，共 {total} 轮</translation>
    </message>
    <message>
        <source>{epoch} epochs</source>
        <translation>{epoch} 轮</translation>
    </message>
    <message>
        <source>{made} of {wanted} subjects</source>
        <translation>已生成 {made} 名受试者，共 {wanted} 名</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}：{state}</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>剩余 {left}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Wait after the step under way, and free the processor; Resume goes on</source>
        <translation>当前步完成后等待，并释放处理器；“恢复”可继续</translation>
    </message>
    <message>
        <source>End after the epoch under way and write a checkpoint, from which Go on continues</source>
        <translation>当前轮完成后结束并写出检查点，可由“继续训练”接着进行</translation>
    </message>
    <message>
        <source>End at once; what was learned since the last checkpoint is lost</source>
        <translation>立即结束；最后的检查点之后学到的内容将丢失</translation>
    </message>
    <message>
        <source>Start again with the same options; it continues from its last checkpoint</source>
        <translation>以相同的选项重新开始；从其最后的检查点继续</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Show the body with what this training has learned so far; the training goes on meanwhile</source>
        <translation>用此训练目前所学显示人体；训练同时继续进行</translation>
    </message>
    <message>
        <source>Stage 1 learns how the body moves and holds no tissues yet: train stage 2, then look at it</source>
        <translation>第 1 阶段学习人体的运动方式，尚不含组织：请先训练第 2 阶段，再查看</translation>
    </message>
    <message>
        <source>No checkpoint has been written yet</source>
        <translation>尚未写出检查点</translation>
    </message>
    <message>
        <source>newest checkpoint</source>
        <translation>最新的检查点</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>最佳的检查点</translation>
    </message>
    <message>
        <source>Newest: the checkpoint written last. Best: the one with the highest validation accuracy.</source>
        <translation>最新：最后写出的检查点。最佳：验证准确度最高的检查点。</translation>
    </message>
    <message>
        <source>As template</source>
        <translation>作为模板</translation>
    </message>
    <message>
        <source>Fill the form under New with the options of this training</source>
        <translation>用此训练的选项填写“新建”中的表单</translation>
    </message>
    <message>
        <source>Copy the message, the command and the end of the log</source>
        <translation>复制消息、命令和日志末尾</translation>
    </message>
    <message>
        <source>{count} in training</source>
        <translation>{count} 个训练正在进行</translation>
    </message>
    <message>
        <source>{names}: trainings go on when this window closes, and are found again when it opens. Click to see them.</source>
        <translation>{names}：此窗口关闭后训练继续进行，再次打开时可找到。单击查看。</translation>
    </message>
    <message>
        <source>Trainings go on without the window: %s</source>
        <translation>窗口关闭后训练继续进行：%s</translation>
    </message>
    <message>
        <source>Training {name}: {state}</source>
        <translation>训练 {name}：{state}</translation>
    </message>
    <message>
        <source>Showing what {name} has learned</source>
        <translation>正在显示 {name} 所学的内容</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>1: the body itself (implicit SMPL)</source>
        <translation>1：人体本身（隐式 SMPL）</translation>
    </message>
    <message>
        <source>2: tissues</source>
        <translation>2：组织</translation>
    </message>
    <message>
        <source>Stage 1 learns shape and skinning from synthetic bodies; stage 2 starts from it and learns tissues from scans</source>
        <translation>第 1 阶段由合成人体学习体型和蒙皮；第 2 阶段以此为起点，由扫描学习组织</translation>
    </message>
    <message>
        <source>Of the body model and of the subjects</source>
        <translation>人体模型和受试者的性别</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Phantom subjects</source>
        <translation>体模受试者</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Phantom subjects are made first if they are not there yet; a folder holds GENDER/SPLIT/*.gz</source>
        <translation>体模受试者如尚未生成则先生成；文件夹中为 GENDER/SPLIT/*.gz</translation>
    </message>
    <message>
        <source>Number of phantom subjects; making one takes some ten seconds</source>
        <translation>体模受试者的数量；生成一名约需十秒</translation>
    </message>
    <message>
        <source> subjects</source>
        <translation> 名受试者</translation>
    </message>
    <message>
        <source>Folder of the data set; empty: HIT_DATA_DIR</source>
        <translation>数据集的文件夹；留空：HIT_DATA_DIR</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>The stage 1 training whose networks stage 2 starts from</source>
        <translation>第 2 阶段的网络以此第 1 阶段训练为起点</translation>
    </message>
    <message>
        <source>{name} (standard)</source>
        <translation>{name}（标准）</translation>
    </message>
    <message>
        <source>The embedded phantom (for phantom subjects)</source>
        <translation>内置体模（用于体模受试者）</translation>
    </message>
    <message>
        <source>There is no {name} yet: train stage 1 first, or start from something else.</source>
        <translation>尚无 {name}：请先训练第 1 阶段，或选择其他起点。</translation>
    </message>
    <message>
        <source>Nothing (learns everything)</source>
        <translation>无（全部重新学习）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the training, of its folder and of the model; a training of the same name goes on where it stopped</source>
        <translation>训练、其文件夹和模型的名称；同名的训练从停止处继续</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存于</translation>
    </message>
    <message>
        <source>Folder that holds the training&apos;s folder; empty: the first models folder of the settings, else your own</source>
        <translation>存放训练文件夹的文件夹；留空：设置中的第一个模型文件夹，否则为您自己的文件夹</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Rounds through all subjects</source>
        <translation>遍历所有受试者的次数</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Subjects per step</source>
        <translation>每步的受试者数</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Step of the optimizer (Adam)</source>
        <translation>优化器 (Adam) 的步长</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>auto: a graphics card if there is one; cpu, cuda:0, cuda:1, mps</source>
        <translation>auto：有显卡则用显卡；cpu、cuda:0、cuda:1、mps</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Random numbers depend on it alone: the same seed draws the same</source>
        <translation>随机数只取决于它：相同的种子产生相同的随机数</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>停止于</translation>
    </message>
    <message>
        <source>Minutes after which the training ends with a checkpoint, at the end of the epoch</source>
        <translation>若干分钟后，训练在当前轮结束时写出检查点并结束</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟后</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>Any option of `hit train`, as key=value, apart by blanks or lines; `hit train --options` lists them</source>
        <translation>`hit train` 的任意选项，写作 key=value，以空格或换行分隔；`hit train --options` 列出所有选项</translation>
    </message>
    <message>
        <source>key=value, e.g. data_cfg.n_pts_mri=4000 trainer.check_val_every_n_epoch=5</source>
        <translation>key=value，例如 data_cfg.n_pts_mri=4000 trainer.check_val_every_n_epoch=5</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What Start runs, in a process of its own; it can be run in a terminal as well</source>
        <translation>“开始”所运行的命令，在独立进程中运行；也可在终端中运行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start the training; it goes on when the window closes</source>
        <translation>开始训练；窗口关闭后训练继续进行</translation>
    </message>
    <message>
        <source>Checking the options...</source>
        <translation>正在检查选项...</translation>
    </message>
    <message>
        <source>The options are valid.</source>
        <translation>选项有效。</translation>
    </message>
    <message>
        <source>{note} {count} phantom subjects are made first, some ten seconds each.</source>
        <translation>{note} 先生成 {count} 名体模受试者，每名约需十秒。</translation>
    </message>
    <message>
        <source>The options could not be checked: {reason}</source>
        <translation>无法检查选项：{reason}</translation>
    </message>
    <message>
        <source>{name} exists and goes on after {epoch} epochs.</source>
        <translation>{name} 已存在，将在 {epoch} 轮之后继续。</translation>
    </message>
    <message>
        <source>{name}: a training of this name is running. Stop it first, or choose another name.</source>
        <translation>{name}：同名的训练正在运行。请先停止它，或另选名称。</translation>
    </message>
    <message>
        <source>{name}: a training of this name exists, of another stage or gender. Choose another name.</source>
        <translation>{name}：已有同名的训练，其阶段或性别不同。请另选名称。</translation>
    </message>
    <message>
        <source>The training could not be started: {reason}</source>
        <translation>无法开始训练：{reason}</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Losses above, scores below. Move the mouse or use the arrow keys to read values; wheel or + and - zoom, drag or Shift and arrow keys pan, double-click or Home shows all.</source>
        <translation>上方为损失，下方为得分。移动鼠标或用方向键读取数值；滚轮或 + 和 - 缩放，拖动或 Shift 加方向键平移，双击或 Home 显示全部。</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Logarithmic axis for losses; values of zero and below are left out</source>
        <translation>损失采用对数轴；零及以下的值略去</translation>
    </message>
    <message>
        <source>What the curves are drawn against</source>
        <translation>曲线的横轴</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Curves to draw</source>
        <translation>要绘制的曲线</translation>
    </message>
    <message>
        <source>Curves appear with the first steps</source>
        <translation>训练最初几步后显示曲线</translation>
    </message>
    <message>
        <source>Tick a curve in the list</source>
        <translation>请在列表中勾选曲线</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>The end of the training&apos;s log</source>
        <translation>训练日志的末尾</translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation>尚未写出任何内容</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Middle slice of the first validation subject after each validation: prediction, truth, difference</source>
        <translation>每次验证后首名验证受试者的中间切面：预测、真值、差异</translation>
    </message>
    <message>
        <source>The first validation of stage 2 draws a slice here: prediction, truth, difference</source>
        <translation>第 2 阶段的首次验证会在此绘出一个切面：预测、真值、差异</translation>
    </message>
    <message>
        <source>Prediction | truth | difference, of {time}</source>
        <translation>预测 | 真值 | 差异，{time}</translation>
    </message>
    <message>
        <source>Best metrics of the ticked trainings, and the options in which they differ</source>
        <translation>所勾选训练的最佳指标，以及它们不同的选项</translation>
    </message>
    <message>
        <source>Tick trainings in the list to compare them</source>
        <translation>请在列表中勾选要比较的训练</translation>
    </message>
    <message>
        <source>Best {name}</source>
        <translation>最佳 {name}</translation>
    </message>
    <message>
        <source>Epochs done</source>
        <translation>已完成轮数</translation>
    </message>
    <message>
        <source>Write report of visits...</source>
        <translation>写随访报告...</translation>
    </message>
    <message>
        <source>Several bodies of one person with their dates: changes, curves, and a page each (HTML or PDF)</source>
        <translation>同一人多个注明日期的人体：变化、曲线，以及每个人体一页（HTML 或 PDF）</translation>
    </message>
    <message>
        <source>Visits...</source>
        <translation>随访...</translation>
    </message>
    <message>
        <source>Bodies of one person on several days: body files, fits, and reports, which bring their date and all their visits.</source>
        <translation>同一人不同日期的人体：人体文件、拟合结果和报告，报告带有其日期及其全部随访。</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>随访</translation>
    </message>
    <message>
        <source>Precision errors</source>
        <translation>精密度误差</translation>
    </message>
    <message>
        <source>Age at the first visit</source>
        <translation>首次随访时的年龄</translation>
    </message>
    <message>
        <source>In years, for percentiles; at later visits the person is older by as much as the dates say. Until it is typed it follows from the age that the panel or a report tells.</source>
        <translation>以岁为单位，用于百分位；以后各次随访的年龄按日期推算。未输入时取自面板或报告中的年龄。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day of this visit, for example {example} or {iso}; only reports know theirs</source>
        <translation>此次随访的日期，例如 {example} 或 {iso}；只有报告自带日期</translation>
    </message>
    <message>
        <source>The person&apos;s own on that day; empty: the tissues&apos; estimate</source>
        <translation>本人当日的体重；留空：由组织估计</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>例如 {example}</translation>
    </message>
    <message>
        <source>Date of {name}</source>
        <translation>{name} 的日期</translation>
    </message>
    <message>
        <source>Weight at {name}</source>
        <translation>{name} 的体重</translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <translation>从列表中移除 {name}</translation>
    </message>
    <message>
        <source>Add files...</source>
        <translation>添加文件...</translation>
    </message>
    <message>
        <source>Body files, fits (NAME_body.npz) and reports (HTML) of the same person</source>
        <translation>同一人的人体文件、拟合结果 (NAME_body.npz) 和报告 (HTML)</translation>
    </message>
    <message>
        <source>Add the body shown</source>
        <translation>添加所显示的人体</translation>
    </message>
    <message>
        <source>The body in the window, as it is now, with its weight and its own measures</source>
        <translation>窗口中的人体，取其当前状态，连同其体重和自定测量</translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation>按日期排序</translation>
    </message>
    <message>
        <source>The report is in the order of the dates in any case</source>
        <translation>报告总是按日期顺序排列</translation>
    </message>
    <message>
        <source>Bodies and reports ({bodies} {reports});;All files (*)</source>
        <translation>人体和报告 ({bodies} {reports});;所有文件 (*)</translation>
    </message>
    <message>
        <source>body shown</source>
        <translation>所显示的人体</translation>
    </message>
    <message>
        <source>Reading {count} files</source>
        <translation>正在读取 {count} 个文件</translation>
    </message>
    <message>
        <source>Standard deviations of your own repeats, in each measure&apos;s unit. A change is marked where it is more than {factor:.2f} times the precision error. They are kept for the next report.</source>
        <translation>您自己重复测量的标准差，以各测量项目的单位表示。变化超过精密度误差的 {factor:.2f} 倍时予以标记。这些值会保留到下次报告。</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Stands in the report, for example: ten repeats by two persons</source>
        <translation>写在报告中，例如：两人各重复测量十次</translation>
    </message>
    <message>
        <source>&quot;{typed}&quot; is no day: write it like {example}.</source>
        <translation>“{typed}”不是日期：请按 {example} 的形式书写。</translation>
    </message>
    <message>
        <source>{typed} is not between 1900 and today.</source>
        <translation>{typed} 不在 1900 年至今天之间。</translation>
    </message>
    <message>
        <source>Add at least two bodies.</source>
        <translation>请至少添加两个人体。</translation>
    </message>
    <message>
        <source>{name} needs its date.</source>
        <translation>{name} 需要日期。</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}：{reason}</translation>
    </message>
    <message>
        <source>{first} and {second} have the same date.</source>
        <translation>{first} 与 {second} 的日期相同。</translation>
    </message>
    <message>
        <source>A report takes at most {most} visits: {name} was not added.</source>
        <translation>一份报告至多 {most} 次随访：未添加 {name}。</translation>
    </message>
    <message>
        <source>{first} is {one} and {second} is {other}: visits are those of one person.</source>
        <translation>{first} 为{one}，{second} 为{other}：随访须为同一人。</translation>
    </message>
    <message>
        <source>The betas of {first} are those of {one}, of {second} those of {other}: changes would not be the person&apos;s.</source>
        <translation>{first} 的 beta 属于{one}，{second} 的属于{other}：变化不会是本人的变化。</translation>
    </message>
    <message>
        <source>{first} and {second} are shown by different models: take one of them off.</source>
        <translation>{first} 与 {second} 用不同的模型显示：请移除其中一个。</translation>
    </message>
    <message>
        <source>Not added: {reason}</source>
        <translation>未添加：{reason}</translation>
    </message>
    <message>
        <source>is a scan: open it, fit a body to it, and add the body shown</source>
        <translation>是扫描：请打开它，对其拟合人体，再添加所显示的人体</translation>
    </message>
    <message>
        <source>is a session: open it, and add the body shown</source>
        <translation>是会话：请打开它，再添加所显示的人体</translation>
    </message>
    <message>
        <source>holds {count} persons: open it, choose one, and add the body shown</source>
        <translation>含有 {count} 个人物：请打开它，选择其一，再添加所显示的人体</translation>
    </message>
    <message>
        <source>Report of visits</source>
        <translation>随访报告</translation>
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
        <translation>{body} - {model} - HIT Viewer - 演示体模，非医学数据</translation>
    </message>
    <message>
        <source>{space} betas on {own}: another body</source>
        <translation>{space} 的 beta 用于 {own}：是另一个人体</translation>
    </message>
    <message>
        <source>betas of another gender&apos;s body</source>
        <translation>另一性别人体的 beta</translation>
    </message>
    <message>
        <source>SMPL folder...</source>
        <translation>SMPL 文件夹...</translation>
    </message>
    <message>
        <source>Set your SMPL and HIT folders in Settings, to see the body that these betas belong to</source>
        <translation>在“设置”中设定 SMPL 和 HIT 文件夹，即可看到这些 beta 所属的人体</translation>
    </message>
    <message>
        <source>Show these betas on the model of the other gender</source>
        <translation>用另一性别的模型显示这些 beta</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>使用 {model}</translation>
    </message>
    <message>
        <source>The file&apos;s body is {gender}: shown with {model}.</source>
        <translation>文件中的人体为{gender}：用 {model} 显示。</translation>
    </message>
    <message>
        <source>Template body</source>
        <translation>模板人体</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>皮肤</translation>
    </message>
    <message>
        <source>AT  subcutaneous fat</source>
        <translation>AT  皮下脂肪</translation>
    </message>
    <message>
        <source>LT  lean tissue</source>
        <translation>LT  瘦组织</translation>
    </message>
    <message>
        <source>BT  long bones</source>
        <translation>BT  长骨</translation>
    </message>
    <message>
        <source>Lungs (empty)</source>
        <translation>肺（空）</translation>
    </message>
    <message>
        <source>The body&apos;s surface, as its parameters give it</source>
        <translation>人体的表面，由其参数给出</translation>
    </message>
    <message>
        <source>Subcutaneous adipose tissue: fat under the skin only</source>
        <translation>皮下脂肪组织：仅为皮肤下的脂肪</translation>
    </message>
    <message>
        <source>Lean tissue: muscle and organs, with visceral and intramuscular fat</source>
        <translation>瘦组织：肌肉和器官，包括内脏脂肪和肌内脂肪</translation>
    </message>
    <message>
        <source>Long bones of arms and legs only</source>
        <translation>仅为手臂和腿的长骨</translation>
    </message>
    <message>
        <source>Axial</source>
        <translation>轴位</translation>
    </message>
    <message>
        <source>Frontal</source>
        <translation>冠状位</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>矢状位</translation>
    </message>
    <message>
        <source>Height y of the horizontal plane, in centimetres</source>
        <translation>水平面的高度 y，以厘米为单位</translation>
    </message>
    <message>
        <source>Depth z of the plane that faces you, in centimetres; forward is positive</source>
        <translation>正对您的平面的深度 z，以厘米为单位；向前为正</translation>
    </message>
    <message>
        <source>Position x of the plane from front to back, in centimetres; the body&apos;s left is positive</source>
        <translation>前后向平面的位置 x，以厘米为单位；人体左侧为正</translation>
    </message>
    <message>
        <source>Tissue probability</source>
        <translation>组织概率</translation>
    </message>
    <message>
        <source>Where it is uncertain</source>
        <translation>不确定之处</translation>
    </message>
    <message>
        <source>Skinning weights</source>
        <translation>蒙皮权重</translation>
    </message>
    <message>
        <source>Shape displacement</source>
        <translation>体型位移</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>影棚</translation>
    </message>
    <message>
        <source>Headlight</source>
        <translation>头灯</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>柔光</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>剖开</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Bones in a glass body</source>
        <translation>透明人体中的骨</translation>
    </message>
    <message>
        <source>Slices only</source>
        <translation>仅切面</translation>
    </message>
    <message>
        <source>Oblique</source>
        <translation>斜向</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>切面</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>姿势</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Which body and tissues are computed; betas, pose and camera stay</source>
        <translation>计算哪个人体和组织；beta、姿势和镜头不变</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>体型</translation>
    </message>
    <message>
        <source>Shape component {number}, in standard deviations. Double-click resets it.</source>
        <translation>体型分量 {number}，以标准差为单位。双击可复位。</translation>
    </message>
    <message>
        <source>Tall (SD)</source>
        <translation>身高 (SD)</translation>
    </message>
    <message>
        <source>Slim (SD)</source>
        <translation>偏瘦 (SD)</translation>
    </message>
    <message>
        <source>Shape {number} (SD)</source>
        <translation>体型 {number} (SD)</translation>
    </message>
    <message>
        <source>Beyond {limit:g} the model extrapolates</source>
        <translation>超过 {limit:g} 时模型外推</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部复位</translation>
    </message>
    <message>
        <source>Set all ten betas to zero</source>
        <translation>将十个 beta 全部设为零</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Draw ten betas between -{limit:g} and {limit:g}, the model&apos;s reach</source>
        <translation>在模型的适用范围 -{limit:g} 至 {limit:g} 内随机抽取十个 beta</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>关节</translation>
    </message>
    <message>
        <source>Choose a joint here or click it on the body; by keys: arrows, or the first letters of its name</source>
        <translation>在此选择关节，或在人体上单击；用键盘：方向键，或其名称的首字</translation>
    </message>
    <message>
        <source>Bend (x)</source>
        <translation>屈伸 (x)</translation>
    </message>
    <message>
        <source>Twist (y)</source>
        <translation>扭转 (y)</translation>
    </message>
    <message>
        <source>Side (z)</source>
        <translation>侧向 (z)</translation>
    </message>
    <message>
        <source>Twist (x)</source>
        <translation>扭转 (x)</translation>
    </message>
    <message>
        <source>Swing (y)</source>
        <translation>前后摆 (y)</translation>
    </message>
    <message>
        <source>Raise (z)</source>
        <translation>抬举 (z)</translation>
    </message>
    <message>
        <source>Tilt (x)</source>
        <translation>俯仰 (x)</translation>
    </message>
    <message>
        <source>Turn (y)</source>
        <translation>转身 (y)</translation>
    </message>
    <message>
        <source>Lean (z)</source>
        <translation>侧倾 (z)</translation>
    </message>
    <message>
        <source>Rotation vector of the {joint} about {axis}, in degrees. Double-click resets it.</source>
        <translation>{joint}绕 {axis} 的旋转向量，以度为单位。双击可复位。</translation>
    </message>
    <message>
        <source>Drag limbs in the picture</source>
        <translation>在图像中拖动肢体</translation>
    </message>
    <message>
        <source>Hold a limb with the mouse and drag it: its joints turn within their usual limits. Beside the body, and with this switched off, dragging turns the view.</source>
        <translation>用鼠标按住肢体并拖动：其关节在通常的限度内转动。在人体之外拖动，或关闭此项时，拖动会旋转视图。</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>两侧同步</translation>
    </message>
    <message>
        <source>Move the joint of the other side as a mirror image</source>
        <translation>以镜像同时移动另一侧的关节</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Exchange left and right</source>
        <translation>左右互换</translation>
    </message>
    <message>
        <source>Reset joint</source>
        <translation>复位关节</translation>
    </message>
    <message>
        <source>Reset pose</source>
        <translation>复位姿势</translation>
    </message>
    <message>
        <source>Choose a pose by name</source>
        <translation>按名称选择姿势</translation>
    </message>
    <message>
        <source>Upright at the origin</source>
        <translation>直立于原点</translation>
    </message>
    <message>
        <source>Ignore the file&apos;s orientation and position, so that the body stands in the middle of the view</source>
        <translation>忽略文件中的朝向和位置，使人体站立于视图中央</translation>
    </message>
    <message>
        <source>Orientation and position</source>
        <translation>朝向和位置</translation>
    </message>
    <message>
        <source>Left (x)</source>
        <translation>向左 (x)</translation>
    </message>
    <message>
        <source>Up (y)</source>
        <translation>向上 (y)</translation>
    </message>
    <message>
        <source>Forward (z)</source>
        <translation>向前 (z)</translation>
    </message>
    <message>
        <source>Translation of the body along {axis}, in centimetres</source>
        <translation>人体沿 {axis} 的平移，以厘米为单位</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>What is taken away of the body; the cuts show its tissues, bones stay whole</source>
        <translation>从人体上去除的部分；切口显示其组织，骨保持完整</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Front quarter</source>
        <translation>前方四分之一</translation>
    </message>
    <message>
        <source>Front half</source>
        <translation>前半部</translation>
    </message>
    <message>
        <source>Half of a side</source>
        <translation>一侧的一半</translation>
    </message>
    <message>
        <source>The body&apos;s own side that is opened</source>
        <translation>从人体自身的哪一侧剖开</translation>
    </message>
    <message>
        <source>Open what faces me</source>
        <translation>剖开朝向我的部分</translation>
    </message>
    <message>
        <source>When you turn the body, the part that faces you is taken away; without, always the same part</source>
        <translation>旋转人体时，去除朝向您的部分；关闭时，始终去除同一部分</translation>
    </message>
    <message>
        <source>opened part</source>
        <translation>剖开的部分</translation>
    </message>
    <message>
        <source>Opacities and visibility that go well together</source>
        <translation>相互协调的不透明度和可见性</translation>
    </message>
    <message>
        <source>Opacity of this layer, in percent: the opaque skin hides it, but for its cuts where the body is opened</source>
        <translation>此层的不透明度（百分比）：不透明的皮肤将其遮住，仅在人体剖开处可见其切口</translation>
    </message>
    <message>
        <source>Opacity of this layer, in percent</source>
        <translation>此层的不透明度（百分比）</translation>
    </message>
    <message>
        <source>Colour of this layer, in the picture and in the slices</source>
        <translation>此层在图像和切面中的颜色</translation>
    </message>
    <message>
        <source>Choose a colour...</source>
        <translation>选择颜色...</translation>
    </message>
    <message>
        <source>Palette colour</source>
        <translation>调色板颜色</translation>
    </message>
    <message>
        <source>Skin as wireframe</source>
        <translation>皮肤显示为线框</translation>
    </message>
    <message>
        <source>Draw the skin&apos;s triangles as lines; without, the skin is translucent</source>
        <translation>以线条绘出皮肤的三角形；关闭时皮肤为半透明</translation>
    </message>
    <message>
        <source>Colour-blind safe palette</source>
        <translation>色盲友好调色板</translation>
    </message>
    <message>
        <source>Okabe and Ito&apos;s colours, in the picture and in the slices</source>
        <translation>Okabe 和 Ito 的颜色，用于图像和切面</translation>
    </message>
    <message>
        <source>Slice planes</source>
        <translation>切面</translation>
    </message>
    <message>
        <source>Show the {axis} plane in the picture</source>
        <translation>在图像中显示{axis}切面</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切去</translation>
    </message>
    <message>
        <source>Cut away what lies above the axial plane</source>
        <translation>切去轴位切面以上的部分</translation>
    </message>
    <message>
        <source>Cut away what lies in front of the frontal plane</source>
        <translation>切去冠状位切面以前的部分</translation>
    </message>
    <message>
        <source>Cut away what lies on the body&apos;s left of the sagittal plane</source>
        <translation>切去矢状位切面的人体左侧部分</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>What the slices show</source>
        <translation>切面显示的内容</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>光照</translation>
    </message>
    <message>
        <source>How the body is lit: by three lamps, from the camera, or softly from all sides</source>
        <translation>人体的照明方式：三盏灯、来自镜头，或来自各方向的柔光</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>How finely surfaces are drawn. Automatic: with a graphics card all vertices at rest, a tenth of them in drags and without one. Exports are always as fine as they say</source>
        <translation>表面绘制的精细程度。自动：有显卡时，静止时绘制全部顶点；拖动时及没有显卡时绘制其十分之一。导出始终采用其自身指定的精细度</translation>
    </message>
    <message>
        <source>Drag: move the crosshair. Wheel: step through. Ctrl+wheel: zoom. Right drag: pan. Double-click: take the main area, or give it back. By keys: arrows move the crosshair, Page up/down step, + and - zoom, Ctrl+arrows pan, Home fits, Return enlarges.</source>
        <translation>拖动：移动十字线。滚轮：逐层浏览。Ctrl+滚轮：缩放。右键拖动：平移。双击：占据主区域，或恢复。用键盘：方向键移动十字线，Page up/down 逐层浏览，+ 和 - 缩放，Ctrl+方向键平移，Home 适合窗口，Return 放大。</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>多个部位</translation>
    </message>
    <message>
        <source>girth {girth} cm</source>
        <translation>围度 {girth} cm</translation>
    </message>
    <message>
        <source>{tissue} at the crosshair</source>
        <translation>十字线处为{tissue}</translation>
    </message>
    <message>
        <source>taken from nearby: no part of the model lies exactly here</source>
        <translation>取自邻近处：模型没有任何部分恰好位于此处</translation>
    </message>
    <message>
        <source>{percent} % taken from nearby</source>
        <translation>{percent} % 取自邻近处</translation>
    </message>
    <message>
        <source>Hatch what is taken from nearby</source>
        <translation>用阴影线标出取自邻近处的部分</translation>
    </message>
    <message>
        <source>In folds of the skin and where parts touch, no part of the model may lie exactly at a pixel: it then shows what lies nearest. Hatched, also in exported slices</source>
        <translation>在皮肤褶皱处和各部位相接处，可能没有模型的任何部分恰好位于某像素：此时显示最邻近处的内容。以阴影线标出，导出的切面中亦同</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: {what}</source>
        <translation>发生意外错误：{what}</translation>
    </message>
    <message>
        <source>There is not enough memory for this: choose a lower detail, or close other programs.</source>
        <translation>内存不足：请选择较低的精细度，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>未加载模型</translation>
    </message>
    <message>
        <source>Preparing {model}: {percent} %</source>
        <translation>正在准备 {model}：{percent} %</translation>
    </message>
    <message>
        <source>Loading {model}...</source>
        <translation>正在加载 {model}...</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>正在启动...</translation>
    </message>
    <message>
        <source>Coarse surfaces: those of {model} are being worked out ({percent} %)</source>
        <translation>粗略表面：正在计算 {model} 的表面 ({percent} %)</translation>
    </message>
    <message>
        <source>The surfaces of {model} are prepared now: working them out in the background failed. {reason}</source>
        <translation>正在准备 {model} 的表面：后台计算失败。{reason}</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>of the body before</source>
        <translation>先前人体的值</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>before</source>
        <translation>先前</translation>
    </message>
    <message>
        <source>coarse</source>
        <translation>粗略</translation>
    </message>
    <message>
        <source>before the change</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>Quick (volumes to about half a percent): exact values follow as soon as the body rests</source>
        <translation>快速值（体积误差约为百分之零点五）：人体静止后随即给出精确值</translation>
    </message>
    <message>
        <source>These values are of the body before the last change; new ones are being computed</source>
        <translation>这些是上次更改之前人体的值；正在计算新值</translation>
    </message>
    <message>
        <source>residual {value:.3f} mm</source>
        <translation>残差 {value:.3f} mm</translation>
    </message>
    <message>
        <source>{value:.0f} ms</source>
        <translation>{value:.0f} ms</translation>
    </message>
    <message>
        <source>about {value:.0f} mm off while dragging</source>
        <translation>拖动时偏差约 {value:.0f} mm</translation>
    </message>
    <message>
        <source>extrapolated: betas beyond {limit:g}</source>
        <translation>外推：beta 超过 {limit:g}</translation>
    </message>
    <message>
        <source>shown upright</source>
        <translation>以直立显示</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>打开...</translation>
    </message>
    <message>
        <source>All that can be opened ({bodies} {scans} *{session} *.png *.html);;Bodies and motions ({bodies});;3D scans ({scans});;Sessions (*{session});;Exported pictures (*.png);;Reports (*.html);;All files (*)</source>
        <translation>所有可打开的文件 ({bodies} {scans} *{session} *.png *.html);;人体和动作 ({bodies});;三维扫描 ({scans});;会话 (*{session});;导出的图片 (*.png);;报告 (*.html);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open model...</source>
        <translation>打开模型...</translation>
    </message>
    <message>
        <source>Save body...</source>
        <translation>保存人体...</translation>
    </message>
    <message>
        <source>Body (*.npz);;Body (*.pkl);;Body (*.json)</source>
        <translation>人体 (*.npz);;人体 (*.pkl);;人体 (*.json)</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Save session as...</source>
        <translation>会话另存为...</translation>
    </message>
    <message>
        <source>HIT Viewer session (*{session})</source>
        <translation>HIT Viewer 会话 (*{session})</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开的文件</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>整个人体</translation>
    </message>
    <message>
        <source>Keep this view for films</source>
        <translation>为影片保留此视角</translation>
    </message>
    <message>
        <source>Forget the kept views</source>
        <translation>清除已保留的视角</translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation>已保留的视角</translation>
    </message>
    <message>
        <source>Look from here</source>
        <translation>从此处观看</translation>
    </message>
    <message>
        <source>front left</source>
        <translation>左前面</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左面</translation>
    </message>
    <message>
        <source>back left</source>
        <translation>左后面</translation>
    </message>
    <message>
        <source>back</source>
        <translation>后面</translation>
    </message>
    <message>
        <source>back right</source>
        <translation>右后面</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右面</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>右前面</translation>
    </message>
    <message>
        <source>View {number}: {side}, {metres} m away</source>
        <translation>视角 {number}：{side}，距离 {metres} m</translation>
    </message>
    <message>
        <source>View {number}: {side}, {degrees}° from above, {metres} m away</source>
        <translation>视角 {number}：{side}，俯视 {degrees}°，距离 {metres} m</translation>
    </message>
    <message>
        <source>View {number}: {side}, {degrees}° from below, {metres} m away</source>
        <translation>视角 {number}：{side}，仰视 {degrees}°，距离 {metres} m</translation>
    </message>
    <message>
        <source>Views kept for the film &quot;Camera&quot;: {count}</source>
        <translation>为影片“镜头”保留的视角：{count}</translation>
    </message>
    <message>
        <source>kept views</source>
        <translation>已保留的视角</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <translation>已打开 {name}</translation>
    </message>
    <message>
        <source>Reading {name}: {percent} %</source>
        <translation>正在读取 {name}：{percent} %</translation>
    </message>
    <message>
        <source>Unpacking {name}: {percent} %</source>
        <translation>正在解压 {name}：{percent} %</translation>
    </message>
    <message>
        <source>Reading {name}...</source>
        <translation>正在读取 {name}...</translation>
    </message>
    <message>
        <source>Reading {name} was cancelled: nothing was changed</source>
        <translation>已取消读取 {name}：未作任何更改</translation>
    </message>
    <message>
        <source>Stop reading the file (Escape); everything stays as it is</source>
        <translation>停止读取文件 (Escape)；一切保持不变</translation>
    </message>
    <message>
        <source>{name} names a model outside of the folders that are known here: {models}

Nothing there was looked at. Shall the model be opened?</source>
        <translation>{name} 引用了已知文件夹之外的模型：{models}

尚未查看其中的任何内容。要打开该模型吗？</translation>
    </message>
    <message>
        <source>The model was not opened: shown with {model}.</source>
        <translation>未打开该模型：用 {model} 显示。</translation>
    </message>
    <message>
        <source>Its pinned body, whose model was not opened, is left out.</source>
        <translation>其已固定的人体所用的模型未打开，因此略去。</translation>
    </message>
    <message>
        <source>What you were working on</source>
        <translation>您先前的工作</translation>
    </message>
    <message>
        <source>What was kept of an earlier run could not be read and was moved aside. It is now:</source>
        <translation>上次运行时保存的内容无法读取，已移到别处。现位于：</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>设置...</translation>
    </message>
    <message>
        <source>SMPL folder</source>
        <translation>SMPL 文件夹</translation>
    </message>
    <message>
        <source>Folder with SMPL_MALE.pkl, SMPL_FEMALE.pkl or their .npz; only for checkpoints without a body inside</source>
        <translation>含 SMPL_MALE.pkl、SMPL_FEMALE.pkl 或其 .npz 的文件夹；仅用于不含人体的检查点</translation>
    </message>
    <message>
        <source>Model folders</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Folders that hold HIT models, each a folder with config.yaml and ckpts</source>
        <translation>存放 HIT 模型的文件夹，每个模型为含 config.yaml 和 ckpts 的文件夹</translation>
    </message>
    <message>
        <source>Where models compute; automatic takes a graphics card if there is one</source>
        <translation>模型的计算设备；自动：有显卡则用显卡</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Stands above the pages that File &gt; Write report makes</source>
        <translation>显示在“文件”&gt;“写报告”所生成页面的上方</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Picture above the pages that File &gt; Write report makes (PNG or JPEG)</source>
        <translation>显示在“文件”&gt;“写报告”所生成页面上方的图片（PNG 或 JPEG）</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>选择...</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}：{what}</translation>
    </message>
    <message>
        <source>usable, {gender}, checkpoints: {count}</source>
        <translation>可用，{gender}，检查点：{count}</translation>
    </message>
    <message>
        <source>{folder}: no models in this folder</source>
        <translation>{folder}：此文件夹中没有模型</translation>
    </message>
    <message>
        <source>SMPL bodies found: {found}</source>
        <translation>找到的 SMPL 人体：{found}</translation>
    </message>
    <message>
        <source>No SMPL bodies found (not needed for models that carry their own)</source>
        <translation>未找到 SMPL 人体（自带人体的模型不需要）</translation>
    </message>
    <message>
        <source>Computes on: {device}</source>
        <translation>计算设备：{device}</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>正在查找...</translation>
    </message>
    <message>
        <source>{folder}: no such folder</source>
        <translation>{folder}：没有此文件夹</translation>
    </message>
    <message>
        <source>A crash would lose your changes: save them. {sentence}</source>
        <translation>程序崩溃会丢失您的更改：请保存。{sentence}</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Restore what you were working on?</source>
        <translation>程序意外结束。要恢复先前的工作吗？</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>撤销{what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>重做{what}</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>bright colours</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>3D alone</source>
        <translation>仅三维</translation>
    </message>
    <message>
        <source>3D and a strip of slices</source>
        <translation>三维与一列切面</translation>
    </message>
    <message>
        <source>3D and slices, two by two</source>
        <translation>三维与切面，两行两列</translation>
    </message>
    <message>
        <source>One slice large</source>
        <translation>一个大切面</translation>
    </message>
    <message>
        <source>{title} ({keys})</source>
        <translation>{title} ({keys})</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Of all that the window writes; changed at the next start</source>
        <translation>窗口中所有文字的大小；下次启动时更改</translation>
    </message>
    <message>
        <source>Small (90 %)</source>
        <translation>小 (90 %)</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Large (115 %)</source>
        <translation>大 (115 %)</translation>
    </message>
    <message>
        <source>Larger (130 %)</source>
        <translation>较大 (130 %)</translation>
    </message>
    <message>
        <source>Largest (150 %)</source>
        <translation>最大 (150 %)</translation>
    </message>
    <message>
        <source>Twice as large (200 %)</source>
        <translation>两倍大（200 %）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the window and of the reports that it writes; changed at the next start</source>
        <translation>窗口及其所写报告的语言；下次启动时生效</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>3D drawing</source>
        <translation>三维绘制</translation>
    </message>
    <message>
        <source>Graphics card: straight to the screen. Processor: in memory, then copied; quicker without a graphics card, and worth a try where the 3D view stays black. Changed at the next start</source>
        <translation>显卡：直接绘到屏幕。处理器：先在内存中绘制再复制；没有显卡时更快，三维视图一直为黑色时也值得一试。下次启动时更改</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Changes with the next start</source>
        <translation>下次启动时更改</translation>
    </message>
    <message>
        <source>Save the changes to this body before closing?</source>
        <translation>关闭前要保存对此人体的更改吗？</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>面积分布</translation>
    </message>
    <message>
        <source>Area of each tissue in all parts of the body against height: arms beside the trunk count too. Click or drag to move the axial plane; arrow keys move it by 5 mm.</source>
        <translation>人体所有部分中各组织的面积随高度的分布：躯干旁的手臂也计入。单击或拖动可移动轴位切面；方向键每次移动 5 mm。</translation>
    </message>
    <message>
        <source>Area with arms and legs, cm²,
against height y, cm</source>
        <translation>面积（含手臂和腿），cm²，
随高度 y，cm</translation>
    </message>
    <message>
        <source>Bind the {axis} plane to a place of the body: it then follows shape and pose</source>
        <translation>将{axis}切面绑定到人体的某处：此后它随体型和姿势移动</translation>
    </message>
    <message>
        <source>free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Shapes by body mass index, and shapes kept by name</source>
        <translation>按体重指数的体型，以及按名称保留的体型</translation>
    </message>
    <message>
        <source>Keep this shape...</source>
        <translation>保留此体型...</translation>
    </message>
    <message>
        <source>Name of this shape</source>
        <translation>此体型的名称</translation>
    </message>
    <message>
        <source>Body mass index {value:g}</source>
        <translation>体重指数 {value:g}</translation>
    </message>
    <message>
        <source>At the present height</source>
        <translation>当前身高下</translation>
    </message>
    <message>
        <source>Estimated mass over height squared, kg/m². Changes Slim, and Tall so that the height stays, until the tissues&apos; volumes times their densities give it</source>
        <translation>估计质量除以身高的平方，kg/m²。更改“偏瘦”，并更改“身高”使身高保持不变，直至组织的体积乘以其密度得出此值</translation>
    </message>
    <message>
        <source>Kept by name</source>
        <translation>按名称保留</translation>
    </message>
    <message>
        <source>Looking for a body with a body mass index of {value:g}...</source>
        <translation>正在寻找体重指数为 {value:g} 的人体...</translation>
    </message>
    <message>
        <source>Shape with a body mass index of {value:g}, by the estimated mass</source>
        <translation>体重指数为 {value:g} 的体型，按估计质量</translation>
    </message>
    <message>
        <source>A body mass index of {value:g} lies beyond the model&apos;s reach: this shape is extrapolated</source>
        <translation>体重指数 {value:g} 超出模型的适用范围：此体型为外推</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>播放或暂停 (Space)</translation>
    </message>
    <message>
        <source>Frame of the motion</source>
        <translation>动作的帧</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Close the motion; the body keeps its pose</source>
        <translation>关闭动作；人体保持其姿势</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>体型</translation>
    </message>
    <message>
        <source>pose</source>
        <translation>姿势</translation>
    </message>
    <message>
        <source>{joint}</source>
        <translation>{joint}</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>{layer} layer</source>
        <translation>{layer} 层</translation>
    </message>
    <message>
        <source>{axis} plane</source>
        <translation>{axis} 切面</translation>
    </message>
    <message>
        <source>look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>opened body</source>
        <translation>打开人体</translation>
    </message>
    <message>
        <source>opened session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>在图像中</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+方向键</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>End measuring</source>
        <translation>结束测量</translation>
    </message>
    <message>
        <source>While a file is read</source>
        <translation>读取文件时</translation>
    </message>
    <message>
        <source>In a slice</source>
        <translation>在切面中</translation>
    </message>
    <message>
        <source>Move the crosshair, 5 mm</source>
        <translation>移动十字线，5 mm</translation>
    </message>
    <message>
        <source>Page up / down</source>
        <translation>Page up / down</translation>
    </message>
    <message>
        <source>Step through, 5 mm</source>
        <translation>逐层浏览，5 mm</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>The same, 1 mm</source>
        <translation>同上，1 mm</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+方向键</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>移动图像</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Show the whole slice</source>
        <translation>显示整个切面</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>On a slider</source>
        <translation>在滑块上</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>一步</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation>十步</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>复位</translation>
    </message>
    <message>
        <source>Male (demonstration phantom)</source>
        <translation>男性（演示体模）</translation>
    </message>
    <message>
        <source>Female (demonstration phantom)</source>
        <translation>女性（演示体模）</translation>
    </message>
    <message>
        <source>is missing: the training&apos;s options are not known</source>
        <translation>缺失：训练的选项未知</translation>
    </message>
    <message>
        <source>is a session</source>
        <translation>是会话</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>人体</translation>
    </message>
    <message>
        <source>The movie was not completed.</source>
        <translation>影片未完成。</translation>
    </message>
    <message>
        <source>is too large for a small picture</source>
        <translation>过大，无法生成小图</translation>
    </message>
    <message>
        <source>No model is loaded yet: choose one first.</source>
        <translation>尚未加载模型：请先选择一个。</translation>
    </message>
    <message>
        <source>the film is incomplete, the disk may be full</source>
        <translation>影片不完整，磁盘可能已满</translation>
    </message>
    <message>
        <source>no slice plane is shown</source>
        <translation>没有显示的切面</translation>
    </message>
    <message>
        <source>Show one, or choose all planes</source>
        <translation>请显示一个，或选择所有平面</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>已取消读取。</translation>
    </message>
    <message>
        <source>in the zero pose: upright, arms out</source>
        <translation>零姿势下：直立，双臂展开</translation>
    </message>
    <message>
        <source>in the pose shown</source>
        <translation>显示姿势下</translation>
    </message>
    <message>
        <source>in the X-pose</source>
        <translation>X 形姿势下</translation>
    </message>
    <message>
        <source>of the mean body, in the X-pose</source>
        <translation>平均人体，X 形姿势下</translation>
    </message>
    <message>
        <source>{definition}; 180 is straight</source>
        <translation>{definition}；180 为伸直</translation>
    </message>
    <message>
        <source>convex hull of the skin&apos;s cut, across the bone on limbs, level on the trunk</source>
        <translation>皮肤截面的凸包，四肢处垂直于骨，躯干处为水平</translation>
    </message>
    <message>
        <source>convex hull of the cut of the {part}, across the direction ({way}) of x, y and z</source>
        <translation>{part}截面的凸包，垂直于 x、y、z 的方向 ({way})</translation>
    </message>
    <message>
        <source>straight between two points of the skin</source>
        <translation>皮肤上两点间的直线</translation>
    </message>
    <message>
        <source>shortest way along the skin between the same two points</source>
        <translation>同样两点间沿皮肤的最短路径</translation>
    </message>
    <message>
        <source>{name}, along the skin</source>
        <translation>{name}，沿皮肤</translation>
    </message>
    <message>
        <source>Something newer is wanted.</source>
        <translation>需要更新的内容。</translation>
    </message>
    <message>
        <source>The window closed.</source>
        <translation>窗口已关闭。</translation>
    </message>
</context>
</TS>
