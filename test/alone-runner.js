/** Runs test files one after the other, in jest's own process, when those of the other runner are done. */

import Runner from 'jest-runner';

export default class AloneRunner extends Runner {
  isSerial = true;
}
