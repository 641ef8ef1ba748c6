/** Countries, continents, states and provinces, in lower case, by their only or last word: no company, agency or person. */
export const countries: ReadonlySet<string> = new Set(
  `afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium belize
   benin bhutan bolivia botswana brazil brunei bulgaria burundi cambodia cameroon canada chile china colombia croatia cuba
   cyprus denmark djibouti ecuador egypt eritrea estonia ethiopia fiji finland france gabon gambia germany ghana greece
   greenland guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica
   japan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania
   luxembourg madagascar malawi malaysia mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco
   mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru
   philippines poland portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia
   somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey
   turkmenistan uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe africa asia europe america
   britain england scotland wales ontario quebec manitoba saskatchewan alberta newfoundland labrador nunavut
   yukon alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
   kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
   oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming`.split(/\s+/u),
);
