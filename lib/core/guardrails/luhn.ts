/** Whether the digits end in a right check digit (ISO/IEC 7812-1, the Luhn formula). Other characters are skipped. */
export function passesLuhn(text: string): boolean {
  const digits = Array.from(text.replaceAll(/\D/g, ""), Number).reverse();
  const sum = digits.reduce((total, digit, index) => {
    if (index % 2 === 0) return total + digit;
    return total + (digit > 4 ? digit * 2 - 9 : digit * 2);
  }, 0);
  return digits.length > 0 && sum % 10 === 0;
}
