export { createBitbucket, type Bitbucket, type BitbucketEvent } from './bitbucket.ts';
export { parseRepositories } from './repositories.ts';
