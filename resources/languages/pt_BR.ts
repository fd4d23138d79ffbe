<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>a file name</source>
        <translation>um nome de arquivo</translation>
    </message>
    <message>
        <source>is there already, with other files in it</source>
        <translation>já existe e contém outros arquivos</translation>
    </message>
    <message>
        <source>Choose another name, or move it away</source>
        <translation>Escolha outro nome ou mova-o para outro lugar</translation>
    </message>
    <message>
        <source>Choose another folder or free some space</source>
        <translation>Escolha outra pasta ou libere espaço</translation>
    </message>
    <message>
        <source>cannot be written: {reason}</source>
        <translation>não pode ser gravado: {reason}</translation>
    </message>
    <message>
        <source>the demonstration phantom</source>
        <translation>phantom de demonstração</translation>
    </message>
    <message>
        <source>an unknown body model</source>
        <translation>modelo de corpo desconhecido</translation>
    </message>
    <message>
        <source>These betas belong to {space}; this body is {own}: another body, whose size and weight are not the person&apos;s.</source>
        <translation>Espaço de formas destes betas: {space}; deste corpo: {own}. É outro corpo, cujo tamanho e peso não são os da pessoa.</translation>
    </message>
    <message>
        <source>Whether these betas mean the same body here is not known: they belong to {space}, this body is that of {own}.</source>
        <translation>Não se sabe se estes betas descrevem aqui o mesmo corpo. Espaço de formas dos betas: {space}; deste corpo: {own}.</translation>
    </message>
    <message>
        <source>The file&apos;s body is {gender}, this model is {own}: the same betas mean another body here.</source>
        <translation>O corpo do arquivo é {gender}, este modelo é {own}: os mesmos betas descrevem aqui outro corpo.</translation>
    </message>
    <message>
        <source>The file&apos;s body is {gender}, this model is {own}: the same betas mean another body for each gender.</source>
        <translation>O corpo do arquivo é {gender}, este modelo é {own}: os mesmos betas descrevem outro corpo para cada sexo.</translation>
    </message>
    <message>
        <source>of unknown gender</source>
        <translation>de sexo desconhecido</translation>
    </message>
    <message>
        <source>has an unknown ending</source>
        <translation>tem uma extensão desconhecida</translation>
    </message>
    <message>
        <source>.npz, .pkl or .json</source>
        <translation>.npz, .pkl ou .json</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>hips</source>
        <translation>quadris</translation>
    </message>
    <message>
        <source>mid-thighs</source>
        <translation>meio das coxas</translation>
    </message>
    <message>
        <source>knees</source>
        <translation>joelhos</translation>
    </message>
    <message>
        <source>ankles</source>
        <translation>tornozelos</translation>
    </message>
    <message>
        <source>lower spine (about L3)</source>
        <translation>coluna inferior (aprox. L3)</translation>
    </message>
    <message>
        <source>middle spine</source>
        <translation>coluna média</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>peito</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>ombros</translation>
    </message>
    <message>
        <source>elbows</source>
        <translation>cotovelos</translation>
    </message>
    <message>
        <source>left thigh</source>
        <translation>coxa esquerda</translation>
    </message>
    <message>
        <source>right thigh</source>
        <translation>coxa direita</translation>
    </message>
    <message>
        <source>left upper arm</source>
        <translation>braço superior esquerdo</translation>
    </message>
    <message>
        <source>right upper arm</source>
        <translation>braço superior direito</translation>
    </message>
    <message>
        <source>not an SMPL body model</source>
        <translation>não é um modelo de corpo SMPL</translation>
    </message>
    <message>
        <source>the keys {names}</source>
        <translation>as chaves {names}</translation>
    </message>
    <message>
        <source>wrong shape</source>
        <translation>forma incorreta</translation>
    </message>
    <message>
        <source>values that are not finite</source>
        <translation>valores não finitos</translation>
    </message>
    <message>
        <source>too few shape components</source>
        <translation>poucos componentes de forma</translation>
    </message>
    <message>
        <source>at least {num_betas}</source>
        <translation>pelo menos {num_betas}</translation>
    </message>
    <message>
        <source>a face names a vertex that does not exist</source>
        <translation>uma face indica um vértice que não existe</translation>
    </message>
    <message>
        <source>joints are not listed after their parents</source>
        <translation>as articulações não aparecem depois de seus pais</translation>
    </message>
    <message>
        <source>a {kind} that is no array of numbers</source>
        <translation>um {kind} que não é uma matriz de números</translation>
    </message>
    <message>
        <source>is not numeric</source>
        <translation>não é numérico</translation>
    </message>
    <message>
        <source>{bad} of {size} values NaN or infinite</source>
        <translation>{bad} de {size} valores NaN ou infinitos</translation>
    </message>
    <message>
        <source>has values that are no numbers</source>
        <translation>tem valores que não são números</translation>
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
        <translation>está fora do intervalo</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>um único número</translation>
    </message>
    <message>
        <source>shape {shape}</source>
        <translation>forma {shape}</translation>
    </message>
    <message>
        <source>has the wrong size</source>
        <translation>tem tamanho incorreto</translation>
    </message>
    <message>
        <source>1 to {most} numbers</source>
        <translation>de 1 a {most} números</translation>
    </message>
    <message>
        <source>72 values are global_orient (3) and body_pose (69) in one: pass them apart, or in files as &apos;pose&apos;</source>
        <translation>72 valores são global_orient (3) e body_pose (69) juntos: passe-os separados ou, em arquivos, como &apos;pose&apos;</translation>
    </message>
    <message>
        <source>Rotation matrices are not supported: convert them to axis-angle vectors</source>
        <translation>Matrizes de rotação não são aceitas: converta-as em vetores eixo-ângulo</translation>
    </message>
    <message>
        <source>is unknown</source>
        <translation>é desconhecido</translation>
    </message>
    <message>
        <source>male, female or neutral</source>
        <translation>male, female ou neutral</translation>
    </message>
    <message>
        <source>shape (frames, {names})</source>
        <translation>forma (frames, {names})</translation>
    </message>
    <message>
        <source>has the wrong shape</source>
        <translation>tem forma incorreta</translation>
    </message>
    <message>
        <source>{length} frames as in body_pose</source>
        <translation>{length} quadros, como em body_pose</translation>
    </message>
    <message>
        <source>has another length</source>
        <translation>tem outro comprimento</translation>
    </message>
    <message>
        <source>above 0, at most {most:,} frames/s</source>
        <translation>acima de 0, no máximo {most:,} quadros/s</translation>
    </message>
    <message>
        <source>is no frame rate</source>
        <translation>não é uma taxa de quadros</translation>
    </message>
    <message>
        <source>is outside</source>
        <translation>está fora</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Em pé</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sentado</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Caminhando</translation>
    </message>
    <message>
        <source>Arms up (MRI)</source>
        <translation>Braços para cima (RM)</translation>
    </message>
    <message>
        <source>betas with body_pose, pose or poses</source>
        <translation>betas com body_pose, pose ou poses</translation>
    </message>
    <message>
        <source>Which axis of the file&apos;s world is up is not sure from how the body stands: choose it if this is wrong.</source>
        <translation>Pela posição do corpo não é certo qual eixo do arquivo aponta para cima: escolha-o se estiver errado.</translation>
    </message>
    <message>
        <source>is not in the file</source>
        <translation>não está no arquivo</translation>
    </message>
    <message>
        <source>person {name}</source>
        <translation>pessoa {name}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>um de {names}</translation>
    </message>
    <message>
        <source>The file holds no pose; the body stands in the T-pose.</source>
        <translation>O arquivo não contém nenhuma pose; o corpo está na pose T.</translation>
    </message>
    <message>
        <source>The file holds {frames} frames; the first one is shown.</source>
        <translation>O arquivo contém {frames} quadros; o primeiro é mostrado.</translation>
    </message>
    <message>
        <source>holds no motion</source>
        <translation>não contém movimento</translation>
    </message>
    <message>
        <source>poses, pose, or body_pose</source>
        <translation>poses, pose ou body_pose</translation>
    </message>
    <message>
        <source> (seen in {file})</source>
        <translation> (vista em {file})</translation>
    </message>
    <message>
        <source>the first, {name},</source>
        <translation>a primeira, {name},</translation>
    </message>
    <message>
        <source>The file holds {count} persons ({names}); {chosen}{seen} is shown.</source>
        <translation>O arquivo contém {count} pessoas ({names}); mostra-se {chosen}{seen}.</translation>
    </message>
    <message>
        <source>The file&apos;s world has {axis} up; it is turned so that Y is up.</source>
        <translation>No arquivo, {axis} aponta para cima; ele é girado para que Y aponte para cima.</translation>
    </message>
    <message>
        <source>{file}: {error}</source>
        <translation>{file}: {error}</translation>
    </message>
    <message>
        <source>The file holds no frame rate; 30 frames per second are assumed.</source>
        <translation>O arquivo não indica a taxa de quadros; supõem-se 30 quadros por segundo.</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>is of a newer program</source>
        <translation>é de um programa mais novo</translation>
    </message>
    <message>
        <source>holds too many bodies apart from each other</source>
        <translation>contém corpos demais separados entre si</translation>
    </message>
    <message>
        <source>at most {most:,}</source>
        <translation>no máximo {most:,}</translation>
    </message>
    <message>
        <source>Save its frames as arrays</source>
        <translation>Salve seus quadros como matrizes</translation>
    </message>
    <message>
        <source>holds a body of {model}, which is no SMPL</source>
        <translation>contém um corpo de {model}, que não é SMPL</translation>
    </message>
    <message>
        <source>10 betas, or rows of 72, 156 or 165 pose numbers</source>
        <translation>10 betas, ou linhas de 72, 156 ou 165 números de pose</translation>
    </message>
    <message>
        <source>is not a supported body file</source>
        <translation>não é um arquivo de corpo aceito</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>um dicionário</translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <translation>Não usado: {names}.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} e mais {count}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Not shown: {names}, the same bodies in other axes or for another model.</source>
        <translation>Não mostrado: {names}, os mesmos corpos em outros eixos ou para outro modelo.</translation>
    </message>
    <message>
        <source>Read: {names}.</source>
        <translation>Lido: {names}.</translation>
    </message>
    <message>
        <source>a scene or mesh (glTF)</source>
        <translation>uma cena ou malha (glTF)</translation>
    </message>
    <message>
        <source>a scene (FBX)</source>
        <translation>uma cena (FBX)</translation>
    </message>
    <message>
        <source>a scene of Blender</source>
        <translation>uma cena do Blender</translation>
    </message>
    <message>
        <source>a mesh or point cloud (PLY)</source>
        <translation>uma malha ou nuvem de pontos (PLY)</translation>
    </message>
    <message>
        <source>a mesh (STL)</source>
        <translation>uma malha (STL)</translation>
    </message>
    <message>
        <source>a mesh (OFF)</source>
        <translation>uma malha (OFF)</translation>
    </message>
    <message>
        <source>a scene (USD)</source>
        <translation>uma cena (USD)</translation>
    </message>
    <message>
        <source>a motion of bones (BVH)</source>
        <translation>um movimento de esqueleto (BVH)</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>um arquivo HDF5</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>a film or sound</source>
        <translation>um vídeo ou som</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>um vídeo</translation>
    </message>
    <message>
        <source>a document (PDF)</source>
        <translation>um documento (PDF)</translation>
    </message>
    <message>
        <source>a file packed by lz4</source>
        <translation>um arquivo comprimido com lz4</translation>
    </message>
    <message>
        <source>a file of an old joblib</source>
        <translation>um arquivo de um joblib antigo</translation>
    </message>
    <message>
        <source>an archive (7z)</source>
        <translation>um arquivo compactado (7z)</translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <translation>um arquivo compactado (RAR)</translation>
    </message>
    <message>
        <source>a file of Matlab</source>
        <translation>um arquivo do Matlab</translation>
    </message>
    <message>
        <source>Choose the file with the body&apos;s parameters (betas, body_pose) that the tool writes beside it</source>
        <translation>Escolha o arquivo com os parâmetros do corpo (betas, body_pose) que a ferramenta grava ao lado dele</translation>
    </message>
    <message>
        <source>Save it anew, as .npz or with another compression</source>
        <translation>Salve-o de novo, como .npz ou com outra compressão</translation>
    </message>
    <message>
        <source>is no table of numbers ({error})</source>
        <translation>não é uma tabela de números ({error})</translation>
    </message>
    <message>
        <source>is an archive without arrays</source>
        <translation>é um arquivo compactado sem matrizes</translation>
    </message>
    <message>
        <source>an .npz or a file of torch.save</source>
        <translation>um .npz ou um arquivo de torch.save</translation>
    </message>
    <message>
        <source>is {what}, not a body</source>
        <translation>é {what}, não um corpo</translation>
    </message>
    <message>
        <source>is a film or picture, not a body</source>
        <translation>é um vídeo ou uma imagem, não um corpo</translation>
    </message>
    <message>
        <source>is a mesh (OBJ), not a body</source>
        <translation>é uma malha (OBJ), não um corpo</translation>
    </message>
    <message>
        <source>is damaged or no JSON ({error})</source>
        <translation>está danificado ou não é JSON ({error})</translation>
    </message>
    <message>
        <source>is a scene (glTF), not a body</source>
        <translation>é uma cena (glTF), não um corpo</translation>
    </message>
    <message>
        <source>The betas are SMPL-X&apos;s, whose shape space is another: the shape is an approximation.</source>
        <translation>Os betas são do SMPL-X, cujo espaço de formas é outro: a forma é uma aproximação.</translation>
    </message>
    <message>
        <source>The file holds no betas that are known as such; the body has the mean shape.</source>
        <translation>O arquivo não contém betas reconhecíveis; o corpo tem a forma média.</translation>
    </message>
    <message>
        <source>The shape changes over the {count} frames; the mean of all frames&apos; betas is used.</source>
        <translation>A forma muda ao longo dos {count} quadros; usa-se a média dos betas de todos.</translation>
    </message>
    <message>
        <source>; this person is taken for a child, and an adult is shown</source>
        <translation>; supõe-se que esta pessoa é uma criança, e um adulto é mostrado</translation>
    </message>
    <message>
        <source>The last of the {size} betas is an age ({age:.2g}), which the model does not know: it knows the first {count} betas{child}.</source>
        <translation>O último dos {size} betas é uma idade ({age:.2g}), que o modelo não conhece: ele conhece os primeiros {count} betas{child}.</translation>
    </message>
    <message>
        <source>The last of the {size} betas is an age, here that of an adult; it is left out.</source>
        <translation>O último dos {size} betas é uma idade, aqui a de um adulto; ele é omitido.</translation>
    </message>
    <message>
        <source>The file holds {size} betas; the model knows the first {count}, the others are left out.</source>
        <translation>O arquivo contém {size} betas; o modelo conhece os primeiros {count}, os demais são omitidos.</translation>
    </message>
    <message>
        <source>The file holds {size} betas; the others are zero.</source>
        <translation>O arquivo contém {size} betas; os demais são zero.</translation>
    </message>
    <message>
        <source>The betas reach {most:.3g}, which no person has: they may be a fit that went astray.</source>
        <translation>Os betas chegam a {most:.3g}, valor que ninguém tem: podem vir de um ajuste que falhou.</translation>
    </message>
    <message>
        <source>The betas are those of {model}, another body model than SMPL.</source>
        <translation>Os betas são de {model}, um modelo de corpo diferente do SMPL.</translation>
    </message>
    <message>
        <source>The body is {scale:.4g} times as large as its betas say ({name}); betas that come near show it.</source>
        <translation>O corpo tem {scale:.4g} vezes o tamanho que seus betas indicam ({name}); ele é mostrado com betas aproximados.</translation>
    </message>
    <message>
        <source>The gender is given as {value}, which is taken for {word} (0 neutral, 1 male, 2 female).</source>
        <translation>O sexo é indicado como {value}, que se interpreta como {word} (0 neutro, 1 masculino, 2 feminino).</translation>
    </message>
    <message>
        <source>The gender is given as {value:g}, which is unknown.</source>
        <translation>O sexo é indicado como {value:g}, que é desconhecido.</translation>
    </message>
    <message>
        <source>The gender is given in an unknown form.</source>
        <translation>O sexo é indicado de uma forma desconhecida.</translation>
    </message>
    <message>
        <source>The gender is given as &apos;{value}&apos;, which is unknown.</source>
        <translation>O sexo é indicado como &apos;{value}&apos;, que é desconhecido.</translation>
    </message>
    <message>
        <source>rotations of 21 to 24, 52, 53 or 55 joints: 63 or 69 numbers without the root, 66, 72, 156 or 165 with it</source>
        <translation>rotações de 21 a 24, 52, 53 ou 55 articulações: 63 ou 69 números sem a raiz, 66, 72, 156 ou 165 com ela</translation>
    </message>
    <message>
        <source>{bad} of {size} values NaN, infinite or too large</source>
        <translation>{bad} de {size} valores NaN, infinitos ou grandes demais</translation>
    </message>
    <message>
        <source>The field {name} holds the root as well.</source>
        <translation>O campo {name} contém também a raiz.</translation>
    </message>
    <message>
        <source>one rotation: 3, 4, 6 or 9 numbers, or rows of them</source>
        <translation>uma rotação: 3, 4, 6 ou 9 números, ou linhas deles</translation>
    </message>
    <message>
        <source>The root&apos;s rotation is that of {name}; {other} has another.</source>
        <translation>A rotação da raiz é a de {name}; {other} tem outra.</translation>
    </message>
    <message>
        <source>{count} numbers or more</source>
        <translation>{count} números ou mais</translation>
    </message>
    <message>
        <source>3 numbers, or rows of them</source>
        <translation>3 números, ou linhas deles</translation>
    </message>
    <message>
        <source>The place is {name} divided by {other} ({by:g}).</source>
        <translation>A posição é {name} dividido por {other} ({by:g}).</translation>
    </message>
    <message>
        <source>is a code of VPoser, not a pose</source>
        <translation>é um código do VPoser, não uma pose</translation>
    </message>
    <message>
        <source>joint rotations</source>
        <translation>rotações de articulações</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} números</translation>
    </message>
    <message>
        <source>Decode it with the tool that wrote the file: vposer.decode(code)[&apos;pose_body&apos;] of human_body_prior gives 63 numbers, to be saved as body_pose</source>
        <translation>Decodifique-o com a ferramenta que gravou o arquivo: vposer.decode(code)[&apos;pose_body&apos;] de human_body_prior fornece 63 números, a serem salvos como body_pose</translation>
    </message>
    <message>
        <source>is a pose of SKEL, another body model</source>
        <translation>é uma pose do SKEL, outro modelo de corpo</translation>
    </message>
    <message>
        <source>SMPL&apos;s joint rotations</source>
        <translation>rotações de articulações do SMPL</translation>
    </message>
    <message>
        <source>Let the tool export the SMPL body that the SKEL one was fitted to</source>
        <translation>Exporte com a ferramenta o corpo SMPL ao qual o do SKEL foi ajustado</translation>
    </message>
    <message>
        <source>MHR (SAM 3D Body)</source>
        <translation>MHR (SAM 3D Body)</translation>
    </message>
    <message>
        <source>Export the mesh and fit a body to it</source>
        <translation>Exporte a malha e ajuste um corpo a ela</translation>
    </message>
    <message>
        <source>MANO, a hand</source>
        <translation>MANO, uma mão</translation>
    </message>
    <message>
        <source>Choose the tool&apos;s file with the whole body</source>
        <translation>Escolha o arquivo da ferramenta com o corpo inteiro</translation>
    </message>
    <message>
        <source>FLAME, a head</source>
        <translation>FLAME, uma cabeça</translation>
    </message>
    <message>
        <source>is a body model, not a body</source>
        <translation>é um modelo de corpo, não um corpo</translation>
    </message>
    <message>
        <source>Put body models into the SMPL folder of the settings</source>
        <translation>Coloque os modelos de corpo na pasta SMPL das configurações</translation>
    </message>
    <message>
        <source>holds a pose as a code of VPoser (32 numbers) only</source>
        <translation>contém a pose apenas como código do VPoser (32 números)</translation>
    </message>
    <message>
        <source>Decode it with the tool that wrote the file: vposer.decode(code)[&apos;pose_body&apos;] of human_body_prior gives 63 numbers, to be saved as body_pose with betas and global_orient</source>
        <translation>Decodifique-o com a ferramenta que gravou o arquivo: vposer.decode(code)[&apos;pose_body&apos;] de human_body_prior fornece 63 números, a serem salvos como body_pose junto com betas e global_orient</translation>
    </message>
    <message>
        <source>is a scene, not a body</source>
        <translation>é uma cena, não um corpo</translation>
    </message>
    <message>
        <source>Choose the file with the body&apos;s parameters that the tool writes beside it</source>
        <translation>Escolha o arquivo com os parâmetros do corpo que a ferramenta grava ao lado dele</translation>
    </message>
    <message>
        <source>holds a scene or cameras, not a body</source>
        <translation>contém uma cena ou câmeras, não um corpo</translation>
    </message>
    <message>
        <source>Choose the file with the body&apos;s parameters beside it</source>
        <translation>Escolha o arquivo com os parâmetros do corpo que está ao lado dele</translation>
    </message>
    <message>
        <source>holds measures of a person, not a body</source>
        <translation>contém medidas de uma pessoa, não um corpo</translation>
    </message>
    <message>
        <source>`hit solve FILE` makes bodies of its rows; the window takes measures under its table</source>
        <translation>`hit solve FILE` cria corpos de suas linhas; a janela aceita medidas abaixo de sua tabela</translation>
    </message>
    <message>
        <source>holds a mesh, not a body&apos;s parameters</source>
        <translation>contém uma malha, não os parâmetros de um corpo</translation>
    </message>
    <message>
        <source>The angles are far too large for radians; they are taken as degrees.</source>
        <translation>Os ângulos são grandes demais para radianos; são interpretados como graus.</translation>
    </message>
    <message>
        <source>The angles are taken as {unit}, as said.</source>
        <translation>Os ângulos são interpretados como {unit}, conforme indicado.</translation>
    </message>
    <message>
        <source>is out of range: expected values within +-{limit:.4g} rad, found {most:.4g} rad</source>
        <translation>está fora do intervalo: esperavam-se valores dentro de +-{limit:.4g} rad, encontrou-se {most:.4g} rad</translation>
    </message>
    <message>
        <source>Angles beyond two turns are brought back within one.</source>
        <translation>Ângulos de mais de duas voltas são reduzidos a menos de uma.</translation>
    </message>
    <message>
        <source>are no quaternions: expected a length of 1, found {value:.3g}</source>
        <translation>não são quatérnios: esperava-se um comprimento de 1, encontrou-se {value:.3g}</translation>
    </message>
    <message>
        <source>The rotations are taken as quaternions with w {place}.</source>
        <translation>As rotações são interpretadas como quatérnios com w no {place}.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>início</translation>
    </message>
    <message>
        <source>last</source>
        <translation>fim</translation>
    </message>
    <message>
        <source>The 6D rotations are taken as rows, since knees and elbows bend so.</source>
        <translation>As rotações 6D são interpretadas como linhas, pois assim joelhos e cotovelos se dobram.</translation>
    </message>
    <message>
        <source>are no rotation matrices: they press a direction flat</source>
        <translation>não são matrizes de rotação: achatam uma direção</translation>
    </message>
    <message>
        <source>are no rotation matrices: they mirror the body</source>
        <translation>não são matrizes de rotação: espelham o corpo</translation>
    </message>
    <message>
        <source>The rotation matrices are up to {far:.2g} off a rotation; the nearest ones are taken.</source>
        <translation>As matrizes de rotação desviam-se até {far:.2g} de uma rotação; usam-se as mais próximas.</translation>
    </message>
    <message>
        <source>has too many axes</source>
        <translation>tem eixos demais</translation>
    </message>
    <message>
        <source>persons, frames and numbers at most</source>
        <translation>pessoas, quadros e números no máximo</translation>
    </message>
    <message>
        <source>has more axes than the pose</source>
        <translation>tem mais eixos que a pose</translation>
    </message>
    <message>
        <source>rows as the pose</source>
        <translation>linhas como a pose</translation>
    </message>
    <message>
        <source>has other persons or frames</source>
        <translation>tem outras pessoas ou quadros</translation>
    </message>
    <message>
        <source>{count} frames as body_pose</source>
        <translation>{count} quadros, como em body_pose</translation>
    </message>
    <message>
        <source>the fields {names}</source>
        <translation>os campos {names}</translation>
    </message>
    <message>
        <source>is no SMPL body model</source>
        <translation>não é um modelo de corpo SMPL</translation>
    </message>
    <message>
        <source>Put SMPL&apos;s own files into the folder</source>
        <translation>Coloque os arquivos originais do SMPL na pasta</translation>
    </message>
    <message>
        <source>is an {model} model; HIT needs SMPL</source>
        <translation>é um modelo {model}; o HIT precisa do SMPL</translation>
    </message>
    <message>
        <source>at least {count} shapes</source>
        <translation>pelo menos {count} formas</translation>
    </message>
    <message>
        <source>has too few shapes</source>
        <translation>tem poucas formas</translation>
    </message>
    <message>
        <source>sums from {low:.3g} to {high:.3g}</source>
        <translation>somas de {low:.3g} a {high:.3g}</translation>
    </message>
    <message>
        <source>are no skinning weights</source>
        <translation>não são pesos de skinning</translation>
    </message>
    <message>
        <source>rows that sum to 1</source>
        <translation>linhas que somam 1</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>uma matriz</translation>
    </message>
    <message>
        <source>has values that are not finite or too large</source>
        <translation>tem valores não finitos ou grandes demais</translation>
    </message>
    <message>
        <source>whole numbers from 0 to {value}</source>
        <translation>números inteiros de 0 a {value}</translation>
    </message>
    <message>
        <source>names vertices that do not exist</source>
        <translation>indica vértices que não existem</translation>
    </message>
    <message>
        <source>parents {value}</source>
        <translation>pais {value}</translation>
    </message>
    <message>
        <source>is not SMPL&apos;s tree of joints</source>
        <translation>não é a árvore de articulações do SMPL</translation>
    </message>
    <message>
        <source>is no SMPL-X body model</source>
        <translation>não é um modelo de corpo SMPL-X</translation>
    </message>
    <message>
        <source>at least 10</source>
        <translation>pelo menos 10</translation>
    </message>
    <message>
        <source>parents that begin with {value}</source>
        <translation>pais que começam com {value}</translation>
    </message>
    <message>
        <source>is not SMPL-X&apos;s tree of joints</source>
        <translation>não é a árvore de articulações do SMPL-X</translation>
    </message>
    <message>
        <source>is no correspondence of SMPL-X and SMPL</source>
        <translation>não é uma correspondência entre SMPL-X e SMPL</translation>
    </message>
    <message>
        <source>a matrix</source>
        <translation>uma matriz</translation>
    </message>
    <message>
        <source>has values that are not finite</source>
        <translation>tem valores não finitos</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>um arquivo</translation>
    </message>
    <message>
        <source>is a device or pipe</source>
        <translation>é um dispositivo ou um pipe</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>its name is invalid</source>
        <translation>seu nome é inválido</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>não pode ser lido: {reason}</translation>
    </message>
    <message>
        <source>is a damaged or incomplete {kind} archive</source>
        <translation>é um arquivo compactado {kind} danificado ou incompleto</translation>
    </message>
    <message>
        <source>does not fit into memory</source>
        <translation>não cabe na memória</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>at most {most:,} bytes unpacked</source>
        <translation>no máximo {most:,} bytes descompactados</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>lists too many members</source>
        <translation>lista elementos demais</translation>
    </message>
    <message>
        <source>a directory of at most {most:,} bytes</source>
        <translation>um diretório de no máximo {most:,} bytes</translation>
    </message>
    <message>
        <source>needs more than {most:,} MB of memory</source>
        <translation>precisa de mais de {most:,} MB de memória</translation>
    </message>
    <message>
        <source>holds more than {most:,} objects or instructions</source>
        <translation>contém mais de {most:,} objetos ou instruções</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>é maior que {most} MB</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>tem níveis aninhados demais</translation>
    </message>
    <message>
        <source>a number is too large: {number}</source>
        <translation>um número é grande demais: {number}</translation>
    </message>
    <message>
        <source>a number has too many digits</source>
        <translation>um número tem algarismos demais</translation>
    </message>
    <message>
        <source>{constant} is no number</source>
        <translation>{constant} não é um número</translation>
    </message>
    <message>
        <source>{error}, which no body needs</source>
        <translation>{error}, que nenhum corpo precisa ter</translation>
    </message>
    <message>
        <source>was refused and nothing in it was run, because it asks for &apos;{refused}&apos;, which no body needs</source>
        <translation>foi recusado sem que nada dele fosse executado, porque pede &apos;{refused}&apos;, de que nenhum corpo precisa</translation>
    </message>
    <message>
        <source>is no complete pickle: it ends too early, after {count} bytes</source>
        <translation>não é um pickle completo: termina cedo demais, após {count} bytes</translation>
    </message>
    <message>
        <source>is no pickle that can be read as data: it holds {error} (at byte {position})</source>
        <translation>não é um pickle que possa ser lido como dados: contém {error} (no byte {position})</translation>
    </message>
    <message>
        <source>is no pickle, or a damaged one (at byte {position})</source>
        <translation>não é um pickle, ou está danificado (no byte {position})</translation>
    </message>
    <message>
        <source>Save bodies as plain numpy arrays</source>
        <translation>Salve os corpos como matrizes simples do numpy</translation>
    </message>
    <message>
        <source>a mark in place of a value</source>
        <translation>uma marca no lugar de um valor</translation>
    </message>
    <message>
        <source>items for something that is no {kind}</source>
        <translation>elementos para algo que não é {kind}</translation>
    </message>
    <message>
        <source>a name that is no text</source>
        <translation>um nome que não é texto</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>uma referência a nada</translation>
    </message>
    <message>
        <source>a key without a value</source>
        <translation>uma chave sem valor</translation>
    </message>
    <message>
        <source>an object with unexpected options</source>
        <translation>um objeto com opções inesperadas</translation>
    </message>
    <message>
        <source>an object with unexpected arguments</source>
        <translation>um objeto com argumentos inesperados</translation>
    </message>
    <message>
        <source>an object outside of the file (persistent id)</source>
        <translation>um objeto fora do arquivo (persistent id)</translation>
    </message>
    <message>
        <source>a number of too many digits</source>
        <translation>um número com algarismos demais</translation>
    </message>
    <message>
        <source>text without quotes</source>
        <translation>texto sem aspas</translation>
    </message>
    <message>
        <source>a pickle protocol of the future</source>
        <translation>um protocolo pickle futuro</translation>
    </message>
    <message>
        <source>an object without a class</source>
        <translation>um objeto sem classe</translation>
    </message>
    <message>
        <source>a registered extension</source>
        <translation>uma extensão registrada</translation>
    </message>
    <message>
        <source>a buffer outside of the file</source>
        <translation>um buffer fora do arquivo</translation>
    </message>
    <message>
        <source>is a damaged .npz or zip archive</source>
        <translation>é um arquivo .npz ou zip danificado</translation>
    </message>
    <message>
        <source>is a damaged .npz archive</source>
        <translation>é um arquivo .npz danificado</translation>
    </message>
    <message>
        <source>is a damaged numpy array</source>
        <translation>é uma matriz do numpy danificada</translation>
    </message>
    <message>
        <source>has an unsupported type</source>
        <translation>tem um tipo não aceito</translation>
    </message>
    <message>
        <source>holds {error}</source>
        <translation>contém {error}</translation>
    </message>
    <message>
        <source>lists nested too deep</source>
        <translation>listas com níveis aninhados demais</translation>
    </message>
    <message>
        <source>too many numbers</source>
        <translation>números demais</translation>
    </message>
    <message>
        <source>lists of unequal lengths</source>
        <translation>listas de comprimentos desiguais</translation>
    </message>
    <message>
        <source>an array of {dtype}</source>
        <translation>uma matriz de {dtype}</translation>
    </message>
    <message>
        <source>an array of shape {shape} and type {dtype} with {count} bytes</source>
        <translation>uma matriz de forma {shape} e tipo {dtype} com {count} bytes</translation>
    </message>
    <message>
        <source>text with impossible characters</source>
        <translation>texto com caracteres impossíveis</translation>
    </message>
    <message>
        <source>an array of impossible shape {shape}</source>
        <translation>uma matriz de forma impossível {shape}</translation>
    </message>
    <message>
        <source>a call of something that is no function</source>
        <translation>uma chamada a algo que não é uma função</translation>
    </message>
    <message>
        <source>an unexpected call of &apos;{text}&apos;</source>
        <translation>uma chamada inesperada a &apos;{text}&apos;</translation>
    </message>
    <message>
        <source>wrong arguments for &apos;{text}&apos;</source>
        <translation>argumentos incorretos para &apos;{text}&apos;</translation>
    </message>
    <message>
        <source>an object of an unexpected class</source>
        <translation>um objeto de uma classe inesperada</translation>
    </message>
    <message>
        <source>a numpy array with an unexpected state</source>
        <translation>uma matriz do numpy com um estado inesperado</translation>
    </message>
    <message>
        <source>a &apos;{name}&apos; with an unexpected state</source>
        <translation>um &apos;{name}&apos; com um estado inesperado</translation>
    </message>
    <message>
        <source>a state for a {kind}, which has none</source>
        <translation>um estado para um {kind}, que não tem nenhum</translation>
    </message>
    <message>
        <source>a dictionary with an unexpected state</source>
        <translation>um dicionário com um estado inesperado</translation>
    </message>
    <message>
        <source>an array without a type</source>
        <translation>uma matriz sem tipo</translation>
    </message>
    <message>
        <source>an array without a valid shape</source>
        <translation>uma matriz sem forma válida</translation>
    </message>
    <message>
        <source>an array of objects of shape {shape} without that many objects</source>
        <translation>uma matriz de objetos de forma {shape} sem esse número de objetos</translation>
    </message>
    <message>
        <source>an array whose data are text</source>
        <translation>uma matriz cujos dados são texto</translation>
    </message>
    <message>
        <source>an array without data</source>
        <translation>uma matriz sem dados</translation>
    </message>
    <message>
        <source>an array of unsupported type {shown}</source>
        <translation>uma matriz de tipo não aceito {shown}</translation>
    </message>
    <message>
        <source>an array of unsupported type (records or sub-arrays)</source>
        <translation>uma matriz de tipo não aceito (registros ou submatrizes)</translation>
    </message>
    <message>
        <source>an array of unsupported byte order</source>
        <translation>uma matriz com ordem de bytes não aceita</translation>
    </message>
    <message>
        <source>an array of unsupported class</source>
        <translation>uma matriz de classe não aceita</translation>
    </message>
    <message>
        <source>an array of unexpected order</source>
        <translation>uma matriz de ordem inesperada</translation>
    </message>
    <message>
        <source>an array with unexpected axes</source>
        <translation>uma matriz com eixos inesperados</translation>
    </message>
    <message>
        <source>text in an unexpected encoding</source>
        <translation>texto com uma codificação inesperada</translation>
    </message>
    <message>
        <source>an object of an unexpected base class</source>
        <translation>um objeto de uma classe base inesperada</translation>
    </message>
    <message>
        <source>{value} as a key or set element</source>
        <translation>{value} como chave ou elemento de um conjunto</translation>
    </message>
    <message>
        <source>a dictionary without pairs</source>
        <translation>um dicionário sem pares</translation>
    </message>
    <message>
        <source>a collection without items</source>
        <translation>uma coleção sem elementos</translation>
    </message>
    <message>
        <source>a path that is no text</source>
        <translation>um caminho que não é texto</translation>
    </message>
    <message>
        <source>value that is neither a number nor text</source>
        <translation>valor que não é nem número nem texto</translation>
    </message>
    <message>
        <source>a sparse matrix without a valid shape</source>
        <translation>uma matriz esparsa sem forma válida</translation>
    </message>
    <message>
        <source>a sparse matrix without data</source>
        <translation>uma matriz esparsa sem dados</translation>
    </message>
    <message>
        <source>a sparse matrix with invalid row starts</source>
        <translation>uma matriz esparsa com inícios de linha inválidos</translation>
    </message>
    <message>
        <source>sparse matrix of shape {shape}, which is too large</source>
        <translation>matriz esparsa de forma {shape}, grande demais</translation>
    </message>
    <message>
        <source>a sparse matrix with invalid indices</source>
        <translation>uma matriz esparsa com índices inválidos</translation>
    </message>
    <message>
        <source>a sparse matrix with indices out of range</source>
        <translation>uma matriz esparsa com índices fora do intervalo</translation>
    </message>
    <message>
        <source>chumpy {kind}</source>
        <translation>{kind} do chumpy</translation>
    </message>
    <message>
        <source>a chumpy {kind} that does not fit its array</source>
        <translation>um {kind} do chumpy que não se encaixa em sua matriz</translation>
    </message>
    <message>
        <source>a shape of too many dimensions</source>
        <translation>uma forma com dimensões demais</translation>
    </message>
    <message>
        <source>an index that is no integer</source>
        <translation>um índice que não é inteiro</translation>
    </message>
    <message>
        <source>arrays in other files beside it, as old joblib versions wrote</source>
        <translation>matrizes em outros arquivos ao lado dele, como gravavam versões antigas do joblib</translation>
    </message>
    <message>
        <source>pickles within pickles</source>
        <translation>pickles dentro de pickles</translation>
    </message>
    <message>
        <source>an object outside of the file</source>
        <translation>um objeto fora do arquivo</translation>
    </message>
    <message>
        <source>a tensor of an unsupported type</source>
        <translation>um tensor de tipo não aceito</translation>
    </message>
    <message>
        <source>wrong arguments for &apos;{name}&apos;</source>
        <translation>argumentos incorretos para &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>a tensor without a valid shape</source>
        <translation>um tensor sem forma válida</translation>
    </message>
    <message>
        <source>a tensor larger than its numbers</source>
        <translation>um tensor maior que seus números</translation>
    </message>
    <message>
        <source>it holds no line of numbers</source>
        <translation>não contém nenhuma linha de números</translation>
    </message>
    <message>
        <source>its lines have different numbers of columns</source>
        <translation>suas linhas têm números de colunas diferentes</translation>
    </message>
    <message>
        <source>it holds words between its numbers</source>
        <translation>contém palavras entre seus números</translation>
    </message>
    <message>
        <source>is no PyTorch file, or a damaged one</source>
        <translation>não é um arquivo do PyTorch, ou está danificado</translation>
    </message>
    <message>
        <source>at most {most:,} bytes</source>
        <translation>no máximo {most:,} bytes</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>não é texto em UTF-8</translation>
    </message>
    <message>
        <source>it holds more than {most:,} values</source>
        <translation>contém mais de {most:,} valores</translation>
    </message>
    <message>
        <source>it is nested more than {most} levels deep</source>
        <translation>tem mais de {most} níveis aninhados</translation>
    </message>
    <message>
        <source>expected {what}</source>
        <translation>esperava-se {what}</translation>
    </message>
    <message>
        <source>found {what}</source>
        <translation>encontrou-se {what}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>The model is trained for betas from -{limit:g} to {limit:g}; beyond, it extrapolates</source>
        <translation>O modelo foi treinado para betas de -{limit:g} a {limit:g}; além disso, ele extrapola</translation>
    </message>
    <message>
        <source>The person is {height_cm:.1f} cm tall; by the scan&apos;s own size it would be {own_cm:.1f} cm</source>
        <translation>A pessoa mede {height_cm:.1f} cm; pelo tamanho do escaneamento mediria {own_cm:.1f} cm</translation>
    </message>
    <message>
        <source>holds no frames</source>
        <translation>não contém quadros</translation>
    </message>
    <message>
        <source>meshes, one a frame</source>
        <translation>malhas, uma por quadro</translation>
    </message>
    <message>
        <source>meshes of {names} vertices</source>
        <translation>malhas de {names} vértices</translation>
    </message>
    <message>
        <source>is no motion of a body model</source>
        <translation>não é um movimento de um modelo de corpo</translation>
    </message>
    <message>
        <source>{text}; distances are those of the first frame.</source>
        <translation>{text}; as distâncias são as do primeiro quadro.</translation>
    </message>
    <message>
        <source>is another mesh</source>
        <translation>é outra malha</translation>
    </message>
    <message>
        <source>{value} vertices</source>
        <translation>{value} vértices</translation>
    </message>
    <message>
        <source>is no scan that is known</source>
        <translation>não é um formato de escaneamento conhecido</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>sem extensão</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation>precisa de mais memória do que a disponível</translation>
    </message>
    <message>
        <source>cannot be read as {value} ({kind})</source>
        <translation>não pode ser lido como {value} ({kind})</translation>
    </message>
    <message>
        <source>Save the scan anew, for example as PLY</source>
        <translation>Salve o escaneamento de novo, por exemplo como PLY</translation>
    </message>
    <message>
        <source>at most {most:,} points</source>
        <translation>no máximo {most:,} pontos</translation>
    </message>
    <message>
        <source>names a vertex that does not exist</source>
        <translation>indica um vértice que não existe</translation>
    </message>
    <message>
        <source>a scan of a body, at least {fewest_points} points</source>
        <translation>um escaneamento de um corpo, pelo menos {fewest_points} pontos</translation>
    </message>
    <message>
        <source>holds too little</source>
        <translation>contém muito pouco</translation>
    </message>
    <message>
        <source>holds no surface: all its points are one</source>
        <translation>não contém nenhuma superfície: todos os seus pontos coincidem</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nada nele</translation>
    </message>
    <message>
        <source>asks for {name}</source>
        <translation>pede {name}</translation>
    </message>
    <message>
        <source>holds no vertices</source>
        <translation>não contém vértices</translation>
    </message>
    <message>
        <source>pred_vertices, as SAM 3D Body writes</source>
        <translation>pred_vertices, como grava o SAM 3D Body</translation>
    </message>
    <message>
        <source>are no points</source>
        <translation>não são pontos</translation>
    </message>
    <message>
        <source>(points, 3)</source>
        <translation>(pontos, 3)</translation>
    </message>
    <message>
        <source>are not SMPL-X&apos;s: there is nothing to convert</source>
        <translation>não são do SMPL-X: não há nada a converter</translation>
    </message>
    <message>
        <source>needs SMPL-X&apos;s own model for a true conversion</source>
        <translation>precisa do modelo próprio do SMPL-X para uma conversão exata</translation>
    </message>
    <message>
        <source>SMPLX_{value}.npz or .pkl in the SMPL folder</source>
        <translation>SMPLX_{value}.npz ou .pkl na pasta SMPL</translation>
    </message>
    <message>
        <source>is another correspondence</source>
        <translation>é outra correspondência</translation>
    </message>
    <message>
        <source>{count} or {value} columns</source>
        <translation>{count} ou {value} colunas</translation>
    </message>
    <message>
        <source>is no correspondence of this mesh</source>
        <translation>não é uma correspondência desta malha</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>está faltando</translation>
    </message>
    <message>
        <source>by the official correspondence of the vertices</source>
        <translation>pela correspondência oficial dos vértices</translation>
    </message>
    <message>
        <source>fitted as a surface</source>
        <translation>ajustado como superfície</translation>
    </message>
    <message>
        <source>The betas were SMPL-X&apos;s and are converted with the {gender} model of SMPL-X, {how}; the body lies {median:.1f} mm (median) from SMPL-X&apos;s, 95 % within {p95:.1f} mm.</source>
        <translation>Os betas eram do SMPL-X e são convertidos com o modelo {gender} do SMPL-X, {how}; o corpo está a {median:.1f} mm (mediana) do corpo do SMPL-X, 95 % a menos de {p95:.1f} mm.</translation>
    </message>
    <message>
        <source>The mesh has SMPL-X&apos;s vertices: SMPL&apos;s are taken by the official correspondence</source>
        <translation>A malha tem os vértices do SMPL-X: os do SMPL são obtidos pela correspondência oficial</translation>
    </message>
    <message>
        <source>The mesh has SMPL-X&apos;s vertices: its joints are solved from them, and the body is fitted to the surface from there</source>
        <translation>A malha tem os vértices do SMPL-X: suas articulações são calculadas a partir deles e daí o corpo é ajustado à superfície</translation>
    </message>
    <message>
        <source>arms along the body</source>
        <translation>braços ao longo do corpo</translation>
    </message>
    <message>
        <source>hands on handles</source>
        <translation>mãos nas alças</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>sentado</translation>
    </message>
    <message>
        <source>arms up</source>
        <translation>braços para cima</translation>
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
        <translation>polegadas</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>pés</translation>
    </message>
    <message>
        <source>has not the size of a body in any unit</source>
        <translation>não tem o tamanho de um corpo em nenhuma unidade</translation>
    </message>
    <message>
        <source>has not the size of a body</source>
        <translation>não tem o tamanho de um corpo</translation>
    </message>
    <message>
        <source>far from it</source>
        <translation>muito longe disso</translation>
    </message>
    <message>
        <source>Cut the scan down to one person, or name its unit</source>
        <translation>Recorte o escaneamento para uma só pessoa, ou indique sua unidade</translation>
    </message>
    <message>
        <source>looks like no body in any pose</source>
        <translation>não se parece com um corpo em nenhuma pose</translation>
    </message>
    <message>
        <source>Cut the scan down to one person</source>
        <translation>Recorte o escaneamento para uma só pessoa</translation>
    </message>
    <message>
        <source>the mesh&apos;s own</source>
        <translation>a da própria malha</translation>
    </message>
    <message>
        <source>The scan is in {unit}</source>
        <translation>O escaneamento está em {unit}</translation>
    </message>
    <message>
        <source>Its {axis} axis points from feet to head</source>
        <translation>Seu eixo {axis} aponta dos pés à cabeça</translation>
    </message>
    <message>
        <source>The body looks along its {axis} axis</source>
        <translation>O corpo olha ao longo de seu eixo {axis}</translation>
    </message>
    <message>
        <source>The fit began with the pose: {pose}</source>
        <translation>O ajuste começou com a pose: {pose}</translation>
    </message>
    <message>
        <source>The height of a body from a photo is not known: compare it with the person&apos;s.</source>
        <translation>A estatura de um corpo obtido de uma foto não é conhecida: compare-a com a da pessoa.</translation>
    </message>
    <message>
        <source>The body is from a photo: its height was given, but what the picture does not show of its shape is a guess.</source>
        <translation>O corpo vem de uma foto: sua estatura foi indicada, mas o que a imagem não mostra de sua forma é uma suposição.</translation>
    </message>
    <message>
        <source>is no body that could be fitted: half of it lies more than {median_mm:.0f} mm from the best body</source>
        <translation>não é um corpo que se possa ajustar: metade dele está a mais de {median_mm:.0f} mm do melhor corpo</translation>
    </message>
    <message>
        <source>Cut the scan down to one person, or name unit and up axis</source>
        <translation>Recorte o escaneamento para uma só pessoa, ou indique a unidade e o eixo vertical</translation>
    </message>
    <message>
        <source>shows only {share:.0f} % of a body: too little to fit one</source>
        <translation>mostra apenas {share:.0f} % de um corpo: muito pouco para ajustar um</translation>
    </message>
    <message>
        <source>at least {share:.0f} %</source>
        <translation>pelo menos {share:.0f} %</translation>
    </message>
    <message>
        <source>The gender was given</source>
        <translation>O sexo foi indicado</translation>
    </message>
    <message>
        <source>A {gender} body agrees better with the scan</source>
        <translation>Um corpo {gender} concorda melhor com o escaneamento</translation>
    </message>
    <message>
        <source>The scan was mirrored back</source>
        <translation>O escaneamento espelhado foi revertido</translation>
    </message>
    <message>
        <source>The scan&apos;s triangles face inwards: it is turned inside out, or left and right are exchanged</source>
        <translation>Os triângulos do escaneamento estão voltados para dentro: ele está do avesso, ou esquerda e direita estão trocadas</translation>
    </message>
    <message>
        <source>Flat pieces beside the body were left out: {count}</source>
        <translation>Peças planas ao lado do corpo foram omitidas: {count}</translation>
    </message>
    <message>
        <source>the rest of the scan</source>
        <translation>o restante do escaneamento</translation>
    </message>
    <message>
        <source>the scan</source>
        <translation>o escaneamento</translation>
    </message>
    <message>
        <source>{share:.0f} % of {what} belongs to no body</source>
        <translation>{share:.0f} % não pertence a nenhum corpo, considerando {what}</translation>
    </message>
    <message>
        <source>The scan lacks {share:.0f} % of the body</source>
        <translation>Faltam ao escaneamento {share:.0f} % do corpo</translation>
    </message>
    <message>
        <source>More than one body is in the scan: the largest was fitted. Cut the others off.</source>
        <translation>Há mais de um corpo no escaneamento: o maior foi ajustado. Recorte os demais.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the scan lies far from the body: look whether something else is in it.</source>
        <translation>{share:.0f} % do escaneamento está longe do corpo: verifique se ele contém algo mais.</translation>
    </message>
    <message>
        <source>Only {share:.0f} % of the body is in the scan: the rest is a guess.</source>
        <translation>Apenas {share:.0f} % do corpo está no escaneamento: o resto é uma suposição.</translation>
    </message>
    <message>
        <source>Half of the scan lies more than {median_mm:.0f} mm from the body: clothes, hair, or no good fit.</source>
        <translation>Metade do escaneamento está a mais de {median_mm:.0f} mm do corpo: roupa, cabelo ou um mau ajuste.</translation>
    </message>
    <message>
        <source>The scan&apos;s triangles face inwards: if left and right are exchanged, fit it as mirrored.</source>
        <translation>Os triângulos do escaneamento estão voltados para dentro: se esquerda e direita estiverem trocadas, ajuste-o como espelhado.</translation>
    </message>
    <message>
        <source>Fitted as {gender}; a body of the other gender agrees nearly as well.</source>
        <translation>Ajustado como {gender}; um corpo do outro sexo concorda quase tão bem.</translation>
    </message>
    <message>
        <source>Clothes hide the body: its girths are guessed from inside.</source>
        <translation>A roupa oculta o corpo: seus perímetros são estimados por dentro.</translation>
    </message>
    <message>
        <source>It is not sure: {finding}.</source>
        <translation>Não é certo: {finding}.</translation>
    </message>
    <message>
        <source>has a unit that is not read</source>
        <translation>tem uma unidade que não é lida</translation>
    </message>
    <message>
        <source>cm and kg</source>
        <translation>cm e kg</translation>
    </message>
    <message>
        <source>Your home folder is missing or cannot be opened: settings and autosaves end with the program. Save what you need elsewhere.</source>
        <translation>Sua pasta pessoal não existe ou não pode ser aberta: as configurações e os salvamentos automáticos terminam com o programa. Salve em outro lugar o que precisar.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: settings and autosaves are not kept. Save what you need elsewhere.</source>
        <translation>Não é possível gravar em {folder}: as configurações e os salvamentos automáticos não são mantidos. Salve em outro lugar o que precisar.</translation>
    </message>
    <message>
        <source>The device that is set cannot be used. {reason}</source>
        <translation>O dispositivo definido não pode ser usado. {reason}</translation>
    </message>
    <message>
        <source>PyTorch cannot be used: {reason}</source>
        <translation>O PyTorch não pode ser usado: {reason}</translation>
    </message>
    <message>
        <source>settings and presets are not kept</source>
        <translation>as configurações e predefinições não são mantidas</translation>
    </message>
    <message>
        <source>a crash loses what is not saved</source>
        <translation>uma falha perde o que não foi salvo</translation>
    </message>
    <message>
        <source>surfaces of models are worked out anew at each start</source>
        <translation>as superfícies dos modelos são recalculadas a cada início</translation>
    </message>
    <message>
        <source>nothing is logged</source>
        <translation>nada é registrado</translation>
    </message>
    <message>
        <source>trainings need another folder</source>
        <translation>os treinamentos precisam de outra pasta</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {effect}.</source>
        <translation>Não é possível gravar em {folder}: {effect}.</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are free at {folder}.</source>
        <translation>Só há {megabytes} MB livres em {folder}.</translation>
    </message>
    <message>
        <source>The embedded model cannot be evaluated: {reason}</source>
        <translation>O modelo incluído não pode ser avaliado: {reason}</translation>
    </message>
    <message>
        <source>this program&apos;s own</source>
        <translation>própria deste programa</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Estatura</translation>
    </message>
    <message>
        <source>from the lowest to the highest point of the skin</source>
        <translation>do ponto mais baixo ao mais alto da pele</translation>
    </message>
    <message>
        <source>Inseam</source>
        <translation>Entrepernas</translation>
    </message>
    <message>
        <source>lowest point of the trunk&apos;s middle above the floor</source>
        <translation>altura acima do solo do ponto mais baixo do meio do tronco</translation>
    </message>
    <message>
        <source>Waist height</source>
        <translation>Altura da cintura</translation>
    </message>
    <message>
        <source>of the narrowest waist above the floor</source>
        <translation>da cintura mais estreita acima do solo</translation>
    </message>
    <message>
        <source>Knee height</source>
        <translation>Altura do joelho</translation>
    </message>
    <message>
        <source>of the right knee&apos;s joint above the floor</source>
        <translation>da articulação do joelho direito acima do solo</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Pescoço</translation>
    </message>
    <message>
        <source>narrowest across the neck&apos;s axis, right below the head</source>
        <translation>o mais estreito transversal ao eixo do pescoço, logo abaixo da cabeça</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Peito</translation>
    </message>
    <message>
        <source>level, at the chest&apos;s prominence</source>
        <translation>horizontal, na proeminência do peito</translation>
    </message>
    <message>
        <source>Underbust</source>
        <translation>Abaixo do busto</translation>
    </message>
    <message>
        <source>level, 4 % of the height below the chest&apos;s</source>
        <translation>horizontal, 4 % da estatura abaixo do peito</translation>
    </message>
    <message>
        <source>Waist, narrowest</source>
        <translation>Cintura, mais estreita</translation>
    </message>
    <message>
        <source>level, where the trunk is narrowest below the chest</source>
        <translation>horizontal, onde o tronco é mais estreito abaixo do peito</translation>
    </message>
    <message>
        <source>Waist, midway</source>
        <translation>Cintura, ponto médio</translation>
    </message>
    <message>
        <source>level, midway between lowest rib and iliac crest</source>
        <translation>horizontal, a meio caminho entre a última costela e a crista ilíaca</translation>
    </message>
    <message>
        <source>Waist, iliac crest</source>
        <translation>Cintura, crista ilíaca</translation>
    </message>
    <message>
        <source>level, at the joint of spine 1 (about L4)</source>
        <translation>horizontal, na articulação da coluna 1 (aprox. L4)</translation>
    </message>
    <message>
        <source>Waist, navel</source>
        <translation>Cintura, umbigo</translation>
    </message>
    <message>
        <source>level, at the navel of the mean body&apos;s skin</source>
        <translation>horizontal, no umbigo da pele do corpo médio</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Quadril</translation>
    </message>
    <message>
        <source>level, where it is widest between crotch and pelvis</source>
        <translation>horizontal, onde é mais largo entre a virilha e a pelve</translation>
    </message>
    <message>
        <source>Thigh, upper</source>
        <translation>Coxa, superior</translation>
    </message>
    <message>
        <source>level, widest of the right leg below the crotch</source>
        <translation>horizontal, o mais largo da perna direita abaixo da virilha</translation>
    </message>
    <message>
        <source>Thigh, middle</source>
        <translation>Coxa, média</translation>
    </message>
    <message>
        <source>level, half-way between the joints of hip and knee</source>
        <translation>horizontal, a meio caminho entre as articulações do quadril e do joelho</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Joelho</translation>
    </message>
    <message>
        <source>level, at the joint of the right knee</source>
        <translation>horizontal, na articulação do joelho direito</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Panturrilha</translation>
    </message>
    <message>
        <source>level, widest between knee and ankle</source>
        <translation>horizontal, o mais largo entre joelho e tornozelo</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Tornozelo</translation>
    </message>
    <message>
        <source>level, narrowest between calf and ankle</source>
        <translation>horizontal, o mais estreito entre panturrilha e tornozelo</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Braço superior</translation>
    </message>
    <message>
        <source>across the bone, half-way between shoulder and elbow</source>
        <translation>transversal ao osso, a meio caminho entre ombro e cotovelo</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Cotovelo</translation>
    </message>
    <message>
        <source>across the straight arm, at the joint</source>
        <translation>transversal ao braço estendido, na articulação</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Antebraço</translation>
    </message>
    <message>
        <source>across the bone, widest in its upper half</source>
        <translation>transversal ao osso, o mais largo de sua metade superior</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>Punho</translation>
    </message>
    <message>
        <source>across the bone, narrowest in the last quarter</source>
        <translation>transversal ao osso, o mais estreito do último quarto</translation>
    </message>
    <message>
        <source>Arm length</source>
        <translation>Comprimento do braço</translation>
    </message>
    <message>
        <source>straight arm: shoulder point, elbow, wrist</source>
        <translation>braço estendido: ponto do ombro, cotovelo, punho</translation>
    </message>
    <message>
        <source>Across the shoulders</source>
        <translation>De ombro a ombro</translation>
    </message>
    <message>
        <source>shoulder points over the neck&apos;s</source>
        <translation>pontos dos ombros passando pelo do pescoço</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>length along the skin</comment>
        <translation>Costas</translation>
    </message>
    <message>
        <source>along the skin, from the neck&apos;s back to the waist</source>
        <translation>ao longo da pele, da nuca à cintura</translation>
    </message>
    <message>
        <source>Shoulder breadth</source>
        <translation>Largura dos ombros</translation>
    </message>
    <message>
        <source>between the skin&apos;s points above the shoulder joints</source>
        <translation>entre os pontos da pele acima das articulações dos ombros</translation>
    </message>
    <message>
        <source>Chest breadth</source>
        <translation>Largura do peito</translation>
    </message>
    <message>
        <source>of the cut at the chest&apos;s prominence</source>
        <translation>do corte na proeminência do peito</translation>
    </message>
    <message>
        <source>Waist breadth</source>
        <translation>Largura da cintura</translation>
    </message>
    <message>
        <source>of the cut at the narrowest waist</source>
        <translation>do corte na cintura mais estreita</translation>
    </message>
    <message>
        <source>Hip breadth</source>
        <translation>Largura do quadril</translation>
    </message>
    <message>
        <source>of the cut where the hip is widest</source>
        <translation>do corte onde o quadril é mais largo</translation>
    </message>
    <message>
        <source>Chest depth</source>
        <translation>Profundidade do peito</translation>
    </message>
    <message>
        <source>Waist depth</source>
        <translation>Profundidade da cintura</translation>
    </message>
    <message>
        <source>is no measure</source>
        <translation>não é uma medida</translation>
    </message>
    <message>
        <source>No body near this one has {text}</source>
        <translation>Nenhum corpo próximo deste tem {text}</translation>
    </message>
    <message>
        <source>Choose a value nearer to the present one</source>
        <translation>Escolha um valor mais próximo do atual</translation>
    </message>
    <message>
        <source>No body of {value:.0f} cm within {typed_beta:g} standard deviations has a body mass index of {bmi:g}</source>
        <translation>Nenhum corpo de {value:.0f} cm dentro de {typed_beta:g} desvios-padrão tem um índice de massa corporal de {bmi:g}</translation>
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
        <translation>comprimento</translation>
    </message>
    <message>
        <source>breadth</source>
        <translation>largura</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profundidade</translation>
    </message>
    <message>
        <source>{kind}, {definition}</source>
        <translation>{kind}, {definition}</translation>
    </message>
    <message>
        <source>Body, volume</source>
        <translation>Corpo, volume</translation>
    </message>
    <message>
        <source>{tissue}, volume</source>
        <translation>{tissue}, volume</translation>
    </message>
    <message>
        <source>volume times {density} kg/l</source>
        <translation>volume vezes {density} kg/l</translation>
    </message>
    <message>
        <source>{tissue}, estimated mass</source>
        <translation>{tissue}, massa estimada</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>as given, or else the tissues&apos; estimated masses together</source>
        <translation>o indicado ou, se não houver, a soma das massas estimadas dos tecidos</translation>
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
        <translation>volume deste tecido na região {region}</translation>
    </message>
    <message>
        <source>{region}, {tissue}, estimated mass</source>
        <translation>{region}, {tissue}, massa estimada</translation>
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
        <translation>{site}, espessura da camada subcutânea</translation>
    </message>
    <message>
        <source>{definition}; along the normal</source>
        <translation>{definition}; ao longo da normal</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>é longo demais</translation>
    </message>
    <message>
        <source>{longest_m:g} m at most</source>
        <translation>{longest_m:g} m no máximo</translation>
    </message>
    <message>
        <source>is not flat</source>
        <translation>não é plano</translation>
    </message>
    <message>
        <source>corners in one plane</source>
        <translation>vértices em um mesmo plano</translation>
    </message>
    <message>
        <source>crosses itself</source>
        <translation>cruza a si mesmo</translation>
    </message>
    <message>
        <source>are no places</source>
        <translation>não são posições</translation>
    </message>
    <message>
        <source>at least {least} of three finite numbers</source>
        <translation>pelo menos {least}, de três números finitos cada</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>Índice de massa corporal</translation>
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
        <translation>cintura (ponto médio) / estatura</translation>
    </message>
    <message>
        <source>NICE NG246</source>
        <translation>NICE NG246</translation>
    </message>
    <message>
        <source>Waist to hip</source>
        <translation>Cintura/quadril</translation>
    </message>
    <message>
        <source>waist (midway) / hip</source>
        <translation>cintura (ponto médio) / quadril</translation>
    </message>
    <message>
        <source>WHO 2008</source>
        <translation>OMS 2008</translation>
    </message>
    <message>
        <source>Waist (iliac crest) to height</source>
        <translation>Cintura (crista ilíaca)/estatura</translation>
    </message>
    <message>
        <source>waist (iliac crest) / height</source>
        <translation>cintura (crista ilíaca) / estatura</translation>
    </message>
    <message>
        <source>NHANES</source>
        <translation>NHANES</translation>
    </message>
    <message>
        <source>Waist (iliac crest) to hip</source>
        <translation>Cintura (crista ilíaca)/quadril</translation>
    </message>
    <message>
        <source>waist (iliac crest) / hip</source>
        <translation>cintura (crista ilíaca) / quadril</translation>
    </message>
    <message>
        <source>A body shape index</source>
        <translation>Índice de forma corporal (ABSI)</translation>
    </message>
    <message>
        <source>waist (iliac crest) / (BMI^(2/3) height^(1/2))</source>
        <translation>cintura (crista ilíaca) / (IMC^(2/3) estatura^(1/2))</translation>
    </message>
    <message>
        <source>Krakauer 2012</source>
        <translation>Krakauer 2012</translation>
    </message>
    <message>
        <source>Body roundness index</source>
        <translation>Índice de redondeza corporal</translation>
    </message>
    <message>
        <source>364.2 - 365.5 sqrt(1 - (waist (iliac crest) / 2 pi)^2 / (height / 2)^2)</source>
        <translation>364.2 - 365.5 sqrt(1 - (cintura (crista ilíaca) / 2 pi)^2 / (estatura / 2)^2)</translation>
    </message>
    <message>
        <source>Thomas 2013</source>
        <translation>Thomas 2013</translation>
    </message>
    <message>
        <source>Conicity index</source>
        <translation>Índice de conicidade</translation>
    </message>
    <message>
        <source>waist (midway) / (0.109 sqrt(weight / height))</source>
        <translation>cintura (ponto médio) / (0.109 sqrt(peso / estatura))</translation>
    </message>
    <message>
        <source>Valdez 1991</source>
        <translation>Valdez 1991</translation>
    </message>
    <message>
        <source>Body surface, estimated</source>
        <translation>Superfície corporal, estimada</translation>
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
        <translation>Superfície corporal, da malha da pele</translation>
    </message>
    <message>
        <source>area of the mesh</source>
        <translation>área da malha</translation>
    </message>
    <message>
        <source>How sure volumes are is not known: {count:.0f} held-out subjects are too few, 9 are needed</source>
        <translation>Não se sabe quão seguros são os volumes: {count:.0f} sujeitos de teste são poucos, são necessários 9</translation>
    </message>
    <message>
        <source>No interval: betas beyond {limit:g} are outside of what the model was tried on</source>
        <translation>Sem intervalo: betas além de {limit:g} estão fora do que foi testado com o modelo</translation>
    </message>
    <message>
        <source>No interval: the volumes are not reliable</source>
        <translation>Sem intervalo: os volumes não são confiáveis</translation>
    </message>
    <message>
        <source>No interval: ten betas do not say {share:.0f} % of how this person differs from the mean body</source>
        <translation>Sem intervalo: dez betas não expressam {share:.0f} % da diferença entre esta pessoa e o corpo médio</translation>
    </message>
    <message>
        <source>±: {level:.0f} % interval, from {count:.0f} held-out subjects</source>
        <translation>±: intervalo de {level:.0f} %, a partir de {count:.0f} sujeitos de teste</translation>
    </message>
    <message>
        <source>±: {level:.0f} % interval, from {count:.0f} held-out phantom subjects, not from people</source>
        <translation>±: intervalo de {level:.0f} %, a partir de {count:.0f} sujeitos phantom de teste, não de pessoas</translation>
    </message>
    <message>
        <source>Intervals are widened by the spread of the scan&apos;s fit</source>
        <translation>Os intervalos são ampliados pela dispersão do ajuste ao escaneamento</translation>
    </message>
    <message>
        <source>Pose unlike the subjects&apos; scans (joints: {count:.0f}): what is shown there is less sure</source>
        <translation>Pose diferente da dos escaneamentos dos sujeitos (articulações: {count:.0f}): o que se mostra ali é menos seguro</translation>
    </message>
    <message>
        <source>between the line to the hip&apos;s joint and the upper arm</source>
        <translation>entre a linha até a articulação do quadril e o braço superior</translation>
    </message>
    <message>
        <source>between upper arm and forearm</source>
        <translation>entre braço superior e antebraço</translation>
    </message>
    <message>
        <source>between forearm and hand</source>
        <translation>entre antebraço e mão</translation>
    </message>
    <message>
        <source>between the line to the shoulder&apos;s joint and the thigh</source>
        <translation>entre a linha até a articulação do ombro e a coxa</translation>
    </message>
    <message>
        <source>between thigh and shank</source>
        <translation>entre coxa e perna</translation>
    </message>
    <message>
        <source>between shank and foot</source>
        <translation>entre perna e pé</translation>
    </message>
    <message>
        <source>Left shoulder</source>
        <translation>Ombro esquerdo</translation>
    </message>
    <message>
        <source>Right shoulder</source>
        <translation>Ombro direito</translation>
    </message>
    <message>
        <source>Left elbow</source>
        <translation>Cotovelo esquerdo</translation>
    </message>
    <message>
        <source>Right elbow</source>
        <translation>Cotovelo direito</translation>
    </message>
    <message>
        <source>Left wrist</source>
        <translation>Punho esquerdo</translation>
    </message>
    <message>
        <source>Right wrist</source>
        <translation>Punho direito</translation>
    </message>
    <message>
        <source>Left hip</source>
        <translation>Quadril esquerdo</translation>
    </message>
    <message>
        <source>Right hip</source>
        <translation>Quadril direito</translation>
    </message>
    <message>
        <source>Left knee</source>
        <translation>Joelho esquerdo</translation>
    </message>
    <message>
        <source>Right knee</source>
        <translation>Joelho direito</translation>
    </message>
    <message>
        <source>Left ankle</source>
        <translation>Tornozelo esquerdo</translation>
    </message>
    <message>
        <source>Right ankle</source>
        <translation>Tornozelo direito</translation>
    </message>
    <message>
        <source>has no angle</source>
        <translation>não tem ângulo</translation>
    </message>
    <message>
        <source>at the iliac crest</source>
        <translation>na crista ilíaca</translation>
    </message>
    <message>
        <source>at the buttocks&apos; largest</source>
        <translation>no perímetro máximo das nádegas</translation>
    </message>
    <message>
        <source>half-way along the upper arm</source>
        <translation>no ponto médio do braço superior</translation>
    </message>
    <message>
        <source>waist at the iliac crest</source>
        <translation>cintura na crista ilíaca</translation>
    </message>
    <message>
        <source>is too large for a reference table</source>
        <translation>é grande demais para uma tabela de referência</translation>
    </message>
    <message>
        <source>cannot be read as a table</source>
        <translation>não pode ser lido como tabela</translation>
    </message>
    <message>
        <source>is no table of percentiles</source>
        <translation>não é uma tabela de percentis</translation>
    </message>
    <message>
        <source>columns age, L, M, S, or age, p5, p50, p95 and the like, and two rows</source>
        <translation>colunas age, L, M, S, ou age, p5, p50, p95 e semelhantes, e duas linhas</translation>
    </message>
    <message>
        <source>line {line} holds no numbers</source>
        <translation>a linha {line} não contém números</translation>
    </message>
    <message>
        <source>rising ages and percentiles</source>
        <translation>idades e percentis crescentes</translation>
    </message>
    <message>
        <source>is no LMS table</source>
        <translation>não é uma tabela LMS</translation>
    </message>
    <message>
        <source>rising ages, and mu and sigma above 0</source>
        <translation>idades crescentes, e mu e sigma acima de 0</translation>
    </message>
    <message>
        <source>{table}, {age:g} years</source>
        <translation>{table}, {age:g} anos</translation>
    </message>
    <message>
        <source>below {rank}</source>
        <translation>abaixo de {rank}</translation>
    </message>
    <message>
        <source>above {rank}</source>
        <translation>acima de {rank}</translation>
    </message>
    <message>
        <source>men of {low} years and more</source>
        <translation>homens de {low} anos ou mais</translation>
    </message>
    <message>
        <source>men of {low} to {high} years</source>
        <translation>homens de {low} a {high} anos</translation>
    </message>
    <message>
        <source>women of {low} years and more</source>
        <translation>mulheres de {low} anos ou mais</translation>
    </message>
    <message>
        <source>women of {low} to {high} years</source>
        <translation>mulheres de {low} a {high} anos</translation>
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
        <translation>Os limites das regiões estão deslocados: {borders}</translation>
    </message>
    <message>
        <source>no region has this name</source>
        <translation>nenhuma região tem este nome</translation>
    </message>
    <message>
        <source>a region is of none before it</source>
        <translation>uma região não pertence a nenhuma anterior</translation>
    </message>
    <message>
        <source>Shoulder, across the arm</source>
        <translation>Ombro, transversal ao braço</translation>
    </message>
    <message>
        <source>Armpit</source>
        <translation>Axila</translation>
    </message>
    <message>
        <source>Android region, top</source>
        <translation>Região androide, topo</translation>
    </message>
    <message>
        <source>Android region, bottom</source>
        <translation>Região androide, base</translation>
    </message>
    <message>
        <source>Gynoid region, top</source>
        <translation>Região ginoide, topo</translation>
    </message>
    <message>
        <source>Gynoid region, bottom</source>
        <translation>Região ginoide, base</translation>
    </message>
    <message>
        <source>DXA&apos;s region (GE Lunar enCORE), with level cuts at joints</source>
        <translation>Região de DXA (GE Lunar enCORE), com cortes horizontais nas articulações</translation>
    </message>
    <message>
        <source>no joint has this name</source>
        <translation>nenhuma articulação tem este nome</translation>
    </message>
    <message>
        <source>the joints&apos; weights do not sum to 1</source>
        <translation>os pesos das articulações não somam 1</translation>
    </message>
    <message>
        <source>the direction has no length</source>
        <translation>a direção não tem comprimento</translation>
    </message>
    <message>
        <source>{cut} (moved by {centimetres:+.1f} cm)</source>
        <translation>{cut} (deslocado em {centimetres:+.1f} cm)</translation>
    </message>
    <message>
        <source>of the body: {cuts}</source>
        <translation>do corpo: {cuts}</translation>
    </message>
    <message>
        <source>of the trunk: {cuts}</source>
        <translation>do tronco: {cuts}</translation>
    </message>
    <message>
        <source>of the trunk and left leg and right leg: {cuts}</source>
        <translation>do tronco, da perna esquerda e da perna direita: {cuts}</translation>
    </message>
    <message>
        <source>of the left arm: {cuts}</source>
        <translation>do braço esquerdo: {cuts}</translation>
    </message>
    <message>
        <source>of the right arm: {cuts}</source>
        <translation>do braço direito: {cuts}</translation>
    </message>
    <message>
        <source>of the left leg: {cuts}</source>
        <translation>da perna esquerda: {cuts}</translation>
    </message>
    <message>
        <source>of the right leg: {cuts}</source>
        <translation>da perna direita: {cuts}</translation>
    </message>
    <message>
        <source>what these leave of the body</source>
        <translation>o que estas deixam do corpo</translation>
    </message>
    <message>
        <source>what these leave of the left arm</source>
        <translation>o que estas deixam do braço esquerdo</translation>
    </message>
    <message>
        <source>what these leave of the right arm</source>
        <translation>o que estas deixam do braço direito</translation>
    </message>
    <message>
        <source>what these leave of the left leg</source>
        <translation>o que estas deixam da perna esquerda</translation>
    </message>
    <message>
        <source>what these leave of the right leg</source>
        <translation>o que estas deixam da perna direita</translation>
    </message>
    <message>
        <source>beyond the shoulder&apos;s joint, across the bone</source>
        <translation>além da articulação do ombro, transversal ao osso</translation>
    </message>
    <message>
        <source>beyond the elbow&apos;s joint, across the bone</source>
        <translation>além da articulação do cotovelo, transversal ao osso</translation>
    </message>
    <message>
        <source>beyond the wrist&apos;s joint, across the bone</source>
        <translation>além da articulação do punho, transversal ao osso</translation>
    </message>
    <message>
        <source>beyond the knee&apos;s joint, across the bone</source>
        <translation>além da articulação do joelho, transversal ao osso</translation>
    </message>
    <message>
        <source>beyond the ankle&apos;s joint, across the bone</source>
        <translation>além da articulação do tornozelo, transversal ao osso</translation>
    </message>
    <message>
        <source>on the left of the pelvis</source>
        <translation>à esquerda da pelve</translation>
    </message>
    <message>
        <source>on the right of the pelvis</source>
        <translation>à direita da pelve</translation>
    </message>
    <message>
        <source>above a plane that rises to the left by 45 degrees from the neck&apos;s joint</source>
        <translation>acima de um plano que sobe 45 graus para a esquerda a partir da articulação do pescoço</translation>
    </message>
    <message>
        <source>above a plane that rises to the right by 45 degrees from the neck&apos;s joint</source>
        <translation>acima de um plano que sobe 45 graus para a direita a partir da articulação do pescoço</translation>
    </message>
    <message>
        <source>Left arm</source>
        <translation>Braço esquerdo</translation>
    </message>
    <message>
        <source>Right arm</source>
        <translation>Braço direito</translation>
    </message>
    <message>
        <source>Left upper arm</source>
        <translation>Braço superior esquerdo</translation>
    </message>
    <message>
        <source>Right upper arm</source>
        <translation>Braço superior direito</translation>
    </message>
    <message>
        <source>Left forearm</source>
        <translation>Antebraço esquerdo</translation>
    </message>
    <message>
        <source>Right forearm</source>
        <translation>Antebraço direito</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Mão esquerda</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Mão direita</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Perna esquerda</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Perna direita</translation>
    </message>
    <message>
        <source>Left thigh</source>
        <translation>Coxa esquerda</translation>
    </message>
    <message>
        <source>Right thigh</source>
        <translation>Coxa direita</translation>
    </message>
    <message>
        <source>Left calf</source>
        <translation>Panturrilha esquerda</translation>
    </message>
    <message>
        <source>Right calf</source>
        <translation>Panturrilha direita</translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation>Pé esquerdo</translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation>Pé direito</translation>
    </message>
    <message>
        <source>above a plane through the armpit that falls outward by 45 degrees: half the way from neck to spine 3 below the shoulder</source>
        <translation>acima de um plano pela axila que desce 45 graus para fora: abaixo do ombro, à metade da distância do pescoço à coluna 3</translation>
    </message>
    <message>
        <source>below a plane through the hip&apos;s joint that rises outward by 45 degrees, from the crotch</source>
        <translation>abaixo de um plano pela articulação do quadril que sobe 45 graus para fora, a partir da virilha</translation>
    </message>
    <message>
        <source>below the iliac crest (spine 1)</source>
        <translation>abaixo da crista ilíaca (coluna 1)</translation>
    </message>
    <message>
        <source>as DXA&apos;s legs: through hip and crotch</source>
        <translation>como as pernas de DXA: pelo quadril e pela virilha</translation>
    </message>
    <message>
        <source>Head and neck</source>
        <translation>Cabeça e pescoço</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Tronco</translation>
    </message>
    <message>
        <source>Gynoid region</source>
        <translation>Região ginoide</translation>
    </message>
    <message>
        <source>from 1.5 times the android region&apos;s height below the iliac crest</source>
        <translation>a partir de 1,5 vez a altura da região androide abaixo da crista ilíaca</translation>
    </message>
    <message>
        <source>down by twice its height</source>
        <translation>para baixo o dobro de sua altura</translation>
    </message>
    <message>
        <source>Android region</source>
        <translation>Região androide</translation>
    </message>
    <message>
        <source>from the iliac crest (spine 1)</source>
        <translation>a partir da crista ilíaca (coluna 1)</translation>
    </message>
    <message>
        <source>up by 20 % of the way from there to the chin (half-way between neck and head)</source>
        <translation>para cima 20 % do trajeto dali até o queixo (a meio caminho entre pescoço e cabeça)</translation>
    </message>
    <message>
        <source>no border has this name</source>
        <translation>nenhum limite tem este nome</translation>
    </message>
    <message>
        <source>is moved too far</source>
        <translation>está deslocado demais</translation>
    </message>
    <message>
        <source>Left mid-thigh</source>
        <translation>Meio da coxa esquerda</translation>
    </message>
    <message>
        <source>Right mid-thigh</source>
        <translation>Meio da coxa direita</translation>
    </message>
    <message>
        <source>across the bone, half-way between the joints of hip and knee</source>
        <translation>transversal ao osso, a meio caminho entre as articulações do quadril e do joelho</translation>
    </message>
    <message>
        <source>level, half-way between the joints of spine 1 (about L4) and spine 2: about L3</source>
        <translation>horizontal, a meio caminho entre as articulações da coluna 1 (aprox. L4) e da coluna 2: aprox. L3</translation>
    </message>
    <message>
        <source>Navel</source>
        <translation>Umbigo</translation>
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
        <translation>parte posterior do braço superior direito, a meio caminho entre ombro e cotovelo</translation>
    </message>
    <message>
        <source>Subscapular</source>
        <translation>Subescapular</translation>
    </message>
    <message>
        <source>right of the back, half-way between the joints of spine 3 and neck, at half the shoulder&apos;s distance</source>
        <translation>à direita das costas, a meio caminho entre as articulações da coluna 3 e do pescoço, à metade da distância do ombro</translation>
    </message>
    <message>
        <source>Suprailiac</source>
        <translation>Suprailíaca</translation>
    </message>
    <message>
        <source>right side, a quarter of the way from the iliac crest (spine 1) to spine 2</source>
        <translation>lado direito, a um quarto do trajeto da crista ilíaca (coluna 1) à coluna 2</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>Abdome</translation>
    </message>
    <message>
        <source>right of the navel by a fifth of the shoulder&apos;s distance from the middle</source>
        <translation>à direita do umbigo, a um quinto da distância do ombro ao centro</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>Face anterior da coxa</translation>
    </message>
    <message>
        <source>front of the right thigh, half-way between hip and knee</source>
        <translation>face anterior da coxa direita, a meio caminho entre quadril e joelho</translation>
    </message>
    <message>
        <source>Inside of the calf</source>
        <translation>Face interna da panturrilha</translation>
    </message>
    <message>
        <source>inside of the right calf, three tenths of the way from knee to ankle</source>
        <translation>face interna da panturrilha direita, a três décimos do trajeto do joelho ao tornozelo</translation>
    </message>
    <message>
        <source>is on no triangle of this skin</source>
        <translation>não está em nenhum triângulo desta pele</translation>
    </message>
    <message>
        <source>below {count}</source>
        <translation>abaixo de {count}</translation>
    </message>
    <message>
        <source>Many bodies have these measures: this one is the likeliest, nearest to the mean body</source>
        <translation>Muitos corpos têm estas medidas: este é o mais provável, o mais próximo do corpo médio</translation>
    </message>
    <message>
        <source>no measure is given</source>
        <translation>nenhuma medida foi indicada</translation>
    </message>
    <message>
        <source>some of {names}</source>
        <translation>algumas de {names}</translation>
    </message>
    <message>
        <source>is no measure of a person</source>
        <translation>não é uma medida de uma pessoa</translation>
    </message>
    <message>
        <source>air and rest</source>
        <translation>ar e resto</translation>
    </message>
    <message>
        <source>airways, lungs and whatever belongs to no tissue; counted as air, which weighs nothing</source>
        <translation>vias aéreas, pulmões e tudo o que não pertence a nenhum tecido; conta-se como ar, que não pesa nada</translation>
    </message>
    <message>
        <source>{litres:.1f} l of tissue, {share:.0f} % of the body&apos;s volume, lie outside of the skin</source>
        <translation>{litres:.1f} l de tecido, {share:.0f} % do volume do corpo, estão fora da pele</translation>
    </message>
    <message>
        <source>LT, AT and BT together are {share:.1f} % of the body&apos;s volume</source>
        <translation>LT, AT e BT juntos são {share:.1f} % do volume do corpo</translation>
    </message>
    <message>
        <source>{litres:.1f} l, {share:.0f} % of the body&apos;s volume, belong to no tissue, more than lungs can hold</source>
        <translation>{litres:.1f} l, {share:.0f} % do volume do corpo, não pertencem a nenhum tecido, mais do que cabe nos pulmões</translation>
    </message>
    <message>
        <source>Surfaces are a sketch until the model&apos;s own are worked out: nothing is measured of them</source>
        <translation>As superfícies são um esboço até que as do modelo sejam calculadas: nada é medido nelas</translation>
    </message>
    <message>
        <source>Unreliable shape: surfaces may intersect</source>
        <translation>Forma não confiável: as superfícies podem se cruzar</translation>
    </message>
    <message>
        <source>{count:.0f} vertices could not be carried to this shape and are up to {error:.1f} mm off</source>
        <translation>{count:.0f} vértices não puderam ser transportados para esta forma e se desviam até {error:.1f} mm</translation>
    </message>
    <message>
        <source>How sure volumes are is not known: this model is not calibrated</source>
        <translation>Não se sabe quão seguros são os volumes: este modelo não está calibrado</translation>
    </message>
    <message>
        <source>is no direction</source>
        <translation>não é uma direção</translation>
    </message>
    <message>
        <source>3 finite numbers, not all 0</source>
        <translation>3 números finitos, nem todos 0</translation>
    </message>
    <message>
        <source>the shaped body in the standard pose (X-pose), whatever pose is shown</source>
        <translation>o corpo com sua forma na pose padrão (pose X), qualquer que seja a pose mostrada</translation>
    </message>
    <message>
        <source>not a density</source>
        <translation>não é uma densidade</translation>
    </message>
    <message>
        <source>a positive number, kg/l</source>
        <translation>um número positivo, kg/l</translation>
    </message>
    <message>
        <source>is no calibration</source>
        <translation>não é uma calibração</translation>
    </message>
    <message>
        <source>has numbers that cannot be</source>
        <translation>tem números impossíveis</translation>
    </message>
    <message>
        <source>pose-dependent displacement</source>
        <translation>deslocamento dependente da pose</translation>
    </message>
    <message>
        <source>forward beta network</source>
        <translation>rede direta de betas</translation>
    </message>
    <message>
        <source>MRI value network</source>
        <translation>rede de valores de RM</translation>
    </message>
    <message>
        <source>unknown choice</source>
        <translation>opção desconhecida</translation>
    </message>
    <message>
        <source>best or last</source>
        <translation>best ou last</translation>
    </message>
    <message>
        <source>no checkpoint</source>
        <translation>nenhum checkpoint</translation>
    </message>
    <message>
        <source>a .ckpt file in ckpts/</source>
        <translation>um arquivo .ckpt em ckpts/</translation>
    </message>
    <message>
        <source>no last.ckpt</source>
        <translation>não há last.ckpt</translation>
    </message>
    <message>
        <source>Ask for the &quot;best&quot; checkpoint</source>
        <translation>Peça o checkpoint &quot;best&quot;</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>o arquivo está faltando</translation>
    </message>
    <message>
        <source>the model&apos;s config.yaml</source>
        <translation>o config.yaml do modelo</translation>
    </message>
    <message>
        <source>unreadable ({error})</source>
        <translation>ilegível ({error})</translation>
    </message>
    <message>
        <source>a YAML configuration</source>
        <translation>uma configuração YAML</translation>
    </message>
    <message>
        <source>not a HIT configuration</source>
        <translation>não é uma configuração do HIT</translation>
    </message>
    <message>
        <source>the keys train_cfg.networks and smpl_cfg.gender</source>
        <translation>as chaves train_cfg.networks e smpl_cfg.gender</translation>
    </message>
    <message>
        <source>the {title} is not supported</source>
        <translation>não é aceito: {title}</translation>
    </message>
    <message>
        <source>false</source>
        <translation>false</translation>
    </message>
    <message>
        <source>unknown gender</source>
        <translation>sexo desconhecido</translation>
    </message>
    <message>
        <source>Choose another checkpoint of the model, or copy the file anew</source>
        <translation>Escolha outro checkpoint do modelo, ou copie o arquivo de novo</translation>
    </message>
    <message>
        <source>not a readable checkpoint: it {reason}</source>
        <translation>não é um checkpoint legível: {reason}</translation>
    </message>
    <message>
        <source>no state_dict inside</source>
        <translation>não contém state_dict</translation>
    </message>
    <message>
        <source>a Lightning checkpoint</source>
        <translation>um checkpoint do Lightning</translation>
    </message>
    <message>
        <source>an SMPL buffer is missing</source>
        <translation>falta um buffer do SMPL</translation>
    </message>
    <message>
        <source>an SMPL buffer is too large</source>
        <translation>um buffer do SMPL é grande demais</translation>
    </message>
    <message>
        <source>at most {most:,} numbers</source>
        <translation>no máximo {most:,} números</translation>
    </message>
    <message>
        <source>a layer is missing</source>
        <translation>falta uma camada</translation>
    </message>
    <message>
        <source>shape {value}</source>
        <translation>forma {value}</translation>
    </message>
    <message>
        <source>The checkpoint may belong to another config.yaml</source>
        <translation>O checkpoint pode pertencer a outro config.yaml</translation>
    </message>
    <message>
        <source>a layer has another size than config.yaml says</source>
        <translation>uma camada tem tamanho diferente do indicado em config.yaml</translation>
    </message>
    <message>
        <source>an unknown layer</source>
        <translation>uma camada desconhecida</translation>
    </message>
    <message>
        <source>no such section</source>
        <translation>não existe essa seção</translation>
    </message>
    <message>
        <source>unknown device</source>
        <translation>dispositivo desconhecido</translation>
    </message>
    <message>
        <source>auto, cpu, cuda, cuda:0 or mps</source>
        <translation>auto, cpu, cuda, cuda:0 ou mps</translation>
    </message>
    <message>
        <source>this device is not available here</source>
        <translation>este dispositivo não está disponível aqui</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>memória insuficiente</translation>
    </message>
    <message>
        <source>Close other programs or use the CPU</source>
        <translation>Feche outros programas ou use a CPU</translation>
    </message>
    <message>
        <source>not a list of numbers</source>
        <translation>não é uma lista de números</translation>
    </message>
    <message>
        <source>wrong length</source>
        <translation>comprimento incorreto</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <translation>números finitos</translation>
    </message>
    <message>
        <source>batch sizes differ</source>
        <translation>os tamanhos de lote diferem</translation>
    </message>
    <message>
        <source>unknown space</source>
        <translation>espaço desconhecido</translation>
    </message>
    <message>
        <source>not an array of numbers</source>
        <translation>não é uma matriz de números</translation>
    </message>
    <message>
        <source>holds no SMPL body, and none was found</source>
        <translation>não contém nenhum corpo SMPL, e nenhum foi encontrado</translation>
    </message>
    <message>
        <source>SMPL_{value}.pkl or .npz in the SMPL folder</source>
        <translation>SMPL_{value}.pkl ou .npz na pasta SMPL</translation>
    </message>
    <message>
        <source>no SMPL folder</source>
        <translation>não há pasta SMPL</translation>
    </message>
    <message>
        <source>Set HIT_SMPL_DIR or the SMPL folder in the settings</source>
        <translation>Defina HIT_SMPL_DIR ou a pasta SMPL nas configurações</translation>
    </message>
    <message>
        <source>no such model</source>
        <translation>não existe esse modelo</translation>
    </message>
    <message>
        <source>a model folder or one of: {known}</source>
        <translation>uma pasta de modelo ou um de: {known}</translation>
    </message>
    <message>
        <source>Set HIT_MODELS_DIR to the folder that holds the models</source>
        <translation>Defina HIT_MODELS_DIR com a pasta que contém os modelos</translation>
    </message>
    <message>
        <source>cannot be read: {value}</source>
        <translation>não pode ser lido: {value}</translation>
    </message>
    <message>
        <source>no options</source>
        <translation>sem opções</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>uma seção</translation>
    </message>
    <message>
        <source>unreadable network options ({value})</source>
        <translation>opções de rede ilegíveis ({value})</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>fora do intervalo</translation>
    </message>
    <message>
        <source>conditions enter at the first layer only</source>
        <translation>as condições entram apenas na primeira camada</translation>
    </message>
    <message>
        <source>embedded conditions are not supported</source>
        <translation>condições incorporadas não são aceitas</translation>
    </message>
    <message>
        <source>only networks with weight normalisation are supported</source>
        <translation>apenas redes com normalização de pesos são aceitas</translation>
    </message>
    <message>
        <source>Demonstration phantom, not medical data</source>
        <translation>Phantom de demonstração, não são dados médicos</translation>
    </message>
    <message>
        <source>Betas beyond 2: the model extrapolates</source>
        <translation>Betas além de 2: o modelo extrapola</translation>
    </message>
    <message>
        <source>Edges without a letter lie askew to the body</source>
        <translation>Bordas sem letra estão oblíquas em relação ao corpo</translation>
    </message>
    <message>
        <source>the picture is too small for its notice</source>
        <translation>a imagem é pequena demais para seu aviso</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} pixels</translation>
    </message>
    <message>
        <source>Make it larger, or choose a plain picture</source>
        <translation>Aumente-a, ou escolha uma imagem simples</translation>
    </message>
    <message>
        <source>auto, {names}</source>
        <translation>auto, {names}</translation>
    </message>
    <message>
        <source>is no person&apos;s</source>
        <translation>não é o de uma pessoa</translation>
    </message>
    <message>
        <source>this field was not evaluated</source>
        <translation>este campo não foi avaliado</translation>
    </message>
    <message>
        <source>Ask for the field &quot;{name}&quot;</source>
        <translation>Peça o campo &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>unknown slice field</source>
        <translation>campo de corte desconhecido</translation>
    </message>
    <message>
        <source>a slice shows one body</source>
        <translation>um corte mostra um só corpo</translation>
    </message>
    <message>
        <source>a batch of 1</source>
        <translation>um lote de 1</translation>
    </message>
    <message>
        <source>the model has no compressor</source>
        <translation>o modelo não tem compressor</translation>
    </message>
    <message>
        <source>Leave the field &quot;comp&quot; out</source>
        <translation>Omita o campo &quot;comp&quot;</translation>
    </message>
    <message>
        <source>Tissue classes</source>
        <translation>Classes de tecido</translation>
    </message>
    <message>
        <source>Tissues mixed by their probabilities</source>
        <translation>Tecidos misturados conforme suas probabilidades</translation>
    </message>
    <message>
        <source>Skinning weights: a hue for each joint, mixed</source>
        <translation>Pesos de skinning: um matiz por articulação, misturados</translation>
    </message>
    <message>
        <source>Displacement by body shape, over the tissue classes</source>
        <translation>Deslocamento pela forma do corpo, sobre as classes de tecido</translation>
    </message>
    <message>
        <source>Compression of a lying body, over the tissue classes</source>
        <translation>Compressão de um corpo deitado, sobre as classes de tecido</translation>
    </message>
    <message>
        <source>Cyan: the likeliest class has less than {percent:.0f} %, or is taken from nearby, calibrated</source>
        <translation>Ciano: a classe mais provável tem menos de {percent:.0f} %, ou é tomada do entorno; calibrado</translation>
    </message>
    <message>
        <source>Cyan: the likeliest class has less than {percent:.0f} %, or is taken from nearby, as the model says, not calibrated</source>
        <translation>Ciano: a classe mais provável tem menos de {percent:.0f} %, ou é tomada do entorno; conforme o modelo, não calibrado</translation>
    </message>
    <message>
        <source>{length}  (arrows x {times:g})</source>
        <translation>{length}  (setas x {times:g})</translation>
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
        <translation>plano oblíquo</translation>
    </message>
    <message>
        <source>posed space</source>
        <translation>espaço com pose</translation>
    </message>
    <message>
        <source>shaped space</source>
        <translation>espaço com forma</translation>
    </message>
    <message>
        <source>canonical space</source>
        <translation>espaço canônico</translation>
    </message>
    <message>
        <source>Ask for the field &quot;sw&quot;</source>
        <translation>Peça o campo &quot;sw&quot;</translation>
    </message>
    <message>
        <source>{plane} at {place} cm</source>
        <translation>{plane} em {place} cm</translation>
    </message>
    <message>
        <source>{shows}; {plane}, {space}</source>
        <translation>{shows}; {plane}, {space}</translation>
    </message>
    <message>
        <source>a slice plane needs finite numbers</source>
        <translation>um plano de corte precisa de números finitos</translation>
    </message>
    <message>
        <source>a slice plane needs an extent and a spacing above zero</source>
        <translation>um plano de corte precisa de extensão e espaçamento acima de zero</translation>
    </message>
    <message>
        <source>a slice plane needs two unit directions at right angles</source>
        <translation>um plano de corte precisa de duas direções unitárias em ângulo reto</translation>
    </message>
    <message>
        <source>{right} and {up}</source>
        <translation>{right} e {up}</translation>
    </message>
    <message>
        <source>the slice plane is too fine for its extent</source>
        <translation>o plano de corte é fino demais para sua extensão</translation>
    </message>
    <message>
        <source>Choose a larger spacing</source>
        <translation>Escolha um espaçamento maior</translation>
    </message>
    <message>
        <source>unknown kind of slice plane</source>
        <translation>tipo de plano de corte desconhecido</translation>
    </message>
    <message>
        <source>the normal of a slice plane needs a length</source>
        <translation>a normal de um plano de corte precisa de um comprimento</translation>
    </message>
    <message>
        <source>a slice plane&apos;s normal is parallel to its upward direction</source>
        <translation>a normal de um plano de corte é paralela à sua direção para cima</translation>
    </message>
    <message>
        <source>Give another upward direction</source>
        <translation>Indique outra direção para cima</translation>
    </message>
    <message>
        <source>a plane is made coarser by a whole number of 1 or more</source>
        <translation>a resolução de um plano é reduzida por um número inteiro de 1 ou mais</translation>
    </message>
    <message>
        <source>unknown method</source>
        <translation>método desconhecido</translation>
    </message>
    <message>
        <source>unknown space for {method}</source>
        <translation>espaço desconhecido para {method}</translation>
    </message>
    <message>
        <source>unknown detail</source>
        <translation>detalhe desconhecido</translation>
    </message>
    <message>
        <source>predicts no tissue anywhere, so that there is nothing to show</source>
        <translation>não prediz tecido em nenhum lugar, de modo que não há nada a mostrar</translation>
    </message>
    <message>
        <source>Train it further, or choose another checkpoint</source>
        <translation>Treine-o mais, ou escolha outro checkpoint</translation>
    </message>
    <message>
        <source>{min_resolution} to {max_resolution} cells</source>
        <translation>de {min_resolution} a {max_resolution} células</translation>
    </message>
    <message>
        <source>surfaces take one body at a time</source>
        <translation>as superfícies recebem um corpo por vez</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>outside of the body, and the lungs</source>
        <translation>fora do corpo, e os pulmões</translation>
    </message>
    <message>
        <source>lean tissue</source>
        <translation>tecido magro</translation>
    </message>
    <message>
        <source>muscle and organs, with visceral and intramuscular fat</source>
        <translation>músculo e órgãos, com gordura visceral e intramuscular</translation>
    </message>
    <message>
        <source>subcutaneous adipose tissue</source>
        <translation>tecido adiposo subcutâneo</translation>
    </message>
    <message>
        <source>fat under the skin only</source>
        <translation>apenas a gordura sob a pele</translation>
    </message>
    <message>
        <source>long bones</source>
        <translation>ossos longos</translation>
    </message>
    <message>
        <source>long bones of arms and legs only</source>
        <translation>apenas os ossos longos de braços e pernas</translation>
    </message>
    <message>
        <source>The process ended with exit code {code}.</source>
        <translation>O processo terminou com o código de saída {code}.</translation>
    </message>
    <message>
        <source>The process ended with exit code {code}. Its last line: {line}</source>
        <translation>O processo terminou com o código de saída {code}. Sua última linha: {line}</translation>
    </message>
    <message>
        <source>The process was ended by SIGKILL (perhaps by the system, for lack of memory). {kept}</source>
        <translation>O processo foi encerrado por SIGKILL (talvez pelo sistema, por falta de memória). {kept}</translation>
    </message>
    <message>
        <source>The process was ended by {signal}. {kept}</source>
        <translation>O processo foi encerrado por {signal}. {kept}</translation>
    </message>
    <message>
        <source>Start it again to go on from its last checkpoint.</source>
        <translation>Inicie-o de novo para continuar a partir do último checkpoint.</translation>
    </message>
    <message>
        <source>No checkpoint had been written yet.</source>
        <translation>Nenhum checkpoint havia sido gravado ainda.</translation>
    </message>
    <message>
        <source>Its process is gone and did not say why: it was killed, or the computer stopped.</source>
        <translation>Seu processo não existe mais e não disse por quê: foi encerrado, ou o computador parou.</translation>
    </message>
    <message>
        <source>Its process {number} is gone and did not say why: it was killed, or the computer stopped.</source>
        <translation>Seu processo {number} não existe mais e não disse por quê: foi encerrado, ou o computador parou.</translation>
    </message>
    <message>
        <source>mesh &apos;{name}&apos; has wrong {field}</source>
        <translation>a malha &apos;{name}&apos; tem valores incorretos em {field}</translation>
    </message>
    <message>
        <source>shape (n, 3)</source>
        <translation>forma (n, 3)</translation>
    </message>
    <message>
        <source>mesh &apos;{name}&apos; has vertices that are not finite</source>
        <translation>a malha &apos;{name}&apos; tem vértices não finitos</translation>
    </message>
    <message>
        <source>mesh &apos;{name}&apos; has faces that name vertices that do not exist</source>
        <translation>a malha &apos;{name}&apos; tem faces que indicam vértices que não existem</translation>
    </message>
    <message>
        <source>there is nothing to export: no mesh has a face</source>
        <translation>não há nada a exportar: nenhuma malha tem faces</translation>
    </message>
    <message>
        <source>unknown mesh format</source>
        <translation>formato de malha desconhecido</translation>
    </message>
    <message>
        <source>glTF is in metres with Y up</source>
        <translation>glTF está em metros com Y para cima</translation>
    </message>
    <message>
        <source>body, or another format</source>
        <translation>body, ou outro formato</translation>
    </message>
    <message>
        <source>.png</source>
        <translation>.png</translation>
    </message>
    <message>
        <source>is no picture</source>
        <translation>não é uma imagem</translation>
    </message>
    <message>
        <source>is no PNG picture that can be read</source>
        <translation>não é uma imagem PNG que possa ser lida</translation>
    </message>
    <message>
        <source>Demonstration phantom: its tissues are procedurally generated. Not medical data.</source>
        <translation>Phantom de demonstração: seus tecidos foram gerados por procedimento. Não são dados médicos.</translation>
    </message>
    <message>
        <source>the record cannot be written as JSON: {error}</source>
        <translation>o registro não pode ser gravado como JSON: {error}</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>female</source>
        <translation>feminino</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutro</translation>
    </message>
    <message>
        <source>Body report</source>
        <translation>Relatório corporal</translation>
    </message>
    <message>
        <source>at most {most} letters</source>
        <translation>no máximo {most} letras</translation>
    </message>
    <message>
        <source>own measure</source>
        <translation>medida própria</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} anos</translation>
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
        <translation>Grave um relatório .html, que um navegador imprime como PDF</translation>
    </message>
    <message>
        <source>has letters that this program&apos;s PDFs cannot show</source>
        <translation>tem letras que os PDFs deste programa não podem mostrar</translation>
    </message>
    <message>
        <source>LT lean tissue</source>
        <translation>LT tecido magro</translation>
    </message>
    <message>
        <source>AT fat under skin</source>
        <translation>AT gordura sob a pele</translation>
    </message>
    <message>
        <source>BT long bones</source>
        <translation>BT ossos longos</translation>
    </message>
    <message>
        <source>LT is lean tissue: muscle and organs, with the fat among them. AT is subcutaneous adipose tissue: what lies between skin and muscle, not the fat inside of the trunk, and not lipid, so that it must not be compared with DXA&apos;s fat mass. BT are the long bones of arms and legs.</source>
        <translation>LT é o tecido magro: músculo e órgãos, com a gordura entre eles. AT é o tecido adiposo subcutâneo: o que fica entre a pele e o músculo, não a gordura do interior do tronco, nem lipídios, de modo que não deve ser comparado com a massa gorda da DXA. BT são os ossos longos de braços e pernas.</translation>
    </message>
    <message>
        <source>Methods: The body is the one of ten shape coefficients{source}. Tissues were predicted inside it by the HIT model {model} (checkpoint {sha}), carried as surfaces to this body; their volumes are those in a standard pose, masses are volumes times {densities} kg/l. Measures were taken on the skin in a standing pose with the arms out, after ISO 8559-1:2017 and NHANES where named. Slices are those of the body with its arms a little out, seen from the feet, its right at the left. Percentiles: {nhanes}. HIT Viewer {version}.</source>
        <translation>Métodos: O corpo é o de dez coeficientes de forma{source}. Os tecidos em seu interior foram preditos pelo modelo HIT {model} (checkpoint {sha}) e transportados como superfícies para este corpo; seus volumes são os de uma pose padrão, as massas são volumes vezes {densities} kg/l. As medidas foram tomadas sobre a pele em pé com os braços afastados, conforme ISO 8559-1:2017 e NHANES onde indicado. Os cortes são os do corpo com os braços um pouco afastados, vistos a partir dos pés, com a direita dele à esquerda. Percentis: {nhanes}. HIT Viewer {version}.</translation>
    </message>
    <message>
        <source> from {source}</source>
        <translation> de {source}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Heights and girths</source>
        <translation>Alturas e perímetros</translation>
    </message>
    <message>
        <source>Lengths and breadths</source>
        <translation>Comprimentos e larguras</translation>
    </message>
    <message>
        <source>Checkpoint SHA-256 {sha}. Versions: {made}.</source>
        <translation>SHA-256 do checkpoint {sha}. Versões: {made}.</translation>
    </message>
    <message>
        <source>Own measures</source>
        <translation>Medidas próprias</translation>
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
        <translation>tomada</translation>
    </message>
    <message>
        <source>{weight} (given)</source>
        <translation>{weight} (informado)</translation>
    </message>
    <message>
        <source>{weight} (estimated)</source>
        <translation>{weight} (estimado)</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Tissues</source>
        <translation>Tecidos</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>mass (est.)</source>
        <translation>massa (est.)</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporção</translation>
    </message>
    <message>
        <source>Regions, litres</source>
        <translation>Regiões, litros</translation>
    </message>
    <message>
        <source>Subcutaneous layer</source>
        <translation>Camada subcutânea</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>Waist (crest) to height</source>
        <translation>Cintura (crista)/estatura</translation>
    </message>
    <message>
        <source>Waist (crest) to hip</source>
        <translation>Cintura (crista)/quadril</translation>
    </message>
    <message>
        <source>{measure} ({group})</source>
        <translation>{measure} ({group})</translation>
    </message>
    <message>
        <source>Percentiles among {people}</source>
        <translation>Percentis entre {people}</translation>
    </message>
    <message>
        <source>Percentiles of own tables</source>
        <translation>Percentis de tabelas próprias</translation>
    </message>
    <message>
        <source>axial, chest</source>
        <translation>axial, peito</translation>
    </message>
    <message>
        <source>axial, navel</source>
        <translation>axial, umbigo</translation>
    </message>
    <message>
        <source>axial, mid-thigh</source>
        <translation>axial, meio da coxa</translation>
    </message>
    <message>
        <source>front</source>
        <translation>frente</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado esquerdo</translation>
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
        <translation>é grande demais para um logotipo</translation>
    </message>
    <message>
        <source>Choose another in Settings</source>
        <translation>Escolha outro em Configurações</translation>
    </message>
    <message>
        <source>is no logo that can be read</source>
        <translation>não é um logotipo que possa ser lido</translation>
    </message>
    <message>
        <source>a PNG or JPEG picture</source>
        <translation>uma imagem PNG ou JPEG</translation>
    </message>
    <message>
        <source>Not a medical device: for research and teaching, not for diagnosis or treatment.</source>
        <translation>Não é um dispositivo médico: para pesquisa e ensino, não para diagnóstico nem tratamento.</translation>
    </message>
    <message>
        <source>Height differs by {apart:.1f} cm between visits: are all bodies of one grown person?</source>
        <translation>A estatura difere em {apart:.1f} cm entre visitas: todos os corpos são de uma mesma pessoa adulta?</translation>
    </message>
    <message>
        <source>Weight is given at some visits and estimated at others: its changes and those of BMI tell nothing.</source>
        <translation>O peso é informado em algumas visitas e estimado em outras: suas mudanças e as do IMC não dizem nada.</translation>
    </message>
    <message>
        <source>* larger than the least significant change (LSC), {factor} times the precision error: two repeats differ by more only once in twenty times. Precision errors: {source}. Where none is stated, a change may be that of repeats.</source>
        <translation>* maior que a mínima variação significativa (LSC), {factor} vezes o erro de precisão: duas repetições diferem em mais apenas uma em vinte vezes. Erros de precisão: {source}. Onde nenhum é indicado, uma mudança pode ser a das repetições.</translation>
    </message>
    <message>
        <source>No precision stated: whether a change is more than the difference of two repeats cannot be told. With precision errors of your own, stated when a report is written, each change is set against the least significant change.</source>
        <translation>Precisão não indicada: não se pode saber se uma mudança supera a diferença entre duas repetições. Com erros de precisão próprios, indicados ao gravar um relatório, cada mudança é comparada com a mínima variação significativa.</translation>
    </message>
    <message>
        <source>Curves run from {first} to {last}, each over a tenth of the first value at least; a grey band is the LSC around the first visit.</source>
        <translation>As curvas vão de {first} a {last}, cada uma sobre pelo menos um décimo do primeiro valor; uma faixa cinza é o LSC em torno da primeira visita.</translation>
    </message>
    <message>
        <source>In brackets: change since the first visit. The bodies are models of the person; how far a change of the body&apos;s shape is one of the person depends on how each was obtained.</source>
        <translation>Entre parênteses: mudança desde a primeira visita. Os corpos são modelos da pessoa; até que ponto uma mudança da forma do corpo é uma mudança da pessoa depende de como cada um foi obtido.</translation>
    </message>
    <message>
        <source>as given, source not named</source>
        <translation>conforme indicado, fonte não nomeada</translation>
    </message>
    <message>
        <source>is not compared</source>
        <translation>não é comparado</translation>
    </message>
    <message>
        <source>is no precision error</source>
        <translation>não é um erro de precisão</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>um número acima de 0</translation>
    </message>
    <message>
        <source>are too many for a page</source>
        <translation>são demais para uma página</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>no máximo {most}</translation>
    </message>
    <message>
        <source>are of different models</source>
        <translation>são de modelos diferentes</translation>
    </message>
    <message>
        <source>one model</source>
        <translation>um só modelo</translation>
    </message>
    <message>
        <source>several visits have one date</source>
        <translation>várias visitas têm a mesma data</translation>
    </message>
    <message>
        <source>a date a visit</source>
        <translation>uma data por visita</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>não é uma data</translation>
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
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>{measure}: {first} to {last}</source>
        <translation>{measure}: de {first} a {last}</translation>
    </message>
    <message>
        <source>Weight (given)</source>
        <translation>Peso (informado)</translation>
    </message>
    <message>
        <source>Weight (estimated)</source>
        <translation>Peso (estimado)</translation>
    </message>
    <message>
        <source>Weight (given or estimated)</source>
        <translation>Peso (informado ou estimado)</translation>
    </message>
    <message>
        <source>a report that this program wrote</source>
        <translation>um relatório gravado por este programa</translation>
    </message>
    <message>
        <source>holds no numbers of a report</source>
        <translation>não contém números de um relatório</translation>
    </message>
    <message>
        <source>holds a damaged record ({error})</source>
        <translation>contém um registro danificado ({error})</translation>
    </message>
    <message>
        <source>holds no body</source>
        <translation>não contém nenhum corpo</translation>
    </message>
    <message>
        <source>.glb</source>
        <translation>.glb</translation>
    </message>
    <message>
        <source>the body is too large for a GLB file</source>
        <translation>o corpo é grande demais para um arquivo GLB</translation>
    </message>
    <message>
        <source>Choose display detail</source>
        <translation>Escolha o detalhe de exibição</translation>
    </message>
    <message>
        <source>one body at a time can be rigged</source>
        <translation>só se pode articular um corpo por vez</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>não há nada a gravar</translation>
    </message>
    <message>
        <source>at least one plane and one field</source>
        <translation>pelo menos um plano e um campo</translation>
    </message>
    <message>
        <source>these are too many slices</source>
        <translation>são cortes demais</translation>
    </message>
    <message>
        <source>Choose a larger step</source>
        <translation>Escolha um passo maior</translation>
    </message>
    <message>
        <source>The camera needs two kept views or more: View, Kept views.</source>
        <translation>A câmera precisa de duas ou mais vistas guardadas: Exibir, Vistas guardadas.</translation>
    </message>
    <message>
        <source>holds no bodies or scans</source>
        <translation>não contém corpos nem escaneamentos</translation>
    </message>
    <message>
        <source>holds too many cases</source>
        <translation>contém casos demais</translation>
    </message>
    <message>
        <source>is no table of marks</source>
        <translation>não é uma tabela de marcas</translation>
    </message>
    <message>
        <source>is no list of cases</source>
        <translation>não é uma lista de casos</translation>
    </message>
    <message>
        <source>a column named file</source>
        <translation>uma coluna chamada file</translation>
    </message>
    <message>
        <source>names a file of another computer</source>
        <translation>indica um arquivo de outro computador</translation>
    </message>
    <message>
        <source>cannot be</source>
        <translation>não é possível</translation>
    </message>
    <message>
        <source>CSV in UTF-8 (of a spreadsheet: CSV UTF-8)</source>
        <translation>CSV em UTF-8 (de uma planilha: CSV UTF-8)</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>não se encaixa</translation>
    </message>
    <message>
        <source>{size} numbers within +-{limit:.4g}</source>
        <translation>{size} números dentro de +-{limit:.4g}</translation>
    </message>
    <message>
        <source>There is no motion to record: open one first, or choose another kind of film.</source>
        <translation>Não há movimento a gravar: abra um primeiro, ou escolha outro tipo de vídeo.</translation>
    </message>
    <message>
        <source>There is no pinned body to start from: pin one first.</source>
        <translation>Não há corpo fixado a partir do qual começar: fixe um primeiro.</translation>
    </message>
    <message>
        <source>Body A is of another model: a film from A to B needs two bodies of one model.</source>
        <translation>O corpo A é de outro modelo: um vídeo de A a B precisa de dois corpos do mesmo modelo.</translation>
    </message>
    <message>
        <source>is no place for a camera</source>
        <translation>não é uma posição para uma câmera</translation>
    </message>
    <message>
        <source>across the line of sight</source>
        <translation>transversal à linha de visão</translation>
    </message>
    <message>
        <source>is no place</source>
        <translation>não é uma posição</translation>
    </message>
    <message>
        <source>is inside out</source>
        <translation>está invertido</translation>
    </message>
    <message>
        <source>low at most high</source>
        <translation>mínimo não maior que máximo</translation>
    </message>
    <message>
        <source>are no weights</source>
        <translation>não são pesos</translation>
    </message>
    <message>
        <source>three numbers that add up to 1</source>
        <translation>três números que somam 1</translation>
    </message>
    <message>
        <source>a number below {faces}</source>
        <translation>um número menor que {faces}</translation>
    </message>
    <message>
        <source>is no name</source>
        <translation>não é um nome</translation>
    </message>
    <message>
        <source>1 to {most} letters</source>
        <translation>de 1 a {most} letras</translation>
    </message>
    <message>
        <source>has other places</source>
        <translation>tem outras posições</translation>
    </message>
    <message>
        <source>{value} on the skin</source>
        <translation>{value} sobre a pele</translation>
    </message>
    <message>
        <source>are no corners</source>
        <translation>não são vértices</translation>
    </message>
    <message>
        <source>{least} to {most} of x, y and z in metres</source>
        <translation>de {least} a {most} de x, y e z em metros</translation>
    </message>
    <message>
        <source>x, y and z of length 1, of a tape</source>
        <translation>x, y e z de comprimento 1, de uma fita</translation>
    </message>
    <message>
        <source>are too many</source>
        <translation>são demais</translation>
    </message>
    <message>
        <source>{most} at most</source>
        <translation>{most} no máximo</translation>
    </message>
    <message>
        <source>is no size</source>
        <translation>não é um tamanho</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 ou mais</translation>
    </message>
    <message>
        <source>shows one body as it was kept</source>
        <translation>mostra um só corpo, como foi guardado</translation>
    </message>
    <message>
        <source>Leave person and up out</source>
        <translation>Omita person e up</translation>
    </message>
    <message>
        <source>is damaged or no session ({error})</source>
        <translation>está danificado ou não é uma sessão ({error})</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>is no session of this program</source>
        <translation>não é uma sessão deste programa</translation>
    </message>
    <message>
        <source>format &quot;{format}&quot;</source>
        <translation>formato &quot;{format}&quot;</translation>
    </message>
    <message>
        <source>carries no session</source>
        <translation>não traz nenhuma sessão</translation>
    </message>
    <message>
        <source>a picture exported by this program</source>
        <translation>uma imagem exportada por este programa</translation>
    </message>
    <message>
        <source>holds what cannot be ({error})</source>
        <translation>contém algo impossível ({error})</translation>
    </message>
    <message>
        <source>carries a record that cannot be read ({error})</source>
        <translation>traz um registro que não pode ser lido ({error})</translation>
    </message>
    <message>
        <source>a file that this program wrote</source>
        <translation>um arquivo gravado por este programa</translation>
    </message>
    <message>
        <source>is no density</source>
        <translation>não é uma densidade</translation>
    </message>
    <message>
        <source>positive kg/l</source>
        <translation>kg/l positivos</translation>
    </message>
    <message>
        <source>cm and kg, 0 where free</source>
        <translation>cm e kg, 0 onde está livre</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versão {version}</translation>
    </message>
    <message>
        <source>cannot be read as a session</source>
        <translation>não pode ser lido como sessão</translation>
    </message>
    <message>
        <source>3D view</source>
        <translation>Vista 3D</translation>
    </message>
    <message>
        <source>{body}, with the model {model}.</source>
        <translation>{body}, com o modelo {model}.</translation>
    </message>
    <message>
        <source>Layers that are seen: {layers}.</source>
        <translation>Camadas visíveis: {layers}.</translation>
    </message>
    <message>
        <source>No layer is seen.</source>
        <translation>Nenhuma camada está visível.</translation>
    </message>
    <message>
        <source>Opened: {part}.</source>
        <translation>Aberto: {part}.</translation>
    </message>
    <message>
        <source>No slice plane is shown.</source>
        <translation>Nenhum plano de corte é mostrado.</translation>
    </message>
    <message>
        <source>Slice planes: {planes}.</source>
        <translation>Planos de corte: {planes}.</translation>
    </message>
    <message>
        <source>{axis} at {position} cm</source>
        <translation>{axis} em {position} cm</translation>
    </message>
    <message>
        <source>{axis} at {position} cm, cuts the body</source>
        <translation>{axis} em {position} cm, corta o corpo</translation>
    </message>
    <message>
        <source>Only what lies inside a box is shown.</source>
        <translation>Só é mostrado o que está dentro de uma caixa.</translation>
    </message>
    <message>
        <source>Body A is pinned for comparison.</source>
        <translation>O corpo A está fixado para comparação.</translation>
    </message>
    <message>
        <source>The picture is exact.</source>
        <translation>A imagem é exata.</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Ainda não há imagem.</translation>
    </message>
    <message>
        <source>At the crosshair: {tissue}.</source>
        <translation>Na cruz: {tissue}.</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Próxima área da janela</translation>
    </message>
    <message>
        <source>Area of the window before</source>
        <translation>Área anterior da janela</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Panels do not slide into place and cursors do not blink; a body&apos;s motions never start by themselves</source>
        <translation>Os painéis não deslizam para o lugar e os cursores não piscam; os movimentos de um corpo nunca começam sozinhos</translation>
    </message>
    <message>
        <source>Persons in {name}</source>
        <translation>Pessoas em {name}</translation>
    </message>
    <message>
        <source>{name} holds {count} persons. Which one shall be shown?</source>
        <translation>{name} contém {count} pessoas. Qual deve ser mostrada?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Quadros</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Estimated with the model that is shown now</source>
        <translation>Estimado com o modelo mostrado agora</translation>
    </message>
    <message>
        <source>{name}: no person was chosen, nothing was changed</source>
        <translation>{name}: nenhuma pessoa foi escolhida, nada foi alterado</translation>
    </message>
    <message>
        <source>Person...</source>
        <translation>Pessoa...</translation>
    </message>
    <message>
        <source>Show another person of the file</source>
        <translation>Mostrar outra pessoa do arquivo</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>The axis that is up in the file&apos;s world, found or chosen; choosing one shows the body in its place</source>
        <translation>O eixo que aponta para cima no arquivo, detectado ou escolhido; ao escolher um, o corpo é mostrado em seu lugar</translation>
    </message>
    <message>
        <source>Up: found</source>
        <translation>Para cima: detectado</translation>
    </message>
    <message>
        <source>Up: Y</source>
        <translation>Para cima: Y</translation>
    </message>
    <message>
        <source>Up: Z</source>
        <translation>Para cima: Z</translation>
    </message>
    <message>
        <source>Up: -Y (camera)</source>
        <translation>Para cima: -Y (câmera)</translation>
    </message>
    <message>
        <source>Up: as file</source>
        <translation>Para cima: como arquivo</translation>
    </message>
    <message>
        <source>Notes of the file ({count})</source>
        <translation>Notas do arquivo ({count})</translation>
    </message>
    <message>
        <source>What was read, left out or assumed when the file was opened</source>
        <translation>O que foi lido, omitido ou suposto ao abrir o arquivo</translation>
    </message>
    <message>
        <source>Turn body</source>
        <translation>Girar corpo</translation>
    </message>
    <message>
        <source>{name} has angles that are far too large for radians, and are taken as degrees.</source>
        <translation>{name} tem ângulos grandes demais para radianos, que são interpretados como graus.</translation>
    </message>
    <message>
        <source>In which unit are they? As radians most would be more than a whole turn.</source>
        <translation>Em que unidade estão? Como radianos, a maioria passaria de uma volta completa.</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Graus</translation>
    </message>
    <message>
        <source>Radians</source>
        <translation>Radianos</translation>
    </message>
    <message>
        <source>{name}: nothing was chosen, nothing was changed</source>
        <translation>{name}: nada foi escolhido, nada foi alterado</translation>
    </message>
    <message>
        <source>{name} does not say whether the body is a man&apos;s or a woman&apos;s, and its betas mean another body for each.</source>
        <translation>{name} não diz se o corpo é de homem ou de mulher, e seus betas descrevem um corpo diferente para cada um.</translation>
    </message>
    <message>
        <source>The body in {name} is neutral; there is no neutral model, and its betas mean another body for each gender.</source>
        <translation>O corpo em {name} é neutro; não há modelo neutro, e seus betas descrevem um corpo diferente para cada sexo.</translation>
    </message>
    <message>
        <source>Which model shall show such bodies? The answer is kept; the model can be changed at any time.</source>
        <translation>Qual modelo deve mostrar esses corpos? A resposta é guardada; o modelo pode ser mudado a qualquer momento.</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Feminino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>The file names no gender: shown with {model}, as chosen before.</source>
        <translation>O arquivo não indica o sexo: mostrado com {model}, como escolhido antes.</translation>
    </message>
    <message>
        <source>Convert shape</source>
        <translation>Converter forma</translation>
    </message>
    <message>
        <source>Converting the shape of {name} from SMPL-X&apos;s model</source>
        <translation>Convertendo a forma de {name} a partir do modelo SMPL-X</translation>
    </message>
    <message>
        <source>With {file} in the SMPL folder of the settings the shape would be converted truly.</source>
        <translation>Com {file} na pasta SMPL das configurações, a forma seria convertida com exatidão.</translation>
    </message>
    <message>
        <source>Report of {date}, made with the model {model}.</source>
        <translation>Relatório de {date}, feito com o modelo {model}.</translation>
    </message>
    <message>
        <source>It has {count} visits; the last one is shown.</source>
        <translation>Tem {count} visitas; a última é mostrada.</translation>
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
        <translation>Casos de uma pasta...</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Pasta...</translation>
    </message>
    <message>
        <source>Go through the bodies and scans of a folder</source>
        <translation>Percorrer os corpos e escaneamentos de uma pasta</translation>
    </message>
    <message>
        <source>Cases of a CSV file...</source>
        <translation>Casos de um arquivo CSV...</translation>
    </message>
    <message>
        <source>CSV...</source>
        <translation>CSV...</translation>
    </message>
    <message>
        <source>Go through the files that a CSV names in its column named file; columns name, age, weight_kg go into reports</source>
        <translation>Percorrer os arquivos que um CSV indica em sua coluna file; as colunas name, age e weight_kg vão para os relatórios</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Próximo caso</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Caso anterior</translation>
    </message>
    <message>
        <source>No cases yet: open a folder or a CSV file.</source>
        <translation>Ainda não há casos: abra uma pasta ou um arquivo CSV.</translation>
    </message>
    <message>
        <source>{place}: {count} cases, {marked} marked</source>
        <translation>{place}: {count} casos, {marked} marcados</translation>
    </message>
    <message>
        <source>Looking for cases in {place}</source>
        <translation>Procurando casos em {place}</translation>
    </message>
    <message>
        <source>A click shows a case; Ctrl+Page down and Ctrl+Page up go on and back</source>
        <translation>Um clique mostra um caso; Ctrl+Page down e Ctrl+Page up avançam e voltam</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Duvidoso</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Errado</translation>
    </message>
    <message>
        <source>Quality of this case; kept in a CSV beside the cases. A second click takes the mark away.</source>
        <translation>Qualidade deste caso; guardada em um CSV ao lado dos casos. Um segundo clique retira a marca.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>About this case; kept with its mark</source>
        <translation>Sobre este caso; guardada com sua marca</translation>
    </message>
    <message>
        <source>Fit scans...</source>
        <translation>Ajustar aos escaneamentos...</translation>
    </message>
    <message>
        <source>Fit a body to every scan of the list, one after the other; asks for a folder</source>
        <translation>Ajustar um corpo a cada escaneamento da lista, um após o outro; pede uma pasta</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Web pages (HTML), which open again...</source>
        <translation>Páginas web (HTML), que podem ser reabertas...</translation>
    </message>
    <message>
        <source>PDF, for reading...</source>
        <translation>PDF, para leitura...</translation>
    </message>
    <message>
        <source>Write a report of every body, and of every scan that was fitted; asks for a folder</source>
        <translation>Gravar um relatório de cada corpo e de cada escaneamento ajustado; pede uma pasta</translation>
    </message>
    <message>
        <source>Fit to scan</source>
        <translation>Ajustar ao escaneamento</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>The list has no scans.</source>
        <translation>A lista não tem escaneamentos.</translation>
    </message>
    <message>
        <source>There is no body to report of: fit the scans first.</source>
        <translation>Não há corpo para relatar: ajuste primeiro os escaneamentos.</translation>
    </message>
    <message>
        <source>Reports begun: {count}. Scans that are not fitted yet, and have none: {left}.</source>
        <translation>Relatórios iniciados: {count}. Escaneamentos ainda não ajustados, sem relatório: {left}.</translation>
    </message>
    <message>
        <source>{name}: {count} begun, see Jobs below on the right</source>
        <translation>{name}: {count} iniciados, veja Trabalhos abaixo à direita</translation>
    </message>
    <message>
        <source>The marks beside the cases cannot be read, and are left alone: {reason}</source>
        <translation>As marcas ao lado dos casos não podem ser lidas e são deixadas como estão: {reason}</translation>
    </message>
    <message>
        <source>Marks cannot be written beside the cases and are kept in {path}: {reason}</source>
        <translation>As marcas não podem ser gravadas ao lado dos casos e são guardadas em {path}: {reason}</translation>
    </message>
    <message>
        <source>Marks could not be kept: {reason}</source>
        <translation>As marcas não puderam ser guardadas: {reason}</translation>
    </message>
    <message>
        <source>No picture: {reason}</source>
        <translation>Sem imagem: {reason}</translation>
    </message>
    <message>
        <source>Export meshes...</source>
        <translation>Exportar malhas...</translation>
    </message>
    <message>
        <source>Surfaces of skin and tissues, in metres</source>
        <translation>Superfícies da pele e dos tecidos, em metros</translation>
    </message>
    <message>
        <source>Export rigged body...</source>
        <translation>Exportar corpo articulado...</translation>
    </message>
    <message>
        <source>Skin and tissues on SMPL&apos;s joints with a shape target per beta, for animation programs (GLB, metres)</source>
        <translation>Pele e tecidos sobre as articulações do SMPL com um alvo de forma por beta, para programas de animação (GLB, metros)</translation>
    </message>
    <message>
        <source>Export slices...</source>
        <translation>Exportar cortes...</translation>
    </message>
    <message>
        <source>A picture per slice plane, with scale and record</source>
        <translation>Uma imagem por plano de corte, com escala e registro</translation>
    </message>
    <message>
        <source>Export slice series...</source>
        <translation>Exportar série de cortes...</translation>
    </message>
    <message>
        <source>Pictures along an axis, with scale and record</source>
        <translation>Imagens ao longo de um eixo, com escala e registro</translation>
    </message>
    <message>
        <source>Export label volume...</source>
        <translation>Exportar volume de rótulos...</translation>
    </message>
    <message>
        <source>Tissue of every voxel: NIfTI (RAS millimetres) or DICOM-SEG (LPS millimetres), with images and a report</source>
        <translation>Tecido de cada voxel: NIfTI (RAS, milímetros) ou DICOM-SEG (LPS, milímetros), com imagens e um relatório</translation>
    </message>
    <message>
        <source>Save picture...</source>
        <translation>Salvar imagem...</translation>
    </message>
    <message>
        <source>The picture as drawn, in any size; dropped onto the window it brings this state back</source>
        <translation>A imagem como desenhada, em qualquer tamanho; solta na janela, ela recupera este estado</translation>
    </message>
    <message>
        <source>Save movie...</source>
        <translation>Salvar vídeo...</translation>
    </message>
    <message>
        <source>A film of what the 3D view shows: a motion, or one that is made of this body</source>
        <translation>Um vídeo do que a vista 3D mostra: um movimento, ou um criado com este corpo</translation>
    </message>
    <message>
        <source>Save numbers...</source>
        <translation>Salvar números...</translation>
    </message>
    <message>
        <source>Volumes, masses, lengths and profile as a table (CSV), one unit per column</source>
        <translation>Volumes, massas, comprimentos e perfil como tabela (CSV), uma unidade por coluna</translation>
    </message>
    <message>
        <source>Write report...</source>
        <translation>Gravar relatório...</translation>
    </message>
    <message>
        <source>A page to hand over: pictures, slices, measures, tissues, indices and percentiles (HTML or PDF, A4). Age and weight are those of the panel.</source>
        <translation>Uma página para entregar: imagens, cortes, medidas, tecidos, índices e percentis (HTML ou PDF, A4). A idade e o peso são os do painel.</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nome ou código</translation>
    </message>
    <message>
        <source>Stands on the page alone: in no file&apos;s name, and it is not remembered</source>
        <translation>Aparece só na página: em nenhum nome de arquivo, e não é lembrado</translation>
    </message>
    <message>
        <source>Save differences...</source>
        <translation>Salvar diferenças...</translation>
    </message>
    <message>
        <source>The table that compares this body with the pinned one (CSV)</source>
        <translation>A tabela que compara este corpo com o fixado (CSV)</translation>
    </message>
    <message>
        <source>glTF, binary</source>
        <translation>glTF, binário</translation>
    </message>
    <message>
        <source>NIfTI, compressed</source>
        <translation>NIfTI, compactado</translation>
    </message>
    <message>
        <source>NIfTI</source>
        <translation>NIfTI</translation>
    </message>
    <message>
        <source>DICOM segmentation</source>
        <translation>Segmentação DICOM</translation>
    </message>
    <message>
        <source>Animated picture</source>
        <translation>Imagem animada</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Posed: the body as given. Shaped: the same body in the X-pose. Canonical: the mean body in the X-pose.</source>
        <translation>Com pose: o corpo como informado. Com forma: o mesmo corpo na pose X. Canônico: o corpo médio na pose X.</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Como mostrado</translation>
    </message>
    <message>
        <source>Posed</source>
        <translation>Com pose</translation>
    </message>
    <message>
        <source>Shaped (X-pose)</source>
        <translation>Com forma (pose X)</translation>
    </message>
    <message>
        <source>Canonical (betas 0)</source>
        <translation>Canônico (betas 0)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Full: about 850,000 vertices. Display: about 60,000, as the window draws them.</source>
        <translation>Completo: cerca de 850.000 vértices. Exibição: cerca de 60.000, como a janela os desenha.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Exibição</translation>
    </message>
    <message>
        <source>Display: about 60,000 vertices and 22 MB. Full: about 850,000 and 260 MB.</source>
        <translation>Exibição: cerca de 60.000 vértices e 22 MB. Completo: cerca de 850.000 e 260 MB.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>As the format allows: GLB and OBJ keep layers apart in one file, PLY and STL get a file per layer</source>
        <translation>Conforme o formato permite: GLB e OBJ mantêm as camadas separadas em um arquivo, PLY e STL usam um arquivo por camada</translation>
    </message>
    <message>
        <source>As the format allows</source>
        <translation>Conforme o formato permite</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Um arquivo</translation>
    </message>
    <message>
        <source>One file per layer</source>
        <translation>Um arquivo por camada</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Millimetres in NIfTI&apos;s or DICOM&apos;s axes lie on a label volume of the same body in any viewer. GLB has metres.</source>
        <translation>Milímetros nos eixos de NIfTI ou DICOM coincidem com um volume de rótulos do mesmo corpo em qualquer visualizador. GLB usa metros.</translation>
    </message>
    <message>
        <source>Metres, Y up</source>
        <translation>Metros, Y para cima</translation>
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
        <translation>Quais planos de corte, em sua posição atual</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>Todos os três</translation>
    </message>
    <message>
        <source>Those shown in the picture</source>
        <translation>Os mostrados na imagem</translation>
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
        <translation>Distância entre os pontos avaliados, em milímetros</translation>
    </message>
    <message>
        <source>Plain picture, for papers</source>
        <translation>Imagem simples, para artigos</translation>
    </message>
    <message>
        <source>Leave the border out: colours and what they mean, the body&apos;s sides, scale, and what to be warned of</source>
        <translation>Omitir a borda: as cores e seu significado, os lados do corpo, a escala e os avisos</translation>
    </message>
    <message>
        <source>Which way the planes lie</source>
        <translation>Orientação dos planos</translation>
    </message>
    <message>
        <source>Axial, along height y</source>
        <translation>Axial, ao longo da altura y</translation>
    </message>
    <message>
        <source>Frontal, along depth z</source>
        <translation>Frontal, ao longo da profundidade z</translation>
    </message>
    <message>
        <source>Sagittal, along side x</source>
        <translation>Sagital, ao longo do lado x</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Position of the first plane, in centimetres</source>
        <translation>Posição do primeiro plano, em centímetros</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Position of the last plane, in centimetres</source>
        <translation>Posição do último plano, em centímetros</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Distance of the planes, in millimetres</source>
        <translation>Distância entre os planos, em milímetros</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Width of the picture with its border, in pixels</source>
        <translation>Largura da imagem com sua borda, em pixels</translation>
    </message>
    <message>
        <source>Height</source>
        <comment>of a picture</comment>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Height of the picture with its border, in pixels</source>
        <translation>Altura da imagem com sua borda, em pixels</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Fundo transparente</translation>
    </message>
    <message>
        <source>Leave the background out, for slides and papers</source>
        <translation>Omitir o fundo, para slides e artigos</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Lado maior</translation>
    </message>
    <message>
        <source>Longer side of the movie&apos;s pictures with their border, in pixels</source>
        <translation>Lado maior das imagens do vídeo com sua borda, em pixels</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>What happens in it; a motion and a pinned body A must be there</source>
        <translation>O que acontece nele; é preciso haver um movimento ou um corpo A fixado</translation>
    </message>
    <message>
        <source>Motion that is open</source>
        <translation>Movimento aberto</translation>
    </message>
    <message>
        <source>Turntable: once around the body</source>
        <translation>Giro: uma volta em torno do corpo</translation>
    </message>
    <message>
        <source>Shape: a beta from -2 to 2 and back</source>
        <translation>Forma: um beta de -2 a 2 e de volta</translation>
    </message>
    <message>
        <source>From body A to this body</source>
        <translation>Do corpo A a este corpo</translation>
    </message>
    <message>
        <source>Slices: from the feet to the head</source>
        <translation>Cortes: dos pés à cabeça</translation>
    </message>
    <message>
        <source>Camera: through the kept views</source>
        <translation>Câmera: pelas vistas guardadas</translation>
    </message>
    <message>
        <source>16:9, as screens are (1920 x 1080)</source>
        <translation>16:9, como as telas (1920 x 1080)</translation>
    </message>
    <message>
        <source>Otherwise the pictures have the 3D view&apos;s shape</source>
        <translation>Caso contrário, as imagens têm a forma da vista 3D</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Seconds, at 30 pictures a second; a motion has its own length</source>
        <translation>Segundos, a 30 imagens por segundo; um movimento tem sua própria duração</translation>
    </message>
    <message>
        <source>Camera through the kept views</source>
        <translation>Câmera pelas vistas guardadas</translation>
    </message>
    <message>
        <source>Views are kept in the View menu, two at least; otherwise the camera is that of the film</source>
        <translation>As vistas são guardadas no menu Exibir, pelo menos duas; caso contrário, a câmera é a do vídeo</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Which shape parameter is swept, 1 to 10</source>
        <translation>Qual parâmetro de forma é percorrido, de 1 a 10</translation>
    </message>
    <message>
        <source>Slices show: {field}</source>
        <translation>Os cortes mostram: {field}</translation>
    </message>
    <message>
        <source>Space: {space}</source>
        <translation>Espaço: {space}</translation>
    </message>
    <message>
        <source>Skin: distance from body A&apos;s, shapes compared in one pose</source>
        <translation>Pele: distância até a do corpo A, formas comparadas em uma mesma pose</translation>
    </message>
    <message>
        <source>inside of A</source>
        <translation>dentro de A</translation>
    </message>
    <message>
        <source>mm outside of A</source>
        <translation>mm fora de A</translation>
    </message>
    <message>
        <source>Wire frame: body A, pinned</source>
        <translation>Aramado: corpo A, fixado</translation>
    </message>
    <message>
        <source>Left: body A, pinned; right: body B. Sides and scale hold for both</source>
        <translation>Esquerda: corpo A, fixado; direita: corpo B. Os lados e a escala valem para ambos</translation>
    </message>
    <message>
        <source>in the middle of the view</source>
        <translation>no centro da vista</translation>
    </message>
    <message>
        <source>Choose file...</source>
        <translation>Escolher arquivo...</translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation>Escolher pasta...</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} imagens</translation>
    </message>
    <message>
        <source>Wrote {name} to {folder}</source>
        <translation>{name} gravado em {folder}</translation>
    </message>
    <message>
        <source>Wrote {count} files to {folder}</source>
        <translation>{count} arquivos gravados em {folder}</translation>
    </message>
    <message>
        <source>Cancelled: no movie was written</source>
        <translation>Cancelado: nenhum vídeo foi gravado</translation>
    </message>
    <message>
        <source>The process that made the movie ended before it was complete: the log may tell why.</source>
        <translation>O processo que criava o vídeo terminou antes de completá-lo: o log pode indicar por quê.</translation>
    </message>
    <message>
        <source>There is no pinned body to compare with: pin one first.</source>
        <translation>Não há corpo fixado com o qual comparar: fixe um primeiro.</translation>
    </message>
    <message>
        <source>There is no body yet: wait until it is shown.</source>
        <translation>Ainda não há corpo: espere até que ele seja mostrado.</translation>
    </message>
    <message>
        <source>Waiting for the exact values of this body</source>
        <translation>Aguardando os valores exatos deste corpo</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: nada foi gravado.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabalhos</translation>
    </message>
    <message>
        <source>Exports and fits to scans: how far they are, what came of them, and what failed (Ctrl+J)</source>
        <translation>Exportações e ajustes a escaneamentos: seu andamento, seu resultado e o que falhou (Ctrl+J)</translation>
    </message>
    <message>
        <source>Jobs: {count}</source>
        <translation>Trabalhos: {count}</translation>
    </message>
    <message>
        <source>Jobs: {count}, {percent} % of the first</source>
        <translation>Trabalhos: {count}, {percent} % do primeiro</translation>
    </message>
    <message>
        <source>Nothing has been exported or fitted since the program began.</source>
        <translation>Nada foi exportado nem ajustado desde que o programa foi iniciado.</translation>
    </message>
    <message>
        <source>{name}: {file}</source>
        <translation>{name}: {file}</translation>
    </message>
    <message>
        <source>Writing {name}: see Jobs, below on the right</source>
        <translation>Gravando {name}: veja Trabalhos, abaixo à direita</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} %, about {count} s left</source>
        <translation>{percent} %, faltam cerca de {count} s</translation>
    </message>
    <message>
        <source>{percent} %, about {count} min left</source>
        <translation>{percent} %, faltam cerca de {count} min</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>No program for folders was found. The folder: {folder}</source>
        <translation>Nenhum programa para pastas foi encontrado. A pasta: {folder}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Take what is done off this list</source>
        <translation>Tirar desta lista o que está concluído</translation>
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
        <translation>Trabalhos não concluídos: {count}. Fechar e cancelá-los?</translation>
    </message>
    <message>
        <source>Find a command...</source>
        <translation>Procurar um comando...</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Digite algumas letras do que você quer fazer</translation>
    </message>
    <message>
        <source>Nothing is called like this</source>
        <translation>Nada tem esse nome</translation>
    </message>
    <message>
        <source>{menu} &gt; {below}</source>
        <translation>{menu} &gt; {below}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Standing woman</source>
        <translation>Mulher em pé</translation>
    </message>
    <message>
        <source>Sitting man</source>
        <translation>Homem sentado</translation>
    </message>
    <message>
        <source>Sitting man, cut through the left thigh</source>
        <translation>Homem sentado, corte pela coxa esquerda</translation>
    </message>
    <message>
        <source>Heavy woman: tissue areas against height</source>
        <translation>Mulher corpulenta: áreas de tecido conforme a altura</translation>
    </message>
    <message>
        <source>Slim and heavy woman side by side</source>
        <translation>Mulher magra e mulher corpulenta, lado a lado</translation>
    </message>
    <message>
        <source>A body file: arms at the sides, with shape and pose of its own</source>
        <translation>Um arquivo de corpo: braços ao lado do corpo, com forma e pose próprias</translation>
    </message>
    <message>
        <source>A body file: upright, hands on the thighs</source>
        <translation>Um arquivo de corpo: ereto, mãos sobre as coxas</translation>
    </message>
    <message>
        <source>A sagittal plane through the thigh, everything on the body&apos;s left of it cut away</source>
        <translation>Um plano sagital pela coxa, com tudo o que está à esquerda do corpo recortado</translation>
    </message>
    <message>
        <source>The Profile panel: where along the height the tissues lie</source>
        <translation>O painel Perfil: onde estão os tecidos ao longo da altura</translation>
    </message>
    <message>
        <source>Body A pinned, body B beside it, and their differences in the Compare panel</source>
        <translation>Corpo A fixado, corpo B ao lado dele, e suas diferenças no painel Comparar</translation>
    </message>
    <message>
        <source>Slim woman</source>
        <translation>Mulher magra</translation>
    </message>
    <message>
        <source>Heavy woman</source>
        <translation>Mulher corpulenta</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemplo</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Guide - HIT Viewer</source>
        <translation>Guia (em inglês) - HIT Viewer</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Pesquisar no guia</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Back (Alt+left)</source>
        <translation>Voltar (Alt+esquerda)</translation>
    </message>
    <message>
        <source>Forward (Alt+right)</source>
        <translation>Avançar (Alt+direita)</translation>
    </message>
    <message>
        <source>{heading} ({page})</source>
        <translation>{heading} ({page})</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>The library&apos;s reference is not part of this guide: `make docs` builds it</source>
        <translation>A referência da biblioteca não faz parte deste guia: `make docs` a gera</translation>
    </message>
    <message>
        <source>First tour</source>
        <translation>Primeiro tour</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} de {steps}</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>End the tour (Escape). It does not come again; Help &gt; First tour shows it</source>
        <translation>Encerrar o tour (Escape). Ele não aparece de novo; Ajuda &gt; Primeiro tour o mostra</translation>
    </message>
    <message>
        <source>Shape the body</source>
        <translation>Dar forma ao corpo</translation>
    </message>
    <message>
        <source>Drag a slider: body and tissues follow at once. A double-click resets it. The line below marks how far the model can be trusted.</source>
        <translation>Arraste um controle deslizante: o corpo e os tecidos o acompanham na hora. Um clique duplo o redefine. A linha abaixo marca até onde se pode confiar no modelo.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Olhar ao redor</translation>
    </message>
    <message>
        <source>Drag to turn, use the wheel to zoom, click a joint to pose it. View &gt; Layers shows and hides skin, fat, lean tissue and bones.</source>
        <translation>Arraste para girar, use a roda para ampliar e clique em uma articulação para movê-la. Exibir &gt; Camadas mostra e oculta pele, gordura, tecido magro e ossos.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Olhar por dentro</translation>
    </message>
    <message>
        <source>Three cuts through the body. Drag the crosshair to move the planes, use the wheel to step through, double-click to enlarge one.</source>
        <translation>Três cortes pelo corpo. Arraste a cruz para mover os planos, use a roda para percorrê-los e clique duas vezes para ampliar um.</translation>
    </message>
    <message>
        <source>Read the numbers</source>
        <translation>Ler os números</translation>
    </message>
    <message>
        <source>Volumes, estimated masses, height and girths. Enter a height or girth to get a body that has it. Grey numbers are not to be trusted.</source>
        <translation>Volumes, massas estimadas, estatura e perímetros. Digite uma estatura ou um perímetro para obter um corpo que o tenha. Números em cinza não são confiáveis.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Levar com você</translation>
    </message>
    <message>
        <source>File exports meshes, slices, tables, pictures and films. Ctrl+K finds every command, F1 opens the guide, and File &gt; Examples holds bodies to begin with.</source>
        <translation>Arquivo exporta malhas, cortes, tabelas, imagens e vídeos. Ctrl+K encontra qualquer comando, F1 abre o guia, e Arquivo &gt; Exemplos contém corpos para começar.</translation>
    </message>
    <message>
        <source>Check this installation...</source>
        <translation>Verificar esta instalação...</translation>
    </message>
    <message>
        <source>Checking... {percent} %</source>
        <translation>Verificando... {percent} %</translation>
    </message>
    <message>
        <source>Nothing was found that hinders work.</source>
        <translation>Nada que atrapalhe o trabalho foi encontrado.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>For a bug report, in English. Nothing is sent; your home folder stands as ~. Names of models are in it.</source>
        <translation>Para um relatório de erro, em inglês. Nada é enviado; sua pasta pessoal aparece como ~. Contém nomes de modelos.</translation>
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
        <translation>Sobre o HIT Viewer</translation>
    </message>
    <message>
        <source>Copy citations</source>
        <translation>Copiar citações</translation>
    </message>
    <message>
        <source>Copy version and citations as text, with BibTeX</source>
        <translation>Copiar a versão e as citações como texto, com BibTeX</translation>
    </message>
    <message>
        <source>Licences...</source>
        <translation>Licenças...</translation>
    </message>
    <message>
        <source>Whose work the program holds, and the texts of the licences</source>
        <translation>De quem é o trabalho que o programa contém e os textos das licenças</translation>
    </message>
    <message>
        <source>Licences - HIT Viewer</source>
        <translation>Licenças - HIT Viewer</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Partes do programa</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>The package brings no text of its licence.</source>
        <translation>O pacote não traz o texto da sua licença.</translation>
    </message>
    <message>
        <source>&lt;h2&gt;HIT Viewer {version}&lt;/h2&gt;&lt;p&gt;Shows the tissues that the HIT model predicts inside a body.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The embedded bodies and models are a demonstration phantom, procedurally generated: not medical data. This program is no medical device.&lt;/b&gt;&lt;/p&gt;&lt;h3&gt;Please cite&lt;/h3&gt;{citations}&lt;h3&gt;Licences&lt;/h3&gt;&lt;p&gt;Apache License 2.0. It uses PySide6 (LGPL 3), PyVista and pyvistaqt (MIT), VTK (BSD), PyTorch (BSD), NumPy and SciPy (BSD), scikit-image (BSD), trimesh (MIT), libigl (MPL 2), superqt (BSD), pyqtgraph (MIT), psutil (BSD), nibabel, pydicom and highdicom (MIT), OpenCV (Apache 2) with FFmpeg (LGPL 2.1).&lt;/p&gt;</source>
        <translation>&lt;h2&gt;HIT Viewer {version}&lt;/h2&gt;&lt;p&gt;Mostra os tecidos que o modelo HIT prediz dentro de um corpo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Os corpos e modelos incorporados são um phantom de demonstração, gerado por procedimento: não são dados médicos. Este programa não é um dispositivo médico.&lt;/b&gt;&lt;/p&gt;&lt;h3&gt;Cite, por favor&lt;/h3&gt;{citations}&lt;h3&gt;Licenças&lt;/h3&gt;&lt;p&gt;Apache License 2.0. Usa PySide6 (LGPL 3), PyVista e pyvistaqt (MIT), VTK (BSD), PyTorch (BSD), NumPy e SciPy (BSD), scikit-image (BSD), trimesh (MIT), libigl (MPL 2), superqt (BSD), pyqtgraph (MIT), psutil (BSD), nibabel, pydicom e highdicom (MIT), OpenCV (Apache 2) com FFmpeg (LGPL 2.1).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>the model of the tissues</source>
        <translation>o modelo dos tecidos</translation>
    </message>
    <message>
        <source>the body model that HIT is made for</source>
        <translation>o modelo de corpo para o qual o HIT foi feito</translation>
    </message>
    <message>
        <source>the body that the demonstration phantom comes from</source>
        <translation>o corpo do qual vem o phantom de demonstração</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation>pelve</translation>
    </message>
    <message>
        <source>left hip</source>
        <translation>quadril esquerdo</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>quadril direito</translation>
    </message>
    <message>
        <source>lower spine</source>
        <translation>coluna inferior</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>joelho esquerdo</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>joelho direito</translation>
    </message>
    <message>
        <source>left ankle</source>
        <translation>tornozelo esquerdo</translation>
    </message>
    <message>
        <source>right ankle</source>
        <translation>tornozelo direito</translation>
    </message>
    <message>
        <source>upper spine</source>
        <translation>coluna superior</translation>
    </message>
    <message>
        <source>left foot</source>
        <translation>pé esquerdo</translation>
    </message>
    <message>
        <source>right foot</source>
        <translation>pé direito</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>pescoço</translation>
    </message>
    <message>
        <source>left collar</source>
        <translation>clavícula esquerda</translation>
    </message>
    <message>
        <source>right collar</source>
        <translation>clavícula direita</translation>
    </message>
    <message>
        <source>head</source>
        <translation>cabeça</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <translation>ombro esquerdo</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <translation>ombro direito</translation>
    </message>
    <message>
        <source>left elbow</source>
        <translation>cotovelo esquerdo</translation>
    </message>
    <message>
        <source>right elbow</source>
        <translation>cotovelo direito</translation>
    </message>
    <message>
        <source>left wrist</source>
        <translation>punho esquerdo</translation>
    </message>
    <message>
        <source>right wrist</source>
        <translation>punho direito</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>mão esquerda</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>mão direita</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Pelve</translation>
    </message>
    <message>
        <source>Lower spine</source>
        <translation>Coluna inferior</translation>
    </message>
    <message>
        <source>Middle spine</source>
        <translation>Coluna média</translation>
    </message>
    <message>
        <source>Upper spine</source>
        <translation>Coluna superior</translation>
    </message>
    <message>
        <source>Left collar</source>
        <translation>Clavícula esquerda</translation>
    </message>
    <message>
        <source>Right collar</source>
        <translation>Clavícula direita</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeça</translation>
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
        <translation>Comprimentos</translation>
    </message>
    <message>
        <source>Breadths and depths</source>
        <translation>Larguras e profundidades</translation>
    </message>
    <message>
        <source>Weight and indices</source>
        <translation>Peso e índices</translation>
    </message>
    <message>
        <source>Waist/height, crest</source>
        <translation>Cintura/estatura, crista</translation>
    </message>
    <message>
        <source>Waist/hip, crest</source>
        <translation>Cintura/quadril, crista</translation>
    </message>
    <message>
        <source>Body roundness</source>
        <translation>Redondeza corporal</translation>
    </message>
    <message>
        <source>Conicity</source>
        <translation>Conicidade</translation>
    </message>
    <message>
        <source>Surface, estimated</source>
        <translation>Superfície, estimada</translation>
    </message>
    <message>
        <source>Surface, of the skin</source>
        <translation>Superfície, da pele</translation>
    </message>
    <message>
        <source>Click to show or hide these</source>
        <translation>Clique para mostrar ou ocultar</translation>
    </message>
    <message>
        <source>{title}: {definition}</source>
        <translation>{title}: {definition}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fonte: {source}</translation>
    </message>
    <message>
        <source>Taken on the body standing with arms out, whatever its pose. Click to draw its line on the body; click again to take it away.</source>
        <translation>Tomada no corpo em pé com os braços afastados, qualquer que seja a pose. Clique para desenhar sua linha no corpo; clique de novo para retirá-la.</translation>
    </message>
    <message>
        <source>Line of a measure</source>
        <translation>Linha de uma medida</translation>
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
        <translation>Peso, informado</translation>
    </message>
    <message>
        <source>Weight, estimated</source>
        <translation>Peso, estimado</translation>
    </message>
    <message>
        <source>As entered above.</source>
        <translation>Como digitado acima.</translation>
    </message>
    <message>
        <source>The tissues&apos; volumes times their densities. Enter the person&apos;s own above, if you know it.</source>
        <translation>Os volumes dos tecidos vezes suas densidades. Digite acima o peso real da pessoa, se você o souber.</translation>
    </message>
    <message>
        <source>With the weight given.</source>
        <translation>Com o peso informado.</translation>
    </message>
    <message>
        <source>With the estimated weight.</source>
        <translation>Com o peso estimado.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>all adults</source>
        <translation>todos os adultos</translation>
    </message>
    <message>
        <source>years</source>
        <translation>anos</translation>
    </message>
    <message>
        <source>The person&apos;s age in years, for percentiles of that age. Empty: of all adults.</source>
        <translation>A idade da pessoa em anos, para percentis dessa idade. Vazio: de todos os adultos.</translation>
    </message>
    <message>
        <source>Own weight</source>
        <translation>Peso próprio</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>The person&apos;s weight on the scales, in kilograms, for the indices. It changes no shape. Empty: estimated from the tissues&apos; volumes.</source>
        <translation>O peso da pessoa na balança, em quilogramas, para os índices. Não muda a forma. Vazio: estimado a partir dos volumes dos tecidos.</translation>
    </message>
    <message>
        <source>Compare with a table of my own...</source>
        <translation>Comparar com uma tabela própria...</translation>
    </message>
    <message>
        <source>A CSV of this measure by age: columns age, L, M, S, or age, p5, p50, p95 and the like; lengths in cm</source>
        <translation>Um CSV desta medida por idade: colunas age, L, M, S, ou age, p5, p50, p95 e semelhantes; comprimentos em cm</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabelas (*.csv);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>No table of my own</source>
        <translation>Sem tabela própria</translation>
    </message>
    <message>
        <source>Own tables: {names}.</source>
        <translation>Tabelas próprias: {names}.</translation>
    </message>
    <message>
        <source>Own tables need the age: {names}.</source>
        <translation>Tabelas próprias precisam da idade: {names}.</translation>
    </message>
    <message>
        <source>Percentiles are of {group} in the United States, 2021 to 2023 (NHANES).</source>
        <translation>Os percentis são de {group} nos Estados Unidos, de 2021 a 2023 (NHANES).</translation>
    </message>
    <message>
        <source>There are no percentiles for people below {years} years.</source>
        <translation>Não há percentis para pessoas com menos de {years} anos.</translation>
    </message>
    <message>
        <source>There are no percentiles: this model is neither a man&apos;s nor a woman&apos;s.</source>
        <translation>Não há percentis: este modelo não é nem de homem nem de mulher.</translation>
    </message>
    <message>
        <source>Fat has none: AT is the fat under the skin, tables hold DXA&apos;s fat of the whole body.</source>
        <translation>A gordura não tem: AT é a gordura sob a pele, as tabelas contêm a gordura da DXA do corpo inteiro.</translation>
    </message>
    <message>
        <source>AT is adipose tissue under the skin, as MRI shows it in a lying person: not the fat inside of the trunk, and not lipid. DXA&apos;s fat mass is the lipid of the whole body. To set one against the other would mislead.</source>
        <translation>AT é o tecido adiposo sob a pele, como a RM o mostra em uma pessoa deitada: não a gordura do interior do tronco, nem lipídios. A massa gorda da DXA são os lipídios do corpo inteiro. Compará-los seria enganoso.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Mass
