/**
 * {@code report.html}: {@link hiplevel.report.page.HtmlReport} puts together the sections, each of which writes one
 * chapter of the page. Whatever a person or a file named is escaped by {@link hiplevel.report.page.Html#text}; the style
 * sheet stands in {@code report.css}.
 */
package hiplevel.report.page;
