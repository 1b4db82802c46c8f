/**
 * What people read, apart from the language they read it in. A result carries {@link hiplevel.words.Saying}s: a key and what
 * fills its blanks; {@link hiplevel.words.Words} of a language turns one into text, with that language's numbers. One catalogue
 * per language, {@code hiplevel/words_en.properties} and {@code hiplevel/words_de.properties}. Lies below everything else:
 * whoever finds something out says it here.
 */
package hiplevel.words;
