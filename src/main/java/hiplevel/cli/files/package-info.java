/** What is done to recordings as files: converting, checking, completing. */
package hiplevel.cli.files;
