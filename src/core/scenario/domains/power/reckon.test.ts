import { describe, expect, it } from 'vitest';
import { judge } from './reckon.ts';

const machine = { speed: '200', hunger: '28.2', hours: '24', tariff: '5.04', tax: '10' };
const network = { speed: '1000', coins: '450', price: '6034050', poolFee: '2' };

describe('an answer of the learner', () => {
  it.each([
    ['kilowatts', '5.64', 'right'],
    ['kilowatts', '5,64', 'right'],
    ['kilowatts', '5640', 'watts'],
    ['kilowatt-hours', '135.36', 'right'],
    ['kilowatt-hours', '135.4', 'right'],
    ['kilowatt-hours', '5.64', 'no-hours'],
    ['bill', '682', 'right'],
    ['bill', '683', 'right'],
    ['bill', '684', 'other'],
    ['bill', '28', 'no-hours'],
    ['bill', '750', 'taxed'],
    ['tax', '68', 'right'],
    ['tax', '102', 'old-rate'],
    ['total', '750', 'right'],
    ['total', '682', 'untaxed'],
    ['total', '614', 'subtracted'],
    ['coins', '0.00009', 'right'],
    ['income', '532', 'right'],
    ['income', '543', 'no-fee'],
    ['profit', '-218', 'right'],
    ['profit', '218', 'sign'],
    ['profit', '-150', 'untaxed'],
    ['block-years', '95', 'right'],
    ['bill', 'x', 'other'],
  ] as const)('to %s of «%s» is judged %s', (field, text, idea) => {
    expect(judge(field, text, machine, network)).toBe(idea);
  });
});
