// local fine previews: _loc.mts OUT sex "bone:x0,x1,y0,y1,z0,z1" ... (table frame mm) step
import { writeFileSync } from 'node:fs'
import { PELVIS, LEGS } from './models/build/recipes.ts'
import { builtSolid } from './models/build/recipe.ts'
import { surfaceFromField } from './models/build/mesh/index.ts'
const [out, sex, step, ...specs] = process.argv.slice(2) as any
const bones:any[]=[]; const bufs:Buffer[]=[]; let off=0
const push=(a:any)=>{const b=Buffer.from(a.buffer,a.byteOffset,a.byteLength);const o=off;bufs.push(b);off+=b.length;return o}
for (const spec of specs) { const [name, box]=spec.split(':'); const [x0,x1,y0,y1,z0,z1]=box.split(',').map(Number)
 const r=[...PELVIS,...LEGS].find(r=>r.name===name)!; const t=Date.now(); const s=builtSolid(r, sex)
 const m=surfaceFromField(s.value,{min:[x0,y0,z0],max:[x1,y1,z1]},+step,{gradient:s.gradient,newtonSteps:2,largestPieceOnly:false}); console.log(name,m.indices.length/3,(Date.now()-t)/1000)
 bones.push({name:r.paired?name+'-left':name,v:m.positions.length/3,t:m.indices.length/3,p:push(Float32Array.from(m.positions)),n:push(Float32Array.from(m.normals)),i:push(Uint32Array.from(m.indices))}) }
const h=Buffer.from(JSON.stringify(bones)); const pad=Buffer.alloc((4-(h.length%4))%4,32); const len=Buffer.alloc(4); len.writeUInt32LE(h.length+pad.length)
writeFileSync('/tmp/lw/'+out,Buffer.concat([len,h,pad,...bufs]))
