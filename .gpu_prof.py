import torch, time, numpy as np
from hit_core.model.library import load_model
from hit_core.model.nearest import start_weights
model=load_model("phantom_male",device="cuda")
d=model.deformer
def t(name,f,n=5):
    r=f(); torch.cuda.synchronize(); s=time.time()
    for _ in range(n): r=f()
    torch.cuda.synchronize(); print(f"{name}: {(time.time()-s)/n*1000:.2f} ms",flush=True); return r
from hit_core.body.parameters import X_POSE
pose=torch.zeros(69); pose[[47,50]]=torch.tensor([-1.0,1.0]); 
body=model.body([1.0,-1.0],pose.tolist())
g=torch.Generator().manual_seed(0); v=body.vertices[0].cpu()
pts=(v[torch.randint(len(v),(1000000,),generator=g)]+0.03*torch.randn(1000000,3,generator=g)).cuda()
with torch.no_grad():
    P=pts[None]
    sw=t("start_weights",lambda: start_weights(P,body))
    r0=t("find_shaped published",lambda: d.find_shaped(P,sw,body.bone_transforms))
    r=t("find_shaped betas",lambda: d.find_shaped(P,sw,body.bone_transforms,body.betas))
    can=t("canonicalize",lambda: d.canonicalize(r.points[None],body.betas))
    t("weights",lambda: d.skinning_weights(can))
    lab=t("occ",lambda: model.tissues_occ(can)).argmax(-1)
    f=model.finder(body)
    w=t("winding",lambda: f.winding(pts))
    print("converged share",float(r.converged.float().mean()), float(r0.converged.float().mean()))
    dd=t("doubtful",lambda: f.doubtful(pts,r.converged,can[0],lab[0],w)); rows=dd.nonzero()[:,0]; print("doubtful",len(rows), "failed", int((~r.converged&(w!=0)).sum()), "over", int((w>1).sum()), "neg", int((w<0).sum()))
    s=t("settle",lambda: f.settle(pts[rows],r.points[rows],r.converged[rows],w[rows]),2)
    print("after: ", torch.bincount(s.found,minlength=3).tolist())
