import { openIndex } from './client.js';
