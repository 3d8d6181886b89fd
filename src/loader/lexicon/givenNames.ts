// Given names that tell "he" from "she" in most of the world's news. Those of both are left out.
//
// Source: ours, from the commonest given names of many languages. Lower case, without accents.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const women = words(`
aisha alexandra alice amina amy ana anastasia angela anita anna annalena anne annette annika antje ayesha barbara beatrice benazir
birgitta brigitte carla carmen carolina caroline catherine cathy chandrika charlotte christiane christina christine clara claudia corazon
cristina daniela deborah diana dilma dina dolores ebba ekaterina elena eleni elisabeth elizabeth ella ellen elvira emily emma erna esther eva eve
fatima fatma federica fiona florence frances francoise gabriela georgina gertrude gina giorgia gloria golda grace graca hanan hanna heather heidi
helen helena hillary hina huda ines ingrid irina isabel isabella jacinda jane janet janine jeanine jennifer jessica joanna josephine joyce
julia julie kaja kamala karen karin karine karolina kate katerina katherine kathleen katja katrin khadija khaleda kirsten kolinda laura leila lidia lilian lina linda lisa
liz louise lucia lucy lydia madeleine magdalena manuela margaret margarita margot maria mariam marie marina marine marta martha mary maryam mathilde maya megawati
melanie mercedes mette michelle mireille miriam monica nadia nancy natalia natalya nicole nina noeleen olga olivia pamela patricia paula penny
pia pratibha rachel rania rebecca roberta rosa rosemary roza ruth sahle samantha sandra sanna sara sarah sheikha sheila shirin sirimavo sofia sonia sophie stella stephanie
susan susana sushma suzanne svetlana sylvie tansu tarja tatiana teresa theresa tina trudy tzipi ursula valentina valerie vera veronica victoria
vigdis viola violeta virginia wendy xiomara yingluck yulia yvette yvonne zainab zeinab zinaida zuzana nirupama geun-hye ing-wen
`);

const men = words(`
abdel abdul abdullah abdulla adam adel ahmad ahmed alan albert alberto alejandro aleksandar aleksandr alexander alexei alfred ali alvaro amir anatoly anders andrei andrew andrzej
angel anthony antoine antonio antony arif arturo ashraf askar atal aung ayman barack bashar ben benjamin bernard bertie bill bob bogdan boris boutros brad brendan brian bruno carl carlos cesar charles
chris christian christopher colin constantine cyril daniel david denis dennis diego dieter dimitri dimitris dmitry donald douglas ed eduardo edward ehud emmanuel emomali
enrique eric erik ernesto evo faisal felipe fernando fidel francis francisco francois frank franz fred frederik gabriel gamal geir geoffrey george gerald gerard gerhard giorgio giovanni giulio giuseppe
gordon graham greg gregory guido gustavo guy hamid hans harold harry hashim hassan heinz helmut henri henry herbert herman hosni hossein howard hubert hugo hussein ian ibrahim idriss igor ilham imran
ion isaac ismail ivan ivo jack jacques jake jakob james jan janez javier jawaharlal jean jeffrey jens jeremy jerry jim jimmy joao joe johan john johannes jon jonas jonathan jorge jose joschka josef joseph joschka
juan jules julian julius junichiro justin karim karl karol kenneth kevin khalid klaus kofi konstantin kurt lars laurent lech leo leon leonid leszek lloyd lorenzo louis lucas ludwig luis lula luiz
mahathir mahmoud malcolm manmohan manuel marc marcel marco marcos mario mark martin massoud matteo matthew mauricio maxim maxime meles michael michel miguel mihai mikhail mikheil mircea milan milorad milos mohamed mohammad mohammed moon
mordechai muammar muhammad mustafa mwai najib narendra nawaz ned nelson neville nicholas nick nicolae nicolas nikita nikola nikolai nikos noel norman nouri nursultan olaf oleg olivier omar oscar otto ove pablo paolo pascal
patrick paul pavel pedro per pervez peter petro petr petros philip philippe pierre pieter radoslaw rafael rafiq rajiv ralph ramzan raul rauf raymond recep rene rex riad ricardo richard rob robert roberto roger
roland roman romano ron ronald rowan rudolf rupert ryan saad saddam salva salvador sam samuel saeb sebastian sergei sergey shaukat shimon shinzo silvio simon slobodan stanislav stefan stephen steve steven
taro tayyip thabo thaksin thomas tim timothy tobias tom tomas tommy tony toomas ulrich umaru vaclav valery vasily viacheslav vicente victor viktor vincent vitali vladimir volodymyr vojislav waldemar walter warren
werner wesley willem william wim winston wojciech wolfgang yahya yair yasser yasir yasuo yevgeny yitzhak yoshihide yoshihiko yuri yusuf yves zbigniew zhelyu ziad zoran jong-un jong-il ki-jae-in myung-bak dae-jung moo-hyun
`);

export const givenNames: ReadonlyMap<string, "he" | "she"> = new Map([
  ...men.map((name) => [name, "he"] as const),
  ...women.map((name) => [name, "she"] as const),
]);
