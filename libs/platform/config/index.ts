export { Configuration, logLevels, signups, variables } from './configuration.js';
export { installation } from './installation.js';
export type { Installation } from './installation.js';
export {
  ConfigurationMistakes,
  configurationOrExit,
  loadEnvironmentFile,
  readConfiguration,
} from './reading.js';
export { installationSecret } from './secret.js';
