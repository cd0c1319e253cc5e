import { CASES } from '../../properties.ts';
import { streamProperties } from './streamProperties.ts';

streamProperties(CASES.streams);
