import { dateWith } from './dates.ts';
import { amountOf, type Value } from './values.ts';

/** A value in the form of another that it is said for: with its currency, its unit and the part of the day; undefined where it has none. */
export function valueWith(old: Value, value: Value): string | undefined {
  switch (old.kind) {
    case 'date':
      return dateWith(old.text, old.parts ?? {}, value.parts ?? {}, value.text);
    case 'price':
    case 'percent':
    case 'count':
    case 'number': {
      const [was, now] = [amountOf(old), amountOf(value)];
      // Another currency is another price.
      const isOther =
        old.kind === 'price' && value.kind === 'price' && currencyOf(old.text) !== currencyOf(value.text);
      return isOther ? value.text : old.text.slice(0, was.start) + now.text + old.text.slice(was.end);
    }
    case 'time':
    case 'hours': {
      const part = HAN_PART.exec(old.text)?.[0] ?? '';
      return part !== '' && !HAN_PART.test(value.text) ? part + value.text : value.text.trim();
    }
    case 'phone':
      return value.kind === 'phone' ? value.text : endingIn(value.text, old.text);
    default:
      return value.text;
  }
}

/** A number of which somebody says the last digits: these in their place. Undefined where there are as many. */
function endingIn(digits: string, old: string): string | undefined {
  const places = [...old.matchAll(/\d/gu)].map(({ index }) => index);
  const last = digits.replaceAll(/\D/gu, '');
  const from = places.length - last.length;
  if (last === '' || from < last.length / 2) return undefined;
  return Array.from(old, (sign, at) => {
    const nth = places.indexOf(at) - from;
    return nth >= 0 ? (last[nth] ?? sign) : sign;
  }).join('');
}

const HAN_PART = /^(?:早上|上午|中午|下午|晚上|傍晚|凌晨|清晨|夜里|午前|午後|朝|夜)/u;

const CURRENCIES: readonly RegExp[] = [
  /R\$|reais/i,
  /£|pounds?|quid|gbp/i,
  /€|euros?|eur|欧元/i,
  /\$|dollars?|bucks|usd|pesos|美元/i,
  /[¥￥]|元|块|塊|圆|圓|円|yen|人民币/i,
];
const currencyOf = (text: string): number => CURRENCIES.findIndex((currency) => currency.test(text));