(est.)</source>
        <translation>Massa
(est.)</translation>
    </message>
    <message>
        <source>of body
volume</source>
        <translation>do volume
corporal</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>AT  fat under skin</source>
        <translation>AT  gordura sob a pele</translation>
    </message>
    <message>
        <source>body</source>
        <translation>corpo</translation>
    </message>
    <message>
        <source>Volumes and masses are those in the standard pose</source>
        <translation>Os volumes e as massas são os da pose padrão</translation>
    </message>
    <message>
        <source>Volumes are those in the standard pose. Bending the joints changes the surfaces drawn here, which hold: {volumes}</source>
        <translation>Os volumes são os da pose padrão. Ao dobrar as articulações mudam as superfícies desenhadas aqui, que contêm: {volumes}</translation>
    </message>
    <message>
        <source>No reliable volumes</source>
        <translation>Sem volumes confiáveis</translation>
    </message>
    <message>
        <source>Beyond the model&apos;s reach</source>
        <translation>Fora do alcance do modelo</translation>
    </message>
    <message>
        <source>extrapolated</source>
        <translation>extrapolado</translation>
    </message>
    <message>
        <source>Airways, lungs and what belongs to no tissue: the body less LT, AT and BT. Counted as air, which weighs nothing</source>
        <translation>Vias aéreas, pulmões e o que não pertence a nenhum tecido: o corpo menos LT, AT e BT. Conta-se como ar, que não pesa nada</translation>
    </message>
    <message>
        <source>Volume inside the skin. Its mass is an estimate: the tissues&apos; volumes times their densities; air and rest count as weightless</source>
        <translation>Volume dentro da pele. Sua massa é uma estimativa: os volumes dos tecidos vezes suas densidades; o ar e o resto contam como sem peso</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>Cintura</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Braço</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Coxa</translation>
    </message>
    <message>
        <source>{name} of the body standing with arms out, in centimetres. Enter a value to fit the shape.</source>
        <translation>{name} do corpo em pé com os braços afastados, em centímetros. Digite um valor para ajustar a forma.</translation>
    </message>
    <message>
        <source>Estimated mass of the body, in kilograms. Enter a value to fit the shape.</source>
        <translation>Massa estimada do corpo, em quilogramas. Digite um valor para ajustar a forma.</translation>
    </message>
    <message>
        <source>Hold {name}</source>
        <translation>Manter {name}</translation>
    </message>
    <message>
        <source>Ticked: this number is held. Ticked measures and the one that you enter are met together.</source>
        <translation>Marcado: este número é mantido. As medidas marcadas e a que você digitar são atendidas juntas.</translation>
    </message>
    <message>
        <source>{name}: {wanted} {unit} is held, this body is {gap} {unit} too {direction}</source>
        <translation>{name}: mantém-se {wanted} {unit}, este corpo tem {gap} {unit} a {direction}</translation>
    </message>
    <message>
        <source>large</source>
        <translation>mais</translation>
    </message>
    <message>
        <source>small</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>The likeliest of many bodies with these measures</source>
        <translation>O mais provável de muitos corpos com estas medidas</translation>
    </message>
    <message>
        <source>{name}: {wanted} {unit} was entered, this body is {gap} {unit} too {direction}</source>
        <translation>{name}: digitou-se {wanted} {unit}, este corpo tem {gap} {unit} a {direction}</translation>
    </message>
    <message>
        <source>{name}: {wanted} {unit} is wanted, this body&apos;s is not known</source>
        <translation>{name}: deseja-se {wanted} {unit}, o valor deste corpo não é conhecido</translation>
    </message>
    <message>
        <source>Tick a measure to hold it while you enter another.</source>
        <translation>Marque uma medida para mantê-la enquanto digita outra.</translation>
    </message>
    <message>
        <source>Ticked measures are met together, by the likeliest of many bodies.</source>
        <translation>As medidas marcadas são atendidas juntas, com o mais provável de muitos corpos.</translation>
    </message>
    <message>
        <source>Not all could be met: {missed}</source>
        <translation>Nem todas puderam ser atendidas: {missed}</translation>
    </message>
    <message>
        <source>{name} is {gap} {unit} too {direction}</source>
        <translation>{name} tem {gap} {unit} a {direction}</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>+1 at the mean shape: height {height:+.1f} cm, volume {volume:+.1f} l, weight about {weight:+.1f} kg</source>
        <translation>+1 na forma média: estatura {height:+.1f} cm, volume {volume:+.1f} l, peso aprox. {weight:+.1f} kg</translation>
    </message>
    <message>
        <source>Remember these numbers and show the change since</source>
        <translation>Lembrar estes números e mostrar a mudança desde agora</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Salvar como CSV...</translation>
    </message>
    <message>
        <source>Volumes, masses, lengths, thickness, areas of the slices and the profile, with the densities used</source>
        <translation>Volumes, massas, comprimentos, espessura, áreas dos cortes e o perfil, com as densidades usadas</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>Digite um número</translation>
    </message>
    <message>
        <source>{typed} is not a number</source>
        <translation>{typed} não é um número</translation>
    </message>
    <message>
        <source>{typed} has several separators: use one decimal point or comma, and none between thousands</source>
        <translation>{typed} tem vários separadores: use um ponto ou vírgula decimal, e nenhum entre os milhares</translation>
    </message>
    <message>
        <source>{unit} is not understood here: use {units}</source>
        <translation>{unit} não é entendido aqui: use {units}</translation>
    </message>
    <message>
        <source>This must be a whole number</source>
        <translation>Deve ser um número inteiro</translation>
    </message>
    <message>
        <source>This must be between {low} and {high}</source>
        <translation>Deve estar entre {low} e {high}</translation>
    </message>
    <message>
        <source>{reason}. Nothing was changed; Escape brings {value} back.</source>
        <translation>{reason}. Nada foi alterado; Escape recupera {value}.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiões</translation>
    </message>
    <message>
        <source>Show regions</source>
        <translation>Mostrar regiões</translation>
    </message>
    <message>
        <source>Whole regions, litres</source>
        <translation>Regiões inteiras, litros</translation>
    </message>
    <message>
        <source>Parts of arms and legs, litres</source>
        <translation>Partes de braços e pernas, litros</translation>
    </message>
    <message>
        <source>Left to right, %</source>
        <translation>Esquerda/direita, %</translation>
    </message>
    <message>
        <source>Areas at levels, cm²</source>
        <translation>Áreas por nível, cm²</translation>
    </message>
    <message>
        <source>Thickness of the fat, mm</source>
        <translation>Espessura da gordura, mm</translation>
    </message>
    <message>
        <source>Volume on the left by that on the right; above 100 %: more on the left. None below 10 ml</source>
        <translation>Volume da esquerda dividido pelo da direita; acima de 100 %: mais à esquerda. Nenhum abaixo de 10 ml</translation>
    </message>
    <message>
        <source>{title}: {definition}.
