export { renderDocx } from './document.ts'
export { renderInWorker } from './run-in-worker.ts'
export { bookmarkName } from './text/bookmarks.ts'
