export { createBitbucket, type Bitbucket } from './bitbucket.ts';
export { parseRepositories } from './repositories.ts';