Volume {body} l. Estimated masses: {masses}.
In the standard pose. Click to draw where it ends on the body; click again to take it away.</source>
        <translation>{title}: {definition}.
Volume {body} l. Massas estimadas: {masses}.
Na pose padrão. Clique para desenhar onde termina no corpo; clique de novo para retirar.</translation>
    </message>
    <message>
        <source>{title}: {definition}.
Click to draw it on the body; click again to take it away.</source>
        <translation>{title}: {definition}.
Clique para desenhar no corpo; clique de novo para retirar.</translation>
    </message>
    <message>
        <source>{title}: {definition}.
The whole cut: {body} cm². Click to draw it on the body.</source>
        <translation>{title}: {definition}.
O corte inteiro: {body} cm². Clique para desenhá-lo no corpo.</translation>
    </message>
    <message>
        <source>Lines of a region</source>
        <translation>Linhas de uma região</translation>
    </message>
    <message>
        <source>Border of a region</source>
        <translation>Limite de uma região</translation>
    </message>
    <message>
        <source>Borders: {title}</source>
        <translation>Limites: {title}</translation>
    </message>
    <message>
        <source>How far the border lies from its place at the joint, both sides together: towards the end of an arm or leg, upward at the neck, into the android or gynoid region. At most {most} cm</source>
        <translation>Quanto o limite se afasta de seu lugar na articulação, ambos os lados juntos: em direção à extremidade de um braço ou uma perna, para cima no pescoço, para dentro da região androide ou ginoide. No máximo {most} cm</translation>
    </message>
    <message>
        <source>Back to the joints</source>
        <translation>Voltar às articulações</translation>
    </message>
    <message>
        <source>Put all borders of regions back to their places at the joints</source>
        <translation>Devolver todos os limites das regiões a seus lugares nas articulações</translation>
    </message>
    <message>
        <source>Moved borders: {borders}</source>
        <translation>Limites deslocados: {borders}</translation>
    </message>
    <message>
        <source>Regions are measured when the body rests.</source>
        <translation>As regiões são medidas quando o corpo está parado.</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Ombro</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Topo</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Mão</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Perna</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pé</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Fita</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ângulo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Then click two points of the skin: the distance between them, straight and along the skin, in the pose shown (L)</source>
        <translation>Depois clique em dois pontos da pele: a distância entre eles, em linha reta e ao longo da pele, na pose mostrada (L)</translation>
    </message>
    <message>
        <source>Then click a limb, the neck or the trunk: a tape lies around it there, across the bone or, on the trunk, level. As all girths it is taken on the body standing with arms out (G)</source>
        <translation>Depois clique em um membro, no pescoço ou no tronco: uma fita o contorna ali, transversal ao osso ou, no tronco, horizontal. Como todos os perímetros, é tomada no corpo em pé com os braços afastados (G)</translation>
    </message>
    <message>
        <source>Then drag a line in a slice: its length, and how much of it lies in each tissue (Shift+L)</source>
        <translation>Depois arraste uma linha em um corte: seu comprimento, e quanto dela está em cada tecido (Shift+L)</translation>
    </message>
    <message>
        <source>Then click the corners of an outline in a slice, and the first one again or double-click: its area, and that of each tissue in it (Shift+G)</source>
        <translation>Depois clique nos vértices de um contorno em um corte, e de novo no primeiro ou clique duplo: sua área, e a de cada tecido nele (Shift+G)</translation>
    </message>
    <message>
        <source>The angle at a joint, in the pose shown; 180 degrees is straight</source>
        <translation>O ângulo em uma articulação, na pose mostrada; 180 graus é estendido</translation>
    </message>
    <message>
        <source>A tape in a plane that you set: at a height that you type, at a slice plane, tilted; around the part that you choose</source>
        <translation>Uma fita em um plano que você define: a uma altura que você digita, em um plano de corte, inclinada; em torno da parte que você escolher</translation>
    </message>
    <message>
        <source>Tape in plane</source>
        <translation>Fita em plano</translation>
    </message>
    <message>
        <source>Line in slice</source>
        <translation>Linha em corte</translation>
    </message>
    <message>
        <source>Area in slice</source>
        <translation>Área em corte</translation>
    </message>
    <message>
        <source>At a height...</source>
        <translation>A uma altura...</translation>
    </message>
    <message>
        <source>At the {axis} slice plane...</source>
        <translation>No plano de corte {axis}...</translation>
    </message>
    <message>
        <source>Change the chosen tape&apos;s plane...</source>
        <translation>Mudar o plano da fita escolhida...</translation>
    </message>
    <message>
        <source>Lay a tape in a plane here...</source>
        <translation>Colocar aqui uma fita em um plano...</translation>
    </message>
    <message>
        <source>Plane of a tape</source>
        <translation>Plano de uma fita</translation>
    </message>
    <message>
        <source>Plane of {name}</source>
        <translation>Plano de {name}</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Em torno de</translation>
    </message>
    <message>
        <source>Height above the floor</source>
        <translation>Altura acima do solo</translation>
    </message>
    <message>
        <source>Of the tape&apos;s middle, above the lowest point of the skin, in the pose shown</source>
        <translation>Do centro da fita, acima do ponto mais baixo da pele, na pose mostrada</translation>
    </message>
    <message>
        <source>Tilt forward</source>
        <translation>Inclinar para a frente</translation>
    </message>
    <message>
        <source>Against the level: the front is lower, with a minus sign the back</source>
        <translation>Em relação à horizontal: a frente fica mais baixa; com sinal de menos, as costas</translation>
    </message>
    <message>
        <source>Tilt to the left</source>
        <translation>Inclinar para a esquerda</translation>
    </message>
    <message>
        <source>Against the level: the body&apos;s left is lower, with a minus sign the right</source>
        <translation>Em relação à horizontal: a esquerda do corpo fica mais baixa; com sinal de menos, a direita</translation>
    </message>
    <message>
        <source>Height and tilt are those of the pose shown now. From then on the tape keeps its place on the skin and turns with the part; as all girths it is measured on the body standing with arms out.</source>
        <translation>A altura e a inclinação são as da pose mostrada agora. A partir daí, a fita mantém seu lugar na pele e gira com a parte; como todos os perímetros, é medida no corpo em pé com os braços afastados.</translation>
    </message>
    <message>
        <source>This plane misses the body, whose heights are 0 to {height:.1f} cm.</source>
        <translation>Este plano não atinge o corpo, cujas alturas vão de 0 a {height:.1f} cm.</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>tronco</translation>
    </message>
    <message>
        <source>left arm</source>
        <translation>braço esquerdo</translation>
    </message>
    <message>
        <source>right arm</source>
        <translation>braço direito</translation>
    </message>
    <message>
        <source>left leg</source>
        <translation>perna esquerda</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>perna direita</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the chosen measure (Del)</source>
        <translation>Remover a medida escolhida (Del)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Measure between two points of the skin, around a part of the body, or at a joint.</source>
        <translation>Meça entre dois pontos da pele, em torno de uma parte do corpo ou em uma articulação.</translation>
    </message>
    <message>
        <source>Lines and areas in slices stay where they were drawn: they do not follow the body.</source>
        <translation>Linhas e áreas nos cortes ficam onde foram desenhadas: não acompanham o corpo.</translation>
    </message>
    <message>
        <source>Click the first of two points on the skin; Escape ends</source>
        <translation>Clique no primeiro de dois pontos da pele; Escape encerra</translation>
    </message>
    <message>
        <source>Click the second point on the skin; Escape ends</source>
        <translation>Clique no segundo ponto da pele; Escape encerra</translation>
    </message>
    <message>
        <source>Click where the tape shall lie; Escape ends</source>
        <translation>Clique onde a fita deve ficar; Escape encerra</translation>
    </message>
    <message>
        <source>Drag a line in a slice; Escape ends</source>
        <translation>Arraste uma linha em um corte; Escape encerra</translation>
    </message>
    <message>
        <source>Click the corners of an outline in a slice, the first again or twice to close it; Escape ends</source>
        <translation>Clique nos vértices de um contorno em um corte, de novo no primeiro ou duas vezes para fechá-lo; Escape encerra</translation>
    </message>
    <message>
        <source>Measure a distance on the skin</source>
        <translation>Medir uma distância na pele</translation>
    </message>
    <message>
        <source>Lay a tape around a limb or the trunk</source>
        <translation>Colocar uma fita em torno de um membro ou do tronco</translation>
    </message>
    <message>
        <source>Measure the angle at a joint</source>
        <translation>Medir o ângulo em uma articulação</translation>
    </message>
    <message>
        <source>Lay a tape in a plane</source>
        <translation>Colocar uma fita em um plano</translation>
    </message>
    <message>
        <source>Measure along a line in a slice</source>
        <translation>Medir ao longo de uma linha em um corte</translation>
    </message>
    <message>
        <source>Measure an area in a slice</source>
        <translation>Medir uma área em um corte</translation>
    </message>
    <message>
        <source>Measure a distance from here</source>
        <translation>Medir uma distância daqui</translation>
    </message>
    <message>
        <source>Lay a tape around here</source>
        <translation>Colocar uma fita por aqui</translation>
    </message>
    <message>
        <source>There is room for {most} own measures: remove one first</source>
        <translation>Há espaço para {most} medidas próprias: remova uma primeiro</translation>
    </message>
    <message>
        <source>{straight:.1f} cm</source>
        <translation>{straight:.1f} cm</translation>
    </message>
    <message>
        <source>{straight:.1f} cm ({along:.1f} along the skin)</source>
        <translation>{straight:.1f} cm ({along:.1f} ao longo da pele)</translation>
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
        <translation>o contorno cruza a si mesmo</translation>
    </message>
    <message>
        <source>{name}: length of the line, and how much of it lies in each tissue; in the slice where it was drawn.</source>
        <translation>{name}: comprimento da linha, e quanto dela está em cada tecido; no corte onde foi desenhada.</translation>
    </message>
    <message>
        <source>{name}: area of the outline, and of each tissue in it (cm²); in the slice where it was drawn.</source>
        <translation>{name}: área do contorno, e de cada tecido nele (cm²); no corte onde foi desenhado.</translation>
    </message>
    <message>
        <source>Along it: {stretches}.</source>
        <translation>Ao longo dela: {stretches}.</translation>
    </message>
    <message>
        <source>{name} {value:.1f} mm</source>
        <translation>{name} {value:.1f} mm</translation>
    </message>
    <message>
        <source>It stays where it is when the body changes; a click shows its slice.</source>
        <translation>Permanece onde está quando o corpo muda; um clique mostra seu corte.</translation>
    </message>
    <message>
        <source>{degrees:.0f}°</source>
        <translation>{degrees:.0f}°</translation>
    </message>
    <message>
        <source>not on this body</source>
        <translation>não neste corpo</translation>
    </message>
    <message>
        <source>{name}: the straight distance and, in brackets, the shortest way along the skin; in the pose shown.</source>
        <translation>{name}: a distância em linha reta e, entre parênteses, o caminho mais curto ao longo da pele; na pose mostrada.</translation>
    </message>
    <message>
        <source>This skin is no closed simple surface: the way along it is not known.</source>
        <translation>Esta pele não é uma superfície simples fechada: o caminho ao longo dela não é conhecido.</translation>
    </message>
    <message>
        <source>{name}: convex hull of the skin&apos;s cut, as a tape spans hollows; on the body standing with arms out, whatever its pose.</source>
        <translation>{name}: envoltória convexa do corte da pele, como uma fita passa sobre as cavidades; no corpo em pé com os braços afastados, qualquer que seja a pose.</translation>
    </message>
    <message>
        <source>{name}: convex hull of the cut of the {part} in the plane that was set, which keeps its place on the skin and turns with the part; on the body standing with arms out, whatever its pose.</source>
        <translation>{name}: envoltória convexa do corte (parte: {part}) no plano definido, que mantém seu lugar na pele e gira com a parte; no corpo em pé com os braços afastados, qualquer que seja a pose.</translation>
    </message>
    <message>
        <source>{name}: {definition}, in the pose shown; 180 degrees is straight.</source>
        <translation>{name}: {definition}, na pose mostrada; 180 graus é estendido.</translation>
    </message>
    <message>
        <source>Tape in plane, then Change, moves and tilts it.</source>
        <translation>Fita em plano e depois Mudar a move e inclina.</translation>
    </message>
    <message>
        <source>F2 or a double click renames it, Del removes it.</source>
        <translation>F2 ou um clique duplo muda seu nome, Del a remove.</translation>
    </message>
    <message>
        <source>fit to scan</source>
        <translation>ajuste ao escaneamento</translation>
    </message>
    <message>
        <source>reading {name}</source>
        <translation>lendo {name}</translation>
    </message>
    <message>
        <source>fitting a body to {name}: {percent:.0f} %</source>
        <translation>ajustando um corpo a {name}: {percent:.0f} %</translation>
    </message>
    <message>
        <source>The fit was cancelled; the scan stays.</source>
        <translation>O ajuste foi cancelado; o escaneamento permanece.</translation>
    </message>
    <message>
        <source>Cancelled: the body stays as it is.</source>
        <translation>Cancelado: o corpo fica como está.</translation>
    </message>
    <message>
        <source>A body lies on the scan, half of it within {median:.1f} mm: the panel Fit to scan has the rest.</source>
        <translation>Um corpo está sobre o escaneamento, metade dele a menos de {median:.1f} mm: o painel Ajustar ao escaneamento tem o resto.</translation>
    </message>
    <message>
        <source>The body of {name} is shown. {caution}</source>
        <translation>O corpo de {name} é mostrado. {caution}</translation>
    </message>
    <message>
        <source>The body of {name} is shown. The scan stays beside it until it is closed.</source>
        <translation>O corpo de {name} é mostrado. O escaneamento permanece ao lado dele até ser fechado.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Looks along</source>
        <translation>Olha para</translation>
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
        <translation>Unidade dos números do escaneamento</translation>
    </message>
    <message>
        <source>The scan&apos;s axis that points from feet to head</source>
        <translation>O eixo do escaneamento que aponta dos pés à cabeça</translation>
    </message>
    <message>
        <source>The scan&apos;s axis that the body looks along</source>
        <translation>O eixo do escaneamento para o qual o corpo olha</translation>
    </message>
    <message>
        <source>Whose body is fitted; both are tried if it is not said</source>
        <translation>O sexo do corpo que é ajustado; se não for indicado, ambos são testados</translation>
    </message>
    <message>
        <source>by the scan</source>
        <translation>pelo escaneamento</translation>
    </message>
    <message>
        <source>The person&apos;s standing height: the scan is made as large; needed for bodies from photos</source>
        <translation>A estatura da pessoa em pé: o escaneamento é levado a esse tamanho; necessária para corpos de fotos</translation>
    </message>
    <message>
        <source>How tall is the person?</source>
        <translation>Qual é a estatura da pessoa?</translation>
    </message>
    <message>
        <source>{name} is from a photo, which does not tell how tall the person is. All sizes depend on it.</source>
        <translation>{name} vem de uma foto, que não diz a estatura da pessoa. Todos os tamanhos dependem dela.</translation>
    </message>
    <message>
        <source>Loose clothes</source>
        <translation>Roupa larga</translation>
    </message>
    <message>
        <source>Look for the body inside of clothes; its girths are then a guess</source>
        <translation>Procurar o corpo dentro da roupa; seus perímetros são então uma suposição</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Espelhado</translation>
    </message>
    <message>
        <source>The scan shows left as right: turn it round</source>
        <translation>O escaneamento mostra a esquerda como direita: invertê-lo</translation>
    </message>
    <message>
        <source>Opacity of the scan</source>
        <translation>Opacidade do escaneamento</translation>
    </message>
    <message>
        <source>Opacity of the body</source>
        <translation>Opacidade do corpo</translation>
    </message>
    <message>
        <source>How much of the scan is seen: nothing once the body is fitted, or it would cover the colours</source>
        <translation>Quanto se vê do escaneamento: nada depois de ajustado o corpo, pois cobriria as cores</translation>
    </message>
    <message>
        <source>How much of the fitted body is seen</source>
        <translation>Quanto se vê do corpo ajustado</translation>
    </message>
    <message>
        <source>Outline of the scan in the slices</source>
        <translation>Contorno do escaneamento nos cortes</translation>
    </message>
    <message>
        <source>Where the slices&apos; planes cut the scan, however much of it is seen in 3D; exported slices have none</source>
        <translation>Onde os planos de corte cortam o escaneamento, por mais ou menos que se veja dele em 3D; os cortes exportados não o têm</translation>
    </message>
    <message>
        <source>not the scan&apos;s body</source>
        <translation>não é o corpo do escaneamento</translation>
    </message>
    <message>
        <source>Refit</source>
        <translation>Reajustar</translation>
    </message>
    <message>
        <source>Fit again with what is said above</source>
        <translation>Ajustar de novo com o indicado acima</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop the fit</source>
        <translation>Parar o ajuste</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Take the fitted body: one step that can be undone</source>
        <translation>Usar o corpo ajustado: um passo que pode ser desfeito</translation>
    </message>
    <message>
        <source>Close scan</source>
        <translation>Fechar escaneamento</translation>
    </message>
    <message>
        <source>Take the scan away; the body stays as it is</source>
        <translation>Retirar o escaneamento; o corpo fica como está</translation>
    </message>
    <message>
        <source>The body moves onto the scan.</source>
        <translation>O corpo se move até o escaneamento.</translation>
    </message>
    <message>
        <source>Distance: median {median:.1f} mm, 95 % within {p95:.1f} mm.</source>
        <translation>Distância: mediana {median:.1f} mm, 95 % a menos de {p95:.1f} mm.</translation>
    </message>
    <message>
        <source>Not in the ten betas: {mm:.1f} mm, {share:.0f} % of how the person differs from the mean body.</source>
        <translation>Fora dos dez betas: {mm:.1f} mm, {share:.0f} % da diferença entre a pessoa e o corpo médio.</translation>
    </message>
    <message>
        <source>Spread of the fit, volumes: {shares}.</source>
        <translation>Dispersão do ajuste, volumes: {shares}.</translation>
    </message>
    <message>
        <source>{name} ±{percent:.1f} %</source>
        <translation>{name} ±{percent:.1f} %</translation>
    </message>
    <message>
        <source>{name} below ±{percent:.1f} %</source>
        <translation>{name} abaixo de ±{percent:.1f} %</translation>
    </message>
    <message>
        <source>How far the scan leaves the tissues&apos; volumes open: 20 bodies whose betas fit it about as well were drawn, and their volumes compared (standard deviation). The table&apos;s intervals are wider by it once the body is accepted. It does not tell how well ten betas say the person: that is the share that is not in them.</source>
        <translation>Até que ponto o escaneamento deixa em aberto os volumes dos tecidos: foram gerados 20 corpos cujos betas se ajustam a ele quase tão bem, e seus volumes foram comparados (desvio-padrão). Os intervalos da tabela são ampliados por ela depois que o corpo é aceito. Não diz quão bem dez betas expressam a pessoa: isso é a parte que não está neles.</translation>
    </message>
    <message>
        <source>{finding} ({percent:.0f} % sure).</source>
        <translation>{finding} ({percent:.0f} % de certeza).</translation>
    </message>
    <message>
        <source>{finding} (given).</source>
        <translation>{finding} (informado).</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>escaneamento</translation>
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
        <translation>quadril</translation>
    </message>
    <message>
        <source>upper arm, right</source>
        <translation>braço superior, direito</translation>
    </message>
    <message>
        <source>thigh, right</source>
        <translation>coxa, direita</translation>
    </message>
    <message>
        <source>inseam</source>
        <translation>entrepernas</translation>
    </message>
    <message>
        <source>Scan inside the body by {most:g} mm (blue) to outside by {most:g} mm (red)</source>
        <translation>Escaneamento de {most:g} mm dentro do corpo (azul) a {most:g} mm fora (vermelho)</translation>
    </message>
    <message>
        <source>Its body was fitted to the scan {path}: open that to see both.</source>
        <translation>Seu corpo foi ajustado ao escaneamento {path}: abra-o para ver ambos.</translation>
    </message>
    <message>
        <source>Its body was fitted to the scan {path}, which is not found.</source>
        <translation>Seu corpo foi ajustado ao escaneamento {path}, que não foi encontrado.</translation>
    </message>
    <message>
        <source>Its body was fitted to the scan {path}, on another machine: not looked for.</source>
        <translation>Seu corpo foi ajustado ao escaneamento {path}, em outro computador: não foi procurado.</translation>
    </message>
    <message>
        <source>Its body was fitted to a scan, as {path} tells.</source>
        <translation>Seu corpo foi ajustado a um escaneamento, segundo {path}.</translation>
    </message>
    <message>
        <source>Fitted to a scan ({unit}, {up} up), as {path} tells
