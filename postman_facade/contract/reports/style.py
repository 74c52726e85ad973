"""The style sheet of the HTML report."""

STYLE = """
:root{color-scheme:light dark;--line:#8883;--muted:#6b6b6b;--good:#2b8a3e;--error:#c92a2a;
--warning:#a85400;--info:#1864ab;--wash:#8881;--mark:#ffe8a1}
@media (prefers-color-scheme:dark){:root{--muted:#a0a0a0;--good:#69db7c;--error:#ff8787;
--warning:#ffc078;--info:#74c0fc;--mark:#5c4a00}}
*{box-sizing:border-box}
body{font:15px/1.5 system-ui,sans-serif;max-width:78rem;margin:2rem auto;padding:0 1.25rem}
h1{font-size:1.5rem;margin:0;display:flex;align-items:center;gap:.75rem}
h2{font-size:1.15rem;margin:2.25rem 0 .6rem}
h3{font-size:1rem;margin:0 0 .5rem;display:flex;flex-wrap:wrap;gap:.25rem .75rem}
h3 code{font-weight:400;color:var(--muted);align-self:center}
h4{font-size:.8rem;margin:0 0 .2rem;text-transform:capitalize}
small{font-weight:400;color:var(--muted);font-size:.8em}
p{margin:.2rem 0}a{color:inherit}
code,pre,.cell{font-family:ui-monospace,SFMono-Regular,Menlo,monospace}code{font-size:.85em}
.muted,.place{color:var(--muted);font-size:.85rem}code,.muted,li{overflow-wrap:anywhere}
.verdict{font-size:.8rem;text-transform:uppercase;letter-spacing:.05em;padding:.1rem .6rem;
border-radius:99px;color:#fff}.verdict.passed{background:#2b8a3e}.verdict.failed{background:#c92a2a}
.tiles{display:flex;flex-wrap:wrap;gap:.6rem;margin-top:1rem}
.tile{border:1px solid var(--line);border-radius:8px;padding:.5rem .9rem;font-size:.8rem;
color:var(--muted);min-width:6.5rem}
.tile b{display:block;font-size:1.5rem;line-height:1.2;color:CanvasText}
.tile.wide{flex:1;min-width:14rem}
.tile.error b{color:var(--error)}.tile.warning b{color:var(--warning)}.tile.info b{color:var(--info)}
.tile.none b{color:var(--muted);font-weight:400}
meter{width:100%;height:.6rem;display:block}
section{border:1px solid var(--line);border-radius:8px;padding:.9rem 1rem;margin:.7rem 0}
section:target{outline:2px solid var(--info)}
.stop{border-color:var(--error)}.stop h2{margin:0;color:var(--error)}.stop ul{margin:.3rem 0}
article{border-left:3px solid var(--line);padding:.1rem 0 .1rem .8rem;margin:.8rem 0 0}
article.error{border-color:var(--error)}article.warning{border-color:var(--warning)}
article.info{border-color:var(--info)}
.label{font-size:.75rem;font-weight:600;margin-right:.5rem}
.error .label{color:var(--error)}.warning .label{color:var(--warning)}
.info .label{color:var(--info)}
.status{font-size:.75rem;border:1px solid var(--line);border-radius:4px;padding:0 .3rem;
margin-right:.3rem}
pre{background:var(--wash);border-radius:6px;padding:.5rem .8rem;margin:.4rem 0;font-size:.8rem;
line-height:1.45;overflow-x:auto}
mark{background:var(--mark);color:inherit;display:inline-block;min-width:100%;border-radius:3px}
details{margin:1rem 0}summary{cursor:pointer;font-weight:600}
.legend{font-size:.8rem;color:var(--muted)}.legend .cell{margin:0 .3rem 0 .8rem}
.legend .cell:first-child{margin-left:0}
.grid{columns:24rem;column-gap:2rem;margin-top:.6rem}
.area{break-inside:avoid;padding-bottom:.9rem}
.op{display:flex;gap:2px;align-items:center;font-size:.75rem;line-height:1.35;padding:1px 0}
.op span{flex:0 0 14.5rem;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;
margin-right:.4rem}
.op.none span{color:var(--muted)}
.cell{font-style:normal;font-size:.62rem;line-height:.95rem;padding:0 .2rem;border-radius:3px;
border:1px solid var(--line);color:var(--muted);font-variant-numeric:tabular-nums}
.cell.seen{background:#2b8a3e;border-color:#2b8a3e;color:#fff}
.cell.extra{background:#c92a2a;border-color:#c92a2a;color:#fff}
"""
