// The hosts keep window places in the same folder and know nothing of the core: the rule stands on their side.
export { homeFolder } from '../../host/home.ts'
