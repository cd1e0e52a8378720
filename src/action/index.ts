import { hurry } from '../node/hurry.js';
import { runAction } from './main.js';

hurry();
await runAction();
