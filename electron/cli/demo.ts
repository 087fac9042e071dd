import { main } from './demo/main.ts'

process.exitCode = await main(process.env)
