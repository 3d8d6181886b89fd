// Names of money, singular and plural, lower case.
// Source: ISO 4217, the names in use in news of 1998 to 2024; without those that are other words too ("real", "won").

export const currencies: ReadonlySet<string> = new Set(
  (
    "dollar dollars euro euros pound pounds franc francs yen yuan renminbi rupee rupees ruble rubles rouble roubles peso pesos " +
    "rial rials riyal riyals dinar dinars dirham dirhams shilling shillings naira cedi cedis kwacha rand baht ringgit rupiah dong taka " +
    "lira liras krona kronor krone kroner crowns zloty zlotys forint forints hryvnia hryvnias lari tenge manat dram leva " +
    "shekel shekels birr kip kyat riel tugrik bolivar bolivars bolivares soles guarani guaranis lempira quetzal quetzals colones " +
    "deutschmark deutschmarks deutschemarks guilder guilders kuna tolar"
  ).split(" "),
);

/** Currencies by their letters, as official papers write them before the sum: "EUR 100 million". */
export const currencyCodes: ReadonlySet<string> = new Set(
  "EUR USD GBP CHF JPY CNY SEK NOK DKK CAD AUD NZD".split(" "),
);
