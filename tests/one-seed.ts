// Properties draw from one seed, so that a change is judged by what it changed; `npm run torture properties` draws from others.
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.PIANO_SEED ?? '2027') })
