export { appOf } from './app.ts';
export { descriptorOf, manifestOf } from './descriptor.ts';
export { packageOf, readmeOf, tsconfigOf } from './package.ts';
export { pageFiles } from './page.ts';
export { scriptFiles } from './script.ts';
export { serverOf } from './server.ts';
export { storeOf } from './store.ts';
export { testOf } from './test.ts';
