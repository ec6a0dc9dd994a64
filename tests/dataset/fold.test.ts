import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compact, fold } from '../../src/dataset/fold.ts';
import { anyText } from '../fixtures/anyText.ts';

describe('fold', () => {
  it('folds plain letters as it folds them among others', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(fold(`${text} é`)).toBe(`${fold(text)} e`.trim());
      }),
    );
  });

  it.each([
    ['Meng Jianzhu', 'meng jianzhu'],
    ['Mèng Jiànzhù', 'meng jianzhu'],
    ['  LI   Wen ', 'li wen'],
    ['Xi’an', 'xian'],
    ["Xi'an", 'xian'],
    ['ʿAlī Rezā', 'ali reza'],
    ['Rahmani-Fazli, Abdolreza', 'rahmani fazli abdolreza'],
    ['Łódź Ørsted Straße Æon', 'lodz orsted strasse aeon'],
    ['İstanbul ısı', 'istanbul isi'],
    ['ＭＰＳ １２', 'mps 12'],
    ['ﬁnance Ⅳ', 'finance iv'],
    ['公安部', '公安部'],
    ['中共中央（政法委）', '中共中央 政法委'],
    ['كريمي', 'کریمی'],
    ['کریمى', 'کریمی'],
    ['رَحمانی', 'رحمانی'],
    ['آیت‌الله', 'ایت الله'],
    ['أحمد إبراهيم', 'احمد ابراهیم'],
    ['رحمـــانی', 'رحمانی'],
    ['فاطمة', 'فاطمه'],
    ['خانۀ', 'خانه'],
    ['علاءالدین', 'علاالدین'],
    ['سال ۱۳۹۷ و ٢٠١٨', 'سال 1397 و 2018'],
    ['ﻛﺮﯾﻤﯽ', 'کریمی'],
    ['a\u200bb\u202ec', 'abc'],
    ['…', ''],
    ['', ''],
  ])('makes %j into %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('finds Persian words however they are joined', () => {
    expect(compact('رحمانی‌فضلی')).toBe(compact('رحمانی فضلی'));
    expect(compact('رحمانی‌فضلی')).toBe(compact('رحمانیفضلی'));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText(40), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(compact(text)).toBe(fold(text).split(' ').join(''));
      }),
    );
  });

  it('does not depend on case or composition', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')));
      }),
    );
  });
});
