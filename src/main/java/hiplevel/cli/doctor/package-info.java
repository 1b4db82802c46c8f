/**
 * What a bug report wants first: whether this machine, this Java and this program do what they should.
 *
 * <p>Looks and analyses; changes nothing but for trying, and taking away again, a file in each folder it must write to.
 */
package hiplevel.cli.doctor;