Distance: median {median:.1f} mm, 95 % within {p95:.1f} mm
Not in the ten betas: {unexplained:.1f} mm</source>
        <translation>Ajustado a um escaneamento ({unit}, {up} up), segundo {path}
Distância: mediana {median:.1f} mm, 95 % a menos de {p95:.1f} mm
Fora dos dez betas: {unexplained:.1f} mm</translation>
    </message>
    <message>
        <source>Fitted to {path} ({unit}, {up} up)
Distance: median {median:.1f} mm, 95 % within {p95:.1f} mm
Not in the ten betas: {unexplained:.1f} mm</source>
        <translation>Ajustado a {path} ({unit}, {up} up)
Distância: mediana {median:.1f} mm, 95 % a menos de {p95:.1f} mm
Fora dos dez betas: {unexplained:.1f} mm</translation>
    </message>
    <message>
        <source>The shape was changed since</source>
        <translation>A forma mudou desde então</translation>
    </message>
    <message>
        <source>Skin colours</source>
        <translation>Cores da pele</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Thickness of the fat</source>
        <translation>Espessura da gordura</translation>
    </message>
    <message>
        <source>Android and gynoid</source>
        <translation>Androide e ginoide</translation>
    </message>
    <message>
        <source>Colour the skin by the thickness of the fat under it, or by the regions that tissues are measured in. Both belong to the body&apos;s standard pose and go along with the skin; regions&apos; borders are drawn to about 1 cm</source>
        <translation>Colorir a pele conforme a espessura da gordura sob ela, ou conforme as regiões em que os tecidos são medidos. Ambos correspondem à pose padrão do corpo e acompanham a pele; os limites das regiões são desenhados com precisão de cerca de 1 cm</translation>
    </message>
    <message>
        <source>not measured (head, hands, feet)</source>
        <translation>não medido (cabeça, mãos, pés)</translation>
    </message>
    <message>
        <source>mm of fat under the skin</source>
        <translation>mm de gordura sob a pele</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>não medido</translation>
    </message>
    <message>
        <source>colours are being measured</source>
        <translation>as cores estão sendo medidas</translation>
    </message>
    <message>
        <source>head and neck</source>
        <translation>cabeça e pescoço</translation>
    </message>
    <message>
        <source>upper arm</source>
        <translation>braço superior</translation>
    </message>
    <message>
        <source>forearm</source>
        <translation>antebraço</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>mão</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>coxa</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>panturrilha</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>pé</translation>
    </message>
    <message>
        <source>arm</source>
        <translation>braço</translation>
    </message>
    <message>
        <source>leg</source>
        <translation>perna</translation>
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
        <translation>{part}, lado esquerdo</translation>
    </message>
    <message>
        <source>right {part}</source>
        <translation>{part}, lado direito</translation>
    </message>
    <message>
        <source>{part}, left and right</source>
        <translation>{part}, ambos os lados</translation>
    </message>
    <message>
        <source>The tissues&apos; colours, mixed by their probabilities</source>
        <translation>As cores dos tecidos, misturadas conforme suas probabilidades</translation>
    </message>
    <message>
        <source>Cyan: the likeliest class has less than 75 %, or is taken from nearby. Other colours are the tissues&apos;, pale</source>
        <translation>Ciano: a classe mais provável tem menos de 75 %, ou é tomada do entorno. As outras cores são as dos tecidos, pálidas</translation>
    </message>
    <message>
        <source>A colour for each joint, mixed by the skinning weights</source>
        <translation>Uma cor por articulação, misturadas conforme os pesos de skinning</translation>
    </message>
    <message>
        <source>Displacement from this shape to the mean one: red, green and blue grow with x, y and z; grey is none, full colour {strong} mm</source>
        <translation>Deslocamento desta forma até a média: vermelho, verde e azul crescem com x, y e z; cinza é nenhum, cor plena {strong} mm</translation>
    </message>
    <message>
        <source>Offset that undoes a lying body&apos;s flattening: red, green and blue grow with x, y and z; grey is none, full colour {strong} mm</source>
        <translation>Deslocamento que desfaz o achatamento de um corpo deitado: vermelho, verde e azul crescem com x, y e z; cinza é nenhum, cor plena {strong} mm</translation>
    </message>
    <message>
        <source>LT {LT:.0f} %  AT {AT:.0f} %  BT {BT:.0f} %</source>
        <translation>LT {LT:.0f} %  AT {AT:.0f} %  BT {BT:.0f} %</translation>
    </message>
    <message>
        <source>{percent:.0f} % sure (calibrated)</source>
        <translation>{percent:.0f} % de certeza (calibrado)</translation>
    </message>
    <message>
        <source>{percent:.0f} % sure, as the model says (not calibrated)</source>
        <translation>{percent:.0f} % de certeza, segundo o modelo (não calibrado)</translation>
    </message>
    <message>
        <source>how sure: not known</source>
        <translation>certeza: desconhecida</translation>
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
        <translation>densidade de {name}</translation>
    </message>
    <message>
        <source>Density of {title} in kg/l, for the estimated mass. Cited: {density:.2f} ({source})</source>
        <translation>Densidade de {title} em kg/l, para a massa estimada. Citada: {density:.2f} ({source})</translation>
    </message>
    <message>
        <source>entered here (cited: {cited:.2f})</source>
        <translation>digitada aqui (citada: {cited:.2f})</translation>
    </message>
    <message>
        <source>Take the cited densities again</source>
        <translation>Voltar às densidades citadas</translation>
    </message>
    <message>
        <source>{title}: mass estimated as volume times {density:.3g} kg/l</source>
        <translation>{title}: massa estimada como volume vezes {density:.3g} kg/l</translation>
    </message>
    <message>
        <source>Subcutaneous thickness</source>
        <translation>Espessura subcutânea</translation>
    </message>
    <message>
        <source>From the skin to where subcutaneous fat ends, along the inward normal, in millimetres. The point stays on the same spot of the skin when shape or pose change.</source>
        <translation>Da pele até onde termina a gordura subcutânea, ao longo da normal para dentro, em milímetros. O ponto permanece no mesmo lugar da pele quando a forma ou a pose muda.</translation>
    </message>
    <message>
        <source>Click the skin</source>
        <translation>Clicar na pele</translation>
    </message>
    <message>
        <source>Then click the skin in the picture; clicks choose no joints meanwhile (M; Escape ends)</source>
        <translation>Depois clique na pele na imagem; enquanto isso os cliques não escolhem articulações (M; Escape encerra)</translation>
    </message>
    <message>
        <source>At crosshair</source>
        <translation>Na cruz</translation>
    </message>
    <message>
        <source>Measure at the skin nearest to where the three slice planes meet (T)</source>
        <translation>Medir na pele mais próxima do ponto onde os três planos de corte se cruzam (T)</translation>
    </message>
    <message>
        <source>Forget the measured point</source>
        <translation>Esquecer o ponto medido</translation>
    </message>
    <message>
        <source>no point chosen</source>
        <translation>nenhum ponto escolhido</translation>
    </message>
    <message>
        <source>{value:.1f} mm</source>
        <translation>{value:.1f} mm</translation>
    </message>
    <message>
        <source>no lean tissue below</source>
        <translation>sem tecido magro abaixo</translation>
    </message>
    <message>
        <source>not a point of this body</source>
        <translation>não é um ponto deste corpo</translation>
    </message>
    <message>
        <source>Click the skin to measure what lies under it; Escape ends</source>
        <translation>Clique na pele para medir o que há sob ela; Escape encerra</translation>
    </message>
    <message>
        <source>subcutaneous {value}</source>
        <translation>subcutâneo {value}</translation>
    </message>
    <message>
        <source>Measure thickness on the skin</source>
        <translation>Medir espessura na pele</translation>
    </message>
    <message>
        <source>Measure thickness at the crosshair</source>
        <translation>Medir espessura na cruz</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>Surfaces of this model are still being worked out: nothing can be measured of them yet.</source>
        <translation>As superfícies deste modelo ainda estão sendo calculadas: nada pode ser medido nelas ainda.</translation>
    </message>
    <message>
        <source>the graphics card&apos;s memory is short: computing in smaller pieces</source>
        <translation>a memória da placa de vídeo é escassa: calculando em partes menores</translation>
    </message>
    <message>
        <source>the graphics card&apos;s memory ran out: computing on the processor</source>
        <translation>a memória da placa de vídeo se esgotou: calculando no processador</translation>
    </message>
    <message>
        <source>The graphics card&apos;s memory ran out while another model was shown: begin this export again.</source>
        <translation>A memória da placa de vídeo se esgotou enquanto outro modelo era mostrado: inicie esta exportação de novo.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Pin body A</source>
        <translation>Fixar corpo A</translation>
    </message>
    <message>
        <source>Keep this body as A; the one you go on editing is B</source>
        <translation>Manter este corpo como A; o que você continua editando é B</translation>
    </message>
    <message>
        <source>Unpin body A</source>
        <translation>Soltar corpo A</translation>
    </message>
    <message>
        <source>Forget the pinned body</source>
        <translation>Esquecer o corpo fixado</translation>
    </message>
    <message>
        <source>Show body A</source>
        <translation>Mostrar corpo A</translation>
    </message>
    <message>
        <source>As colours: distance on the skin</source>
        <translation>Como cores: distância na pele</translation>
    </message>
    <message>
        <source>As a ghost around B</source>
        <translation>Como fantasma em torno de B</translation>
    </message>
    <message>
        <source>Side by side, cameras linked</source>
        <translation>Lado a lado, câmeras vinculadas</translation>
    </message>
    <message>
        <source>B&apos;s skin coloured by its distance from A&apos;s (shapes in one pose), A&apos;s skin as a wire frame around B, or A with all its layers to the left of B (Shift+B)</source>
        <translation>A pele de B colorida por sua distância até a de A (formas em uma mesma pose), a pele de A como aramado em torno de B, ou A com todas as suas camadas à esquerda de B (Shift+B)</translation>
    </message>
    <message>
        <source>Outlines of body A in the slices</source>
        <translation>Contornos do corpo A nos cortes</translation>
    </message>
    <message>
        <source>Where the slices&apos; planes cut A&apos;s skin and, more faintly, its tissues; exported slices have none</source>
        <translation>Onde os planos de corte cortam a pele de A e, mais tênues, seus tecidos; os cortes exportados não os têm</translation>
    </message>
    <message>
        <source>Outlines:</source>
        <translation>Contornos:</translation>
    </message>
    <message>
        <source>body A</source>
        <translation>corpo A</translation>
    </message>
    <message>
        <source>B&apos;s skin inside (-) or outside (+) of A&apos;s, mm; pose left out</source>
        <translation>Pele de B dentro (-) ou fora (+) da de A, mm; sem contar a pose</translation>
    </message>
    <message>
        <source>Pin body A, then change shape, pose or model: the differences appear here.</source>
        <translation>Fixe o corpo A e depois mude a forma, a pose ou o modelo: as diferenças aparecem aqui.</translation>
    </message>
    <message>
        <source>Body A</source>
        <translation>Corpo A</translation>
    </message>
    <message>
        <source>Body B</source>
        <translation>Corpo B</translation>
    </message>
    <message>
        <source>B - A</source>
        <translation>B - A</translation>
    </message>
    <message>
        <source>{name} volume, {unit}</source>
        <translation>{name}, volume, {unit}</translation>
    </message>
    <message>
        <source>{name} mass (est.), {unit}</source>
        <translation>{name}, massa (est.), {unit}</translation>
    </message>
    <message>
        <source>{name} share, {unit}</source>
        <translation>{name}, proporção, {unit}</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}, {unit}</translation>
    </message>
    <message>
        <source>Save volumes, estimated masses, shares and lengths of A and B and their differences</source>
        <translation>Salvar volumes, massas estimadas, proporções e comprimentos de A e B e suas diferenças</translation>
    </message>
    <message>
        <source>Body A (pinned)
{name}</source>
        <translation>Corpo A (fixado)
{name}</translation>
    </message>
    <message>
        <source>Body B (being edited)
{name}</source>
        <translation>Corpo B (em edição)
{name}</translation>
    </message>
    <message>
        <source>Side by side or on one body</source>
        <translation>Lado a lado ou em um só corpo</translation>
    </message>
    <message>
        <source>Clip box</source>
        <translation>Caixa de recorte</translation>
    </message>
    <message>
        <source>Show only what is inside</source>
        <translation>Mostrar só o que está dentro</translation>
    </message>
    <message>
        <source>Cut everything away outside of a box; the cuts are closed (X). Drag the dots on its faces in the picture, or set the faces here, in centimetres</source>
        <translation>Recortar tudo o que está fora de uma caixa; os cortes são fechados (X). Arraste os pontos de suas faces na imagem, ou defina as faces aqui, em centímetros</translation>
    </message>
    <message>
        <source>Around the body</source>
        <translation>Em torno do corpo</translation>
    </message>
    <message>
        <source>Set all six faces just outside of the body</source>
        <translation>Colocar as seis faces logo fora do corpo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Where the {face} face of the box stands along {axis}, in centimetres</source>
        <translation>Posição da face da caixa (lado: {face}) ao longo de {axis}, em centímetros</translation>
    </message>
    <message>
        <source>Centre here</source>
        <translation>Centralizar aqui</translation>
    </message>
    <message>
        <source>Measure the fat&apos;s thickness here</source>
        <translation>Medir aqui a espessura da gordura</translation>
    </message>
    <message>
        <source>Put the slice planes here</source>
        <translation>Colocar aqui os planos de corte</translation>
    </message>
    <message>
        <source>Turn the nearest joint</source>
        <translation>Girar a articulação mais próxima</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Trainings found in the trainings folder. Tick several to lay their curves over each other and compare them.</source>
        <translation>Treinamentos encontrados na pasta de treinamentos. Marque vários para sobrepor suas curvas e compará-los.</translation>
    </message>
    <message>
        <source>No trainings yet. Start begins one as it stands under New: on phantom subjects, which are made first, from the embedded phantom. No files of your own are needed.</source>
        <translation>Ainda não há treinamentos. Iniciar começa um conforme indicado em Novo: com sujeitos phantom, que são criados primeiro a partir do phantom incorporado. Nenhum arquivo próprio é necessário.</translation>
    </message>
    <message>
        <source>making subjects</source>
        <translation>criando sujeitos</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>pausando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>parando</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>ended unexpectedly</source>
        <translation>terminou inesperadamente</translation>
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
        <translation>{made} de {wanted} sujeitos</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>faltam {left}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Parar já</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Wait after the step under way, and free the processor; Resume goes on</source>
        <translation>Esperar após o passo em andamento e liberar o processador; Retomar continua</translation>
    </message>
    <message>
        <source>End after the epoch under way and write a checkpoint, from which Go on continues</source>
        <translation>Encerrar após a época em andamento e gravar um checkpoint, a partir do qual Continuar prossegue</translation>
    </message>
    <message>
        <source>End at once; what was learned since the last checkpoint is lost</source>
        <translation>Encerrar imediatamente; o que foi aprendido desde o último checkpoint se perde</translation>
    </message>
    <message>
        <source>Start again with the same options; it continues from its last checkpoint</source>
        <translation>Iniciar de novo com as mesmas opções; continua a partir do último checkpoint</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Show the body with what this training has learned so far; the training goes on meanwhile</source>
        <translation>Mostrar o corpo com o que este treinamento aprendeu até agora; o treinamento continua enquanto isso</translation>
    </message>
    <message>
        <source>Stage 1 learns how the body moves and holds no tissues yet: train stage 2, then look at it</source>
        <translation>A etapa 1 aprende como o corpo se move e ainda não contém tecidos: treine a etapa 2 e veja-a depois</translation>
    </message>
    <message>
        <source>No checkpoint has been written yet</source>
        <translation>Nenhum checkpoint foi gravado ainda</translation>
    </message>
    <message>
        <source>newest checkpoint</source>
        <translation>checkpoint mais novo</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>melhor checkpoint</translation>
    </message>
    <message>
        <source>Newest: the checkpoint written last. Best: the one with the highest validation accuracy.</source>
        <translation>Mais novo: o último checkpoint gravado. Melhor: o de maior acurácia de validação.</translation>
    </message>
    <message>
        <source>As template</source>
        <translation>Como base</translation>
    </message>
    <message>
        <source>Fill the form under New with the options of this training</source>
        <translation>Preencher o formulário em Novo com as opções deste treinamento</translation>
    </message>
    <message>
        <source>Copy the message, the command and the end of the log</source>
        <translation>Copiar a mensagem, o comando e o fim do log</translation>
    </message>
    <message>
        <source>{count} in training</source>
        <translation>{count} em treinamento</translation>
    </message>
    <message>
        <source>{names}: trainings go on when this window closes, and are found again when it opens. Click to see them.</source>
        <translation>{names}: os treinamentos continuam quando esta janela é fechada e são encontrados de novo quando ela é aberta. Clique para vê-los.</translation>
    </message>
    <message>
        <source>Trainings go on without the window: %s</source>
        <translation>Os treinamentos continuam sem a janela: %s</translation>
    </message>
    <message>
        <source>Training {name}: {state}</source>
        <translation>Treinamento {name}: {state}</translation>
    </message>
    <message>
        <source>Showing what {name} has learned</source>
        <translation>Mostrando o que {name} aprendeu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>1: the body itself (implicit SMPL)</source>
        <translation>1: o corpo em si (SMPL implícito)</translation>
    </message>
    <message>
        <source>2: tissues</source>
        <translation>2: tecidos</translation>
    </message>
    <message>
        <source>Stage 1 learns shape and skinning from synthetic bodies; stage 2 starts from it and learns tissues from scans</source>
        <translation>A etapa 1 aprende forma e skinning de corpos sintéticos; a etapa 2 parte dela e aprende os tecidos de escaneamentos</translation>
    </message>
    <message>
        <source>Of the body model and of the subjects</source>
        <translation>Do modelo de corpo e dos sujeitos</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Phantom subjects</source>
        <translation>Sujeitos phantom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Phantom subjects are made first if they are not there yet; a folder holds GENDER/SPLIT/*.gz</source>
        <translation>Os sujeitos phantom são criados primeiro se ainda não existirem; uma pasta contém GENDER/SPLIT/*.gz</translation>
    </message>
    <message>
        <source>Number of phantom subjects; making one takes some ten seconds</source>
        <translation>Número de sujeitos phantom; criar um leva cerca de dez segundos</translation>
    </message>
    <message>
        <source> subjects</source>
        <translation> sujeitos</translation>
    </message>
    <message>
        <source>Folder of the data set; empty: HIT_DATA_DIR</source>
        <translation>Pasta do conjunto de dados; vazio: HIT_DATA_DIR</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>The stage 1 training whose networks stage 2 starts from</source>
        <translation>O treinamento de etapa 1 de cujas redes a etapa 2 parte</translation>
    </message>
    <message>
        <source>{name} (standard)</source>
        <translation>{name} (padrão)</translation>
    </message>
    <message>
        <source>The embedded phantom (for phantom subjects)</source>
        <translation>O phantom incorporado (para sujeitos phantom)</translation>
    </message>
    <message>
        <source>There is no {name} yet: train stage 1 first, or start from something else.</source>
        <translation>{name} ainda não existe: treine primeiro a etapa 1, ou parta de outra coisa.</translation>
    </message>
    <message>
        <source>Nothing (learns everything)</source>
        <translation>Nada (aprende tudo)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the training, of its folder and of the model; a training of the same name goes on where it stopped</source>
        <translation>Nome do treinamento, de sua pasta e do modelo; um treinamento de mesmo nome continua onde parou</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardado em</translation>
    </message>
    <message>
        <source>Folder that holds the training&apos;s folder; empty: the first models folder of the settings, else your own</source>
        <translation>Pasta que contém a pasta do treinamento; vazio: a primeira pasta de modelos das configurações ou, se não houver, a sua própria</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Rounds through all subjects</source>
        <translation>Passagens por todos os sujeitos</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamanho do lote</translation>
    </message>
    <message>
        <source>Subjects per step</source>
        <translation>Sujeitos por passo</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Step of the optimizer (Adam)</source>
        <translation>Passo do otimizador (Adam)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>auto: a graphics card if there is one; cpu, cuda:0, cuda:1, mps</source>
        <translation>auto: uma placa de vídeo se houver; cpu, cuda:0, cuda:1, mps</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Random numbers depend on it alone: the same seed draws the same</source>
        <translation>Os números aleatórios dependem só dela: a mesma semente gera o mesmo</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>Parar após</translation>
    </message>
    <message>
        <source>Minutes after which the training ends with a checkpoint, at the end of the epoch</source>
        <translation>Minutos após os quais o treinamento termina com um checkpoint, no fim da época</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Mais opções</translation>
    </message>
    <message>
        <source>Any option of `hit train`, as key=value, apart by blanks or lines; `hit train --options` lists them</source>
        <translation>Qualquer opção de `hit train`, como chave=valor, separadas por espaços ou linhas; `hit train --options` as lista</translation>
    </message>
    <message>
        <source>key=value, e.g. data_cfg.n_pts_mri=4000 trainer.check_val_every_n_epoch=5</source>
        <translation>chave=valor, p. ex. data_cfg.n_pts_mri=4000 trainer.check_val_every_n_epoch=5</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>What Start runs, in a process of its own; it can be run in a terminal as well</source>
        <translation>O que Iniciar executa, em um processo próprio; também pode ser executado em um terminal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start the training; it goes on when the window closes</source>
        <translation>Iniciar o treinamento; ele continua quando a janela é fechada</translation>
    </message>
    <message>
        <source>Checking the options...</source>
        <translation>Verificando as opções...</translation>
    </message>
    <message>
        <source>The options are valid.</source>
        <translation>As opções são válidas.</translation>
    </message>
    <message>
        <source>{note} {count} phantom subjects are made first, some ten seconds each.</source>
        <translation>{note} Primeiro são criados {count} sujeitos phantom, cerca de dez segundos cada.</translation>
    </message>
    <message>
        <source>The options could not be checked: {reason}</source>
        <translation>As opções não puderam ser verificadas: {reason}</translation>
    </message>
    <message>
        <source>{name} exists and goes on after {epoch} epochs.</source>
        <translation>{name} existe e continua após {epoch} épocas.</translation>
    </message>
    <message>
        <source>{name}: a training of this name is running. Stop it first, or choose another name.</source>
        <translation>{name}: um treinamento com este nome está em andamento. Pare-o primeiro, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>{name}: a training of this name exists, of another stage or gender. Choose another name.</source>
        <translation>{name}: existe um treinamento com este nome, de outra etapa ou sexo. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The training could not be started: {reason}</source>
        <translation>O treinamento não pôde ser iniciado: {reason}</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Losses above, scores below. Move the mouse or use the arrow keys to read values; wheel or + and - zoom, drag or Shift and arrow keys pan, double-click or Home shows all.</source>
        <translation>Perdas acima, pontuações abaixo. Mova o mouse ou use as setas para ler valores; a roda ou + e - ampliam, arrastar ou Shift e setas deslocam, clique duplo ou Home mostra tudo.</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Escala logarítmica</translation>
    </message>
    <message>
        <source>Logarithmic axis for losses; values of zero and below are left out</source>
        <translation>Eixo logarítmico para as perdas; valores de zero ou menos são omitidos</translation>
    </message>
    <message>
        <source>What the curves are drawn against</source>
        <translation>Em relação a que as curvas são desenhadas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Curves to draw</source>
        <translation>Curvas a desenhar</translation>
    </message>
    <message>
        <source>Curves appear with the first steps</source>
        <translation>As curvas aparecem com os primeiros passos</translation>
    </message>
    <message>
        <source>Tick a curve in the list</source>
        <translation>Marque uma curva na lista</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>The end of the training&apos;s log</source>
        <translation>O fim do log do treinamento</translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation>Nada foi gravado ainda</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Middle slice of the first validation subject after each validation: prediction, truth, difference</source>
        <translation>Corte central do primeiro sujeito de validação após cada validação: predição, verdade, diferença</translation>
    </message>
    <message>
        <source>The first validation of stage 2 draws a slice here: prediction, truth, difference</source>
        <translation>A primeira validação da etapa 2 desenha um corte aqui: predição, verdade, diferença</translation>
    </message>
    <message>
        <source>Prediction | truth | difference, of {time}</source>
        <translation>Predição | verdade | diferença, de {time}</translation>
    </message>
    <message>
        <source>Best metrics of the ticked trainings, and the options in which they differ</source>
        <translation>As melhores métricas dos treinamentos marcados, e as opções em que diferem</translation>
    </message>
    <message>
        <source>Tick trainings in the list to compare them</source>
        <translation>Marque treinamentos na lista para compará-los</translation>
    </message>
    <message>
        <source>Best {name}</source>
        <translation>Melhor {name}</translation>
    </message>
    <message>
        <source>Epochs done</source>
        <translation>Épocas concluídas</translation>
    </message>
    <message>
        <source>Write report of visits...</source>
        <translation>Gravar relatório de visitas...</translation>
    </message>
    <message>
        <source>Several bodies of one person with their dates: changes, curves, and a page each (HTML or PDF)</source>
        <translation>Vários corpos de uma pessoa com suas datas: mudanças, curvas e uma página por corpo (HTML ou PDF)</translation>
    </message>
    <message>
        <source>Visits...</source>
        <translation>Visitas...</translation>
    </message>
    <message>
        <source>Bodies of one person on several days: body files, fits, and reports, which bring their date and all their visits.</source>
        <translation>Corpos de uma pessoa em vários dias: arquivos de corpo, ajustes e relatórios, que trazem sua data e todas as suas visitas.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Precision errors</source>
        <translation>Erros de precisão</translation>
    </message>
    <message>
        <source>Age at the first visit</source>
        <translation>Idade na primeira visita</translation>
    </message>
    <message>
        <source>In years, for percentiles; at later visits the person is older by as much as the dates say. Until it is typed it follows from the age that the panel or a report tells.</source>
        <translation>Em anos, para os percentis; em visitas posteriores a pessoa é mais velha conforme as datas. Até ser digitada, é deduzida da idade que o painel ou um relatório indica.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Day of this visit, for example {example} or {iso}; only reports know theirs</source>
        <translation>Dia desta visita, por exemplo {example} ou {iso}; só os relatórios conhecem o seu</translation>
    </message>
    <message>
        <source>The person&apos;s own on that day; empty: the tissues&apos; estimate</source>
        <translation>O próprio da pessoa naquele dia; vazio: a estimativa dos tecidos</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>p. ex. {example}</translation>
    </message>
    <message>
        <source>Date of {name}</source>
        <translation>Data de {name}</translation>
    </message>
    <message>
        <source>Weight at {name}</source>
        <translation>Peso em {name}</translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <translation>Tirar {name} desta lista</translation>
    </message>
    <message>
        <source>Add files...</source>
        <translation>Adicionar arquivos...</translation>
    </message>
    <message>
        <source>Body files, fits (NAME_body.npz) and reports (HTML) of the same person</source>
        <translation>Arquivos de corpo, ajustes (NAME_body.npz) e relatórios (HTML) da mesma pessoa</translation>
    </message>
    <message>
        <source>Add the body shown</source>
        <translation>Adicionar o corpo mostrado</translation>
    </message>
    <message>
        <source>The body in the window, as it is now, with its weight and its own measures</source>
        <translation>O corpo da janela, como está agora, com seu peso e suas medidas próprias</translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation>Ordenar por data</translation>
    </message>
    <message>
        <source>The report is in the order of the dates in any case</source>
        <translation>O relatório segue a ordem das datas em todo caso</translation>
    </message>
    <message>
        <source>Bodies and reports ({bodies} {reports});;All files (*)</source>
        <translation>Corpos e relatórios ({bodies} {reports});;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>body shown</source>
        <translation>corpo mostrado</translation>
    </message>
    <message>
        <source>Reading {count} files</source>
        <translation>Lendo {count} arquivos</translation>
    </message>
    <message>
        <source>Standard deviations of your own repeats, in each measure&apos;s unit. A change is marked where it is more than {factor:.2f} times the precision error. They are kept for the next report.</source>
        <translation>Desvios-padrão de suas próprias repetições, na unidade de cada medida. Uma mudança é marcada onde supera {factor:.2f} vezes o erro de precisão. São guardados para o próximo relatório.</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Procedência</translation>
    </message>
    <message>
        <source>Stands in the report, for example: ten repeats by two persons</source>
        <translation>Aparece no relatório, por exemplo: dez repetições por duas pessoas</translation>
    </message>
    <message>
        <source>&quot;{typed}&quot; is no day: write it like {example}.</source>
        <translation>&quot;{typed}&quot; não é um dia: escreva-o como {example}.</translation>
    </message>
    <message>
        <source>{typed} is not between 1900 and today.</source>
        <translation>{typed} não está entre 1900 e hoje.</translation>
    </message>
    <message>
        <source>Add at least two bodies.</source>
        <translation>Adicione pelo menos dois corpos.</translation>
    </message>
    <message>
        <source>{name} needs its date.</source>
        <translation>{name} precisa de sua data.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{first} and {second} have the same date.</source>
        <translation>{first} e {second} têm a mesma data.</translation>
    </message>
    <message>
        <source>A report takes at most {most} visits: {name} was not added.</source>
        <translation>Um relatório aceita no máximo {most} visitas: {name} não foi adicionado.</translation>
    </message>
    <message>
        <source>{first} is {one} and {second} is {other}: visits are those of one person.</source>
        <translation>{first} é {one} e {second} é {other}: as visitas são de uma mesma pessoa.</translation>
    </message>
    <message>
        <source>The betas of {first} are those of {one}, of {second} those of {other}: changes would not be the person&apos;s.</source>
        <translation>Espaço de formas dos betas de {first}: {one}; de {second}: {other}. As mudanças não seriam as da pessoa.</translation>
    </message>
    <message>
        <source>{first} and {second} are shown by different models: take one of them off.</source>
        <translation>{first} e {second} são mostrados por modelos diferentes: tire um deles.</translation>
    </message>
    <message>
        <source>Not added: {reason}</source>
        <translation>Não adicionado: {reason}</translation>
    </message>
    <message>
        <source>is a scan: open it, fit a body to it, and add the body shown</source>
        <translation>é um escaneamento: abra-o, ajuste um corpo a ele e adicione o corpo mostrado</translation>
    </message>
    <message>
        <source>is a session: open it, and add the body shown</source>
        <translation>é uma sessão: abra-a e adicione o corpo mostrado</translation>
    </message>
    <message>
        <source>holds {count} persons: open it, choose one, and add the body shown</source>
        <translation>contém {count} pessoas: abra-o, escolha uma e adicione o corpo mostrado</translation>
    </message>
    <message>
        <source>Report of visits</source>
        <translation>Relatório de visitas</translation>
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
        <translation>{body} - {model} - HIT Viewer - phantom de demonstração, não são dados médicos</translation>
    </message>
    <message>
        <source>{space} betas on {own}: another body</source>
        <translation>betas de outro corpo: {space}, não {own}</translation>
    </message>
    <message>
        <source>betas of another gender&apos;s body</source>
        <translation>betas de um corpo do outro sexo</translation>
    </message>
    <message>
        <source>SMPL folder...</source>
        <translation>Pasta SMPL...</translation>
    </message>
    <message>
        <source>Set your SMPL and HIT folders in Settings, to see the body that these betas belong to</source>
        <translation>Indique suas pastas SMPL e HIT em Configurações para ver o corpo ao qual estes betas pertencem</translation>
    </message>
    <message>
        <source>Show these betas on the model of the other gender</source>
        <translation>Mostrar estes betas no modelo do outro sexo</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>Usar {model}</translation>
    </message>
    <message>
        <source>The file&apos;s body is {gender}: shown with {model}.</source>
        <translation>O corpo do arquivo é {gender}: mostrado com {model}.</translation>
    </message>
    <message>
        <source>Template body</source>
        <translation>Corpo de referência</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Pele</translation>
    </message>
    <message>
        <source>AT  subcutaneous fat</source>
        <translation>AT  gordura subcutânea</translation>
    </message>
    <message>
        <source>LT  lean tissue</source>
        <translation>LT  tecido magro</translation>
    </message>
    <message>
        <source>BT  long bones</source>
        <translation>BT  ossos longos</translation>
    </message>
    <message>
        <source>Lungs (empty)</source>
        <translation>Pulmões (vazio)</translation>
    </message>
    <message>
        <source>The body&apos;s surface, as its parameters give it</source>
        <translation>A superfície do corpo, conforme seus parâmetros</translation>
    </message>
    <message>
        <source>Subcutaneous adipose tissue: fat under the skin only</source>
        <translation>Tecido adiposo subcutâneo: apenas a gordura sob a pele</translation>
    </message>
    <message>
        <source>Lean tissue: muscle and organs, with visceral and intramuscular fat</source>
        <translation>Tecido magro: músculo e órgãos, com gordura visceral e intramuscular</translation>
    </message>
    <message>
        <source>Long bones of arms and legs only</source>
        <translation>Apenas os ossos longos de braços e pernas</translation>
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
        <translation>Altura y do plano horizontal, em centímetros</translation>
    </message>
    <message>
        <source>Depth z of the plane that faces you, in centimetres; forward is positive</source>
        <translation>Profundidade z do plano voltado para você, em centímetros; para a frente é positivo</translation>
    </message>
    <message>
        <source>Position x of the plane from front to back, in centimetres; the body&apos;s left is positive</source>
        <translation>Posição x do plano da frente para trás, em centímetros; a esquerda do corpo é positiva</translation>
    </message>
    <message>
        <source>Tissue probability</source>
        <translation>Probabilidade de tecido</translation>
    </message>
    <message>
        <source>Where it is uncertain</source>
        <translation>Zonas incertas</translation>
    </message>
    <message>
        <source>Skinning weights</source>
        <translation>Pesos de skinning</translation>
    </message>
    <message>
        <source>Shape displacement</source>
        <translation>Deslocamento de forma</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compressão</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estúdio</translation>
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
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Bones in a glass body</source>
        <translation>Ossos em um corpo de vidro</translation>
    </message>
    <message>
        <source>Slices only</source>
        <translation>Apenas cortes</translation>
    </message>
    <message>
        <source>Oblique</source>
        <translation>Oblíqua</translation>
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
        <translation>Qual corpo e quais tecidos são calculados; betas, pose e câmera são mantidos</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Shape component {number}, in standard deviations. Double-click resets it.</source>
        <translation>Componente de forma {number}, em desvios-padrão. Um clique duplo o redefine.</translation>
    </message>
    <message>
        <source>Tall (SD)</source>
        <translation>Alto (DP)</translation>
    </message>
    <message>
        <source>Slim (SD)</source>
        <translation>Magro (DP)</translation>
    </message>
    <message>
        <source>Shape {number} (SD)</source>
        <translation>Forma {number} (DP)</translation>
    </message>
    <message>
        <source>Beyond {limit:g} the model extrapolates</source>
        <translation>Além de {limit:g} o modelo extrapola</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Set all ten betas to zero</source>
        <translation>Zerar os dez betas</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatório</translation>
    </message>
    <message>
        <source>Draw ten betas between -{limit:g} and {limit:g}, the model&apos;s reach</source>
        <translation>Gerar dez betas entre -{limit:g} e {limit:g}, o alcance do modelo</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Articulação</translation>
    </message>
    <message>
        <source>Choose a joint here or click it on the body; by keys: arrows, or the first letters of its name</source>
        <translation>Escolha uma articulação aqui ou clique nela no corpo; pelo teclado: setas, ou as primeiras letras de seu nome</translation>
    </message>
    <message>
        <source>Bend (x)</source>
        <translation>Flexão (x)</translation>
    </message>
    <message>
        <source>Twist (y)</source>
        <translation>Torção (y)</translation>
    </message>
    <message>
        <source>Side (z)</source>
        <translation>Lateral (z)</translation>
    </message>
    <message>
        <source>Twist (x)</source>
        <translation>Torção (x)</translation>
    </message>
    <message>
        <source>Swing (y)</source>
        <translation>Balanço (y)</translation>
    </message>
    <message>
        <source>Raise (z)</source>
        <translation>Elevação (z)</translation>
    </message>
    <message>
        <source>Tilt (x)</source>
        <translation>Inclinação (x)</translation>
    </message>
    <message>
        <source>Turn (y)</source>
        <translation>Giro (y)</translation>
    </message>
    <message>
        <source>Lean (z)</source>
        <translation>Lateral (z)</translation>
    </message>
    <message>
        <source>Rotation vector of the {joint} about {axis}, in degrees. Double-click resets it.</source>
        <translation>Vetor de rotação: {joint}, em torno de {axis}, em graus. Um clique duplo o redefine.</translation>
    </message>
    <message>
        <source>Drag limbs in the picture</source>
        <translation>Arrastar membros na imagem</translation>
    </message>
    <message>
        <source>Hold a limb with the mouse and drag it: its joints turn within their usual limits. Beside the body, and with this switched off, dragging turns the view.</source>
        <translation>Segure um membro com o mouse e arraste-o: suas articulações giram dentro de seus limites habituais. Ao lado do corpo, ou com isto desligado, arrastar gira a vista.</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos os lados</translation>
    </message>
    <message>
        <source>Move the joint of the other side as a mirror image</source>
        <translation>Mover a articulação do outro lado como imagem espelhada</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espelhar</translation>
    </message>
    <message>
        <source>Exchange left and right</source>
        <translation>Trocar esquerda e direita</translation>
    </message>
    <message>
        <source>Reset joint</source>
        <translation>Redefinir articulação</translation>
    </message>
    <message>
        <source>Reset pose</source>
        <translation>Redefinir pose</translation>
    </message>
    <message>
        <source>Choose a pose by name</source>
        <translation>Escolher uma pose pelo nome</translation>
    </message>
    <message>
        <source>Upright at the origin</source>
        <translation>Ereto na origem</translation>
    </message>
    <message>
        <source>Ignore the file&apos;s orientation and position, so that the body stands in the middle of the view</source>
        <translation>Ignorar a orientação e a posição do arquivo, para que o corpo fique no centro da vista</translation>
    </message>
    <message>
        <source>Orientation and position</source>
        <translation>Orientação e posição</translation>
    </message>
    <message>
        <source>Left (x)</source>
        <translation>Esquerda (x)</translation>
    </message>
    <message>
        <source>Up (y)</source>
        <translation>Para cima (y)</translation>
    </message>
    <message>
        <source>Forward (z)</source>
        <translation>Para a frente (z)</translation>
    </message>
    <message>
        <source>Translation of the body along {axis}, in centimetres</source>
        <translation>Translação do corpo ao longo de {axis}, em centímetros</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>What is taken away of the body; the cuts show its tissues, bones stay whole</source>
        <translation>O que é retirado do corpo; os cortes mostram seus tecidos, os ossos ficam inteiros</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Front quarter</source>
        <translation>Quarto dianteiro</translation>
    </message>
    <message>
        <source>Front half</source>
        <translation>Metade dianteira</translation>
    </message>
    <message>
        <source>Half of a side</source>
        <translation>Metade de um lado</translation>
    </message>
    <message>
        <source>The body&apos;s own side that is opened</source>
        <translation>O lado do próprio corpo que é aberto</translation>
    </message>
    <message>
        <source>Open what faces me</source>
        <translation>Abrir o que está voltado para mim</translation>
    </message>
    <message>
        <source>When you turn the body, the part that faces you is taken away; without, always the same part</source>
        <translation>Ao girar o corpo, a parte voltada para você é retirada; sem isto, sempre a mesma parte</translation>
    </message>
    <message>
        <source>opened part</source>
        <translation>parte aberta</translation>
    </message>
    <message>
        <source>Opacities and visibility that go well together</source>
        <translation>Opacidades e visibilidade que combinam bem</translation>
    </message>
    <message>
        <source>Opacity of this layer, in percent: the opaque skin hides it, but for its cuts where the body is opened</source>
        <translation>Opacidade desta camada, em porcentagem: a pele opaca a oculta, exceto em seus cortes onde o corpo está aberto</translation>
    </message>
    <message>
        <source>Opacity of this layer, in percent</source>
        <translation>Opacidade desta camada, em porcentagem</translation>
    </message>
    <message>
        <source>Colour of this layer, in the picture and in the slices</source>
        <translation>Cor desta camada, na imagem e nos cortes</translation>
    </message>
    <message>
        <source>Choose a colour...</source>
        <translation>Escolher uma cor...</translation>
    </message>
    <message>
        <source>Palette colour</source>
        <translation>Cor da paleta</translation>
    </message>
    <message>
        <source>Skin as wireframe</source>
        <translation>Pele como aramado</translation>
    </message>
    <message>
        <source>Draw the skin&apos;s triangles as lines; without, the skin is translucent</source>
        <translation>Desenhar os triângulos da pele como linhas; sem isto, a pele é translúcida</translation>
    </message>
    <message>
        <source>Colour-blind safe palette</source>
        <translation>Paleta segura para daltônicos</translation>
    </message>
    <message>
        <source>Okabe and Ito&apos;s colours, in the picture and in the slices</source>
        <translation>As cores de Okabe e Ito, na imagem e nos cortes</translation>
    </message>
    <message>
        <source>Slice planes</source>
        <translation>Planos de corte</translation>
    </message>
    <message>
        <source>Show the {axis} plane in the picture</source>
        <translation>Mostrar o plano {axis} na imagem</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Cut away what lies above the axial plane</source>
        <translation>Recortar o que está acima do plano axial</translation>
    </message>
    <message>
        <source>Cut away what lies in front of the frontal plane</source>
        <translation>Recortar o que está na frente do plano frontal</translation>
    </message>
    <message>
        <source>Cut away what lies on the body&apos;s left of the sagittal plane</source>
        <translation>Recortar o que está à esquerda do corpo em relação ao plano sagital</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>What the slices show</source>
        <translation>O que os cortes mostram</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>How the body is lit: by three lamps, from the camera, or softly from all sides</source>
        <translation>Como o corpo é iluminado: por três lâmpadas, a partir da câmera, ou suavemente de todos os lados</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>How finely surfaces are drawn. Automatic: with a graphics card all vertices at rest, a tenth of them in drags and without one. Exports are always as fine as they say</source>
        <translation>Com que detalhe as superfícies são desenhadas. Automático: com placa de vídeo, todos os vértices em repouso; um décimo deles ao arrastar e sem ela. As exportações têm sempre o detalhe que indicam</translation>
    </message>
    <message>
        <source>Drag: move the crosshair. Wheel: step through. Ctrl+wheel: zoom. Right drag: pan. Double-click: take the main area, or give it back. By keys: arrows move the crosshair, Page up/down step, + and - zoom, Ctrl+arrows pan, Home fits, Return enlarges.</source>
        <translation>Arrastar: mover a cruz. Roda: percorrer. Ctrl+roda: ampliar. Arrastar com o botão direito: deslocar. Clique duplo: ocupar a área principal ou devolvê-la. Pelo teclado: setas movem a cruz, Page up/down percorre, + e - ampliam, Ctrl+setas deslocam, Home ajusta, Return aumenta.</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>Várias partes</translation>
    </message>
    <message>
        <source>girth {girth} cm</source>
        <translation>perímetro {girth} cm</translation>
    </message>
    <message>
        <source>{tissue} at the crosshair</source>
        <translation>{tissue} na cruz</translation>
    </message>
    <message>
        <source>taken from nearby: no part of the model lies exactly here</source>
        <translation>tomado do entorno: nenhuma parte do modelo está exatamente aqui</translation>
    </message>
    <message>
        <source>{percent} % taken from nearby</source>
        <translation>{percent} % tomado do entorno</translation>
    </message>
    <message>
        <source>Hatch what is taken from nearby</source>
        <translation>Hachurar o que é tomado do entorno</translation>
    </message>
    <message>
        <source>In folds of the skin and where parts touch, no part of the model may lie exactly at a pixel: it then shows what lies nearest. Hatched, also in exported slices</source>
        <translation>Nas dobras da pele e onde partes se tocam, pode ser que nenhuma parte do modelo esteja exatamente em um pixel: ele mostra então o que está mais próximo. Hachurado, também nos cortes exportados</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: {what}</source>
        <translation>Algo inesperado deu errado: {what}</translation>
    </message>
    <message>
        <source>There is not enough memory for this: choose a lower detail, or close other programs.</source>
        <translation>Não há memória suficiente para isto: escolha um detalhe menor, ou feche outros programas.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Nenhum modelo está carregado</translation>
    </message>
    <message>
        <source>Preparing {model}: {percent} %</source>
        <translation>Preparando {model}: {percent} %</translation>
    </message>
    <message>
        <source>Loading {model}...</source>
        <translation>Carregando {model}...</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Iniciando...</translation>
    </message>
    <message>
        <source>Coarse surfaces: those of {model} are being worked out ({percent} %)</source>
        <translation>Superfícies grosseiras: as de {model} estão sendo calculadas ({percent} %)</translation>
    </message>
    <message>
        <source>The surfaces of {model} are prepared now: working them out in the background failed. {reason}</source>
        <translation>As superfícies de {model} são preparadas agora: seu cálculo em segundo plano falhou. {reason}</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exato</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>of the body before</source>
        <translation>do corpo anterior</translation>
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
        <translation>grosseiro</translation>
    </message>
    <message>
        <source>before the change</source>
        <translation>antes da mudança</translation>
    </message>
    <message>
        <source>Quick (volumes to about half a percent): exact values follow as soon as the body rests</source>
        <translation>Rápido (volumes com erro de cerca de meio por cento): os valores exatos vêm assim que o corpo fica parado</translation>
    </message>
    <message>
        <source>These values are of the body before the last change; new ones are being computed</source>
        <translation>Estes valores são do corpo anterior à última mudança; novos estão sendo calculados</translation>
    </message>
    <message>
        <source>residual {value:.3f} mm</source>
        <translation>resíduo {value:.3f} mm</translation>
    </message>
    <message>
        <source>{value:.0f} ms</source>
        <translation>{value:.0f} ms</translation>
    </message>
    <message>
        <source>about {value:.0f} mm off while dragging</source>
        <translation>desvio de cerca de {value:.0f} mm ao arrastar</translation>
    </message>
    <message>
        <source>extrapolated: betas beyond {limit:g}</source>
        <translation>extrapolado: betas além de {limit:g}</translation>
    </message>
    <message>
        <source>shown upright</source>
        <translation>mostrado ereto</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Abrir...</translation>
    </message>
    <message>
        <source>All that can be opened ({bodies} {scans} *{session} *.png *.html);;Bodies and motions ({bodies});;3D scans ({scans});;Sessions (*{session});;Exported pictures (*.png);;Reports (*.html);;All files (*)</source>
        <translation>Tudo o que pode ser aberto ({bodies} {scans} *{session} *.png *.html);;Corpos e movimentos ({bodies});;Escaneamentos 3D ({scans});;Sessões (*{session});;Imagens exportadas (*.png);;Relatórios (*.html);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open model...</source>
        <translation>Abrir modelo...</translation>
    </message>
    <message>
        <source>Save body...</source>
        <translation>Salvar corpo...</translation>
    </message>
    <message>
        <source>Body (*.npz);;Body (*.pkl);;Body (*.json)</source>
        <translation>Corpo (*.npz);;Corpo (*.pkl);;Corpo (*.json)</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Salvar sessão</translation>
    </message>
    <message>
        <source>Save session as...</source>
        <translation>Salvar sessão como...</translation>
    </message>
    <message>
        <source>HIT Viewer session (*{session})</source>
        <translation>Sessão do HIT Viewer (*{session})</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir recente</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} salvo</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Corpo inteiro</translation>
    </message>
    <message>
        <source>Keep this view for films</source>
        <translation>Guardar esta vista para vídeos</translation>
    </message>
    <message>
        <source>Forget the kept views</source>
        <translation>Esquecer as vistas guardadas</translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Look from here</source>
        <translation>Olhar daqui</translation>
    </message>
    <message>
        <source>front left</source>
        <translation>frente à esquerda</translation>
    </message>
    <message>
        <source>left</source>
        <translation>esquerda</translation>
    </message>
    <message>
        <source>back left</source>
        <translation>atrás à esquerda</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>back right</source>
        <translation>atrás à direita</translation>
    </message>
    <message>
        <source>right</source>
        <translation>direita</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>frente à direita</translation>
    </message>
    <message>
        <source>View {number}: {side}, {metres} m away</source>
        <translation>Vista {number}: {side}, a {metres} m</translation>
    </message>
    <message>
        <source>View {number}: {side}, {degrees}° from above, {metres} m away</source>
        <translation>Vista {number}: {side}, {degrees}° de cima, a {metres} m</translation>
    </message>
    <message>
        <source>View {number}: {side}, {degrees}° from below, {metres} m away</source>
        <translation>Vista {number}: {side}, {degrees}° de baixo, a {metres} m</translation>
    </message>
    <message>
        <source>Views kept for the film &quot;Camera&quot;: {count}</source>
        <translation>Vistas guardadas para o vídeo &quot;Câmera&quot;: {count}</translation>
    </message>
    <message>
        <source>kept views</source>
        <translation>vistas guardadas</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <translation>{name} aberto</translation>
    </message>
    <message>
        <source>Reading {name}: {percent} %</source>
        <translation>Lendo {name}: {percent} %</translation>
    </message>
    <message>
        <source>Unpacking {name}: {percent} %</source>
        <translation>Descompactando {name}: {percent} %</translation>
    </message>
    <message>
        <source>Reading {name}...</source>
        <translation>Lendo {name}...</translation>
    </message>
    <message>
        <source>Reading {name} was cancelled: nothing was changed</source>
        <translation>A leitura de {name} foi cancelada: nada foi alterado</translation>
    </message>
    <message>
        <source>Stop reading the file (Escape); everything stays as it is</source>
        <translation>Parar de ler o arquivo (Escape); tudo fica como está</translation>
    </message>
    <message>
        <source>{name} names a model outside of the folders that are known here: {models}

Nothing there was looked at. Shall the model be opened?</source>
        <translation>{name} indica um modelo fora das pastas conhecidas aqui: {models}

Nada ali foi examinado. Deseja abrir o modelo?</translation>
    </message>
    <message>
        <source>The model was not opened: shown with {model}.</source>
        <translation>O modelo não foi aberto: mostrado com {model}.</translation>
    </message>
    <message>
        <source>Its pinned body, whose model was not opened, is left out.</source>
        <translation>Seu corpo fixado, cujo modelo não foi aberto, é omitido.</translation>
    </message>
    <message>
        <source>What you were working on</source>
        <translation>Aquilo em que você trabalhava</translation>
    </message>
    <message>
        <source>What was kept of an earlier run could not be read and was moved aside. It is now:</source>
        <translation>O que foi guardado de uma execução anterior não pôde ser lido e foi movido. Agora está em:</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Configurações...</translation>
    </message>
    <message>
        <source>SMPL folder</source>
        <translation>Pasta SMPL</translation>
    </message>
    <message>
        <source>Folder with SMPL_MALE.pkl, SMPL_FEMALE.pkl or their .npz; only for checkpoints without a body inside</source>
        <translation>Pasta com SMPL_MALE.pkl, SMPL_FEMALE.pkl ou seus .npz; apenas para checkpoints sem corpo incluído</translation>
    </message>
    <message>
        <source>Model folders</source>
        <translation>Pastas de modelos</translation>
    </message>
    <message>
        <source>Folders that hold HIT models, each a folder with config.yaml and ckpts</source>
        <translation>Pastas que contêm modelos HIT, cada um uma pasta com config.yaml e ckpts</translation>
    </message>
    <message>
        <source>Where models compute; automatic takes a graphics card if there is one</source>
        <translation>Onde os modelos calculam; automático usa uma placa de vídeo se houver</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instituição</translation>
    </message>
    <message>
        <source>Stands above the pages that File &gt; Write report makes</source>
        <translation>Aparece no cabeçalho das páginas que Arquivo &gt; Gravar relatório cria</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Picture above the pages that File &gt; Write report makes (PNG or JPEG)</source>
        <translation>Imagem do cabeçalho das páginas que Arquivo &gt; Gravar relatório cria (PNG ou JPEG)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imagens (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Escolher...</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>usable, {gender}, checkpoints: {count}</source>
        <translation>utilizável, {gender}, checkpoints: {count}</translation>
    </message>
    <message>
        <source>{folder}: no models in this folder</source>
        <translation>{folder}: não há modelos nesta pasta</translation>
    </message>
    <message>
        <source>SMPL bodies found: {found}</source>
        <translation>Corpos SMPL encontrados: {found}</translation>
    </message>
    <message>
        <source>No SMPL bodies found (not needed for models that carry their own)</source>
        <translation>Nenhum corpo SMPL encontrado (não são necessários para modelos que trazem o seu)</translation>
    </message>
    <message>
        <source>Computes on: {device}</source>
        <translation>Calcula em: {device}</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Procurando...</translation>
    </message>
    <message>
        <source>{folder}: no such folder</source>
        <translation>{folder}: não existe essa pasta</translation>
    </message>
    <message>
        <source>A crash would lose your changes: save them. {sentence}</source>
        <translation>Uma falha perderia suas alterações: salve-as. {sentence}</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Restore what you were working on?</source>
        <translation>O programa terminou inesperadamente. Restaurar aquilo em que você trabalhava?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Desfazer {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Refazer {what}</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>bright colours</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposição</translation>
    </message>
    <message>
        <source>3D alone</source>
        <translation>Apenas 3D</translation>
    </message>
    <message>
        <source>3D and a strip of slices</source>
        <translation>3D e uma faixa de cortes</translation>
    </message>
    <message>
        <source>3D and slices, two by two</source>
        <translation>3D e cortes, dois por dois</translation>
    </message>
    <message>
        <source>One slice large</source>
        <translation>Um corte grande</translation>
    </message>
    <message>
        <source>{title} ({keys})</source>
        <translation>{title} ({keys})</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Painéis</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Redefinir disposição</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Of all that the window writes; changed at the next start</source>
        <translation>De tudo o que a janela escreve; muda no próximo início</translation>
    </message>
    <message>
        <source>Small (90 %)</source>
        <translation>Pequeno (90 %)</translation>
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
        <translation>Maior (130 %)</translation>
    </message>
    <message>
        <source>Largest (150 %)</source>
        <translation>Máximo (150 %)</translation>
    </message>
    <message>
        <source>Twice as large (200 %)</source>
        <translation>O dobro do tamanho (200 %)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window and of the reports that it writes; changed at the next start</source>
        <translation>Da janela e dos relatórios que ela escreve; muda na próxima inicialização</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>O do sistema</translation>
    </message>
    <message>
        <source>3D drawing</source>
        <translation>Desenho 3D</translation>
    </message>
    <message>
        <source>Graphics card: straight to the screen. Processor: in memory, then copied; quicker without a graphics card, and worth a try where the 3D view stays black. Changed at the next start</source>
        <translation>Placa de vídeo: direto na tela. Processador: na memória e depois copiado; mais rápido sem placa de vídeo, e vale a pena tentar se a vista 3D ficar preta. Muda no próximo início</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Placa de vídeo</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Changes with the next start</source>
        <translation>Muda no próximo início</translation>
    </message>
    <message>
        <source>Save the changes to this body before closing?</source>
        <translation>Salvar as alterações deste corpo antes de fechar?</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Area of each tissue in all parts of the body against height: arms beside the trunk count too. Click or drag to move the axial plane; arrow keys move it by 5 mm.</source>
        <translation>Área de cada tecido em todas as partes do corpo conforme a altura: os braços ao lado do tronco também contam. Clique ou arraste para mover o plano axial; as setas o movem 5 mm.</translation>
    </message>
    <message>
        <source>Area with arms and legs, cm²,
against height y, cm</source>
        <translation>Área com braços e pernas, cm²,
conforme a altura y, cm</translation>
    </message>
    <message>
        <source>Bind the {axis} plane to a place of the body: it then follows shape and pose</source>
        <translation>Vincular o plano {axis} a um lugar do corpo: ele passa a acompanhar a forma e a pose</translation>
    </message>
    <message>
        <source>free</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Shapes by body mass index, and shapes kept by name</source>
        <translation>Formas por índice de massa corporal, e formas guardadas com nome</translation>
    </message>
    <message>
        <source>Keep this shape...</source>
        <translation>Guardar esta forma...</translation>
    </message>
    <message>
        <source>Name of this shape</source>
        <translation>Nome desta forma</translation>
    </message>
    <message>
        <source>Body mass index {value:g}</source>
        <translation>Índice de massa corporal {value:g}</translation>
    </message>
    <message>
        <source>At the present height</source>
        <translation>Na estatura atual</translation>
    </message>
    <message>
        <source>Estimated mass over height squared, kg/m². Changes Slim, and Tall so that the height stays, until the tissues&apos; volumes times their densities give it</source>
        <translation>Massa estimada dividida pelo quadrado da estatura, kg/m². Muda Magro, e Alto para que a estatura se mantenha, até que os volumes dos tecidos vezes suas densidades o deem</translation>
    </message>
    <message>
        <source>Kept by name</source>
        <translation>Guardadas com nome</translation>
    </message>
    <message>
        <source>Looking for a body with a body mass index of {value:g}...</source>
        <translation>Procurando um corpo com um índice de massa corporal de {value:g}...</translation>
    </message>
    <message>
        <source>Shape with a body mass index of {value:g}, by the estimated mass</source>
        <translation>Forma com um índice de massa corporal de {value:g}, pela massa estimada</translation>
    </message>
    <message>
        <source>A body mass index of {value:g} lies beyond the model&apos;s reach: this shape is extrapolated</source>
        <translation>Um índice de massa corporal de {value:g} está fora do alcance do modelo: esta forma é extrapolada</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Reproduzir ou pausar (Espaço)</translation>
    </message>
    <message>
        <source>Frame of the motion</source>
        <translation>Quadro do movimento</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Close the motion; the body keeps its pose</source>
        <translation>Fechar o movimento; o corpo mantém sua pose</translation>
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
        <translation>camada {layer}</translation>
    </message>
    <message>
        <source>{axis} plane</source>
        <translation>plano {axis}</translation>
    </message>
    <message>
        <source>look</source>
        <translation>aparência</translation>
    </message>
    <message>
        <source>opened body</source>
        <translation>corpo aberto</translation>
    </message>
    <message>
        <source>opened session</source>
        <translation>sessão aberta</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Na imagem</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+setas</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>End measuring</source>
        <translation>Encerrar a medição</translation>
    </message>
    <message>
        <source>While a file is read</source>
        <translation>Enquanto um arquivo é lido</translation>
    </message>
    <message>
        <source>In a slice</source>
        <translation>Em um corte</translation>
    </message>
    <message>
        <source>Move the crosshair, 5 mm</source>
        <translation>Mover a cruz, 5 mm</translation>
    </message>
    <message>
        <source>Page up / down</source>
        <translation>Page up / down</translation>
    </message>
    <message>
        <source>Step through, 5 mm</source>
        <translation>Percorrer, 5 mm</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>The same, 1 mm</source>
        <translation>O mesmo, 1 mm</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+setas</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Mover a imagem</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Show the whole slice</source>
        <translation>Mostrar o corte inteiro</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Aumentar</translation>
    </message>
    <message>
        <source>On a slider</source>
        <translation>Em um controle deslizante</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Um passo</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation>Dez passos</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Male (demonstration phantom)</source>
        <translation>Masculino (phantom de demonstração)</translation>
    </message>
    <message>
        <source>Female (demonstration phantom)</source>
        <translation>Feminino (phantom de demonstração)</translation>
    </message>
    <message>
        <source>is missing: the training&apos;s options are not known</source>
        <translation>está faltando: as opções do treinamento não são conhecidas</translation>
    </message>
    <message>
        <source>is a session</source>
        <translation>é uma sessão</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>um corpo</translation>
    </message>
    <message>
        <source>The movie was not completed.</source>
        <translation>O vídeo não foi concluído.</translation>
    </message>
    <message>
        <source>is too large for a small picture</source>
        <translation>é grande demais para uma imagem pequena</translation>
    </message>
    <message>
        <source>No model is loaded yet: choose one first.</source>
        <translation>Nenhum modelo está carregado ainda: escolha um primeiro.</translation>
    </message>
    <message>
        <source>the film is incomplete, the disk may be full</source>
        <translation>o vídeo está incompleto, o disco pode estar cheio</translation>
    </message>
    <message>
        <source>no slice plane is shown</source>
        <translation>nenhum plano de corte é mostrado</translation>
    </message>
    <message>
        <source>Show one, or choose all planes</source>
        <translation>Mostre um, ou escolha todos os planos</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>A leitura foi cancelada.</translation>
    </message>
    <message>
        <source>in the zero pose: upright, arms out</source>
        <translation>na pose zero: ereto, braços afastados</translation>
    </message>
    <message>
        <source>in the pose shown</source>
        <translation>na pose mostrada</translation>
    </message>
    <message>
        <source>in the X-pose</source>
        <translation>na pose X</translation>
    </message>
    <message>
        <source>of the mean body, in the X-pose</source>
        <translation>do corpo médio, na pose X</translation>
    </message>
    <message>
        <source>{definition}; 180 is straight</source>
        <translation>{definition}; 180 é estendido</translation>
    </message>
    <message>
        <source>convex hull of the skin&apos;s cut, across the bone on limbs, level on the trunk</source>
        <translation>envoltória convexa do corte da pele, transversal ao osso nos membros, horizontal no tronco</translation>
    </message>
    <message>
        <source>convex hull of the cut of the {part}, across the direction ({way}) of x, y and z</source>
        <translation>envoltória convexa do corte (parte: {part}), transversal à direção ({way}) de x, y e z</translation>
    </message>
    <message>
        <source>straight between two points of the skin</source>
        <translation>em linha reta entre dois pontos da pele</translation>
    </message>
    <message>
        <source>shortest way along the skin between the same two points</source>
        <translation>caminho mais curto ao longo da pele entre os mesmos dois pontos</translation>
    </message>
    <message>
        <source>{name}, along the skin</source>
        <translation>{name}, ao longo da pele</translation>
    </message>
    <message>
        <source>Something newer is wanted.</source>
        <translation>Algo mais recente foi pedido.</translation>
    </message>
    <message>
        <source>The window closed.</source>
        <translation>A janela foi fechada.</translation>
    </message>
</context>
</TS>
