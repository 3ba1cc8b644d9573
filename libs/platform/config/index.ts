export { Configuration, logLevels, signups, variables } from './configuration.js';
export { ConfigurationMistakes, loadEnvironmentFile, readConfiguration } from './reading.js';
export { installationSecret } from './secret.js';
