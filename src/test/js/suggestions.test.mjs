import assert from 'node:assert/strict';
import test from 'node:test';
import { fill, moved } from '../../../webapp/js/lib/suggestions.js';

test('down from the text box goes to the first suggestion', () => assert.equal(moved(-1, 1, 3), 0));
test('down from the last suggestion goes back to the text box', () => assert.equal(moved(2, 1, 3), -1));
test('up from the text box goes to the last suggestion', () => assert.equal(moved(-1, -1, 3), 2));
test('up from the first suggestion goes to the text box', () => assert.equal(moved(0, -1, 3), -1));
test('the number stands where the sentence has its place', () => assert.equal(fill('{0} 条建议', 7), '7 条建议'));
