import module from 'node:module'
import { join } from 'node:path'
import { homeFolder } from '../safety/home.ts'

// Entry of the core process. What Node has compiled once is kept with the rest of this device: the window waits for the
// core at every start. Older Nodes have no such thing, and a folder that cannot be written changes nothing.
module.enableCompileCache?.(join(homeFolder(), 'code'))
void import('./serve.ts').then(({ serve }) => serve())
